import type { Axis, BarsChart, ChartModel, LinesChart } from '../../views/chart-model';
import { seriesDashes } from '../../views/series-dashes';
import { ink, seriesInk } from './ink';
import type { Sheet } from './sheet';

const SIZE = 8;
const BAR = 11;
const BAR_STEP = 21;
const AXIS = 22;
const LEGEND_LINE = 14;
const SAMPLE = 18;

const seriesColour = (at: number) => seriesInk[at] ?? ink.ink;

/** From a value on an axis to its place between two ends, in points. */
const placed =
  ({ domain: [low, high] }: Axis, from: number, to: number) =>
  (value: number) =>
    from + ((value - low) / (high - low)) * (to - from);

/** What each colour stands for, as many in a line as fit; returns the height that it took. */
function legend(
  sheet: Sheet,
  labels: readonly string[],
  left: number,
  top: number,
  sample: (at: number, x: number, y: number) => void,
): number {
  const { doc } = sheet;
  let x = left;
  let y = top;
  labels.forEach((label, at) => {
    const text = sheet.legible(label);
    const width = sheet.look({ size: SIZE }).widthOfString(text) + SAMPLE + 18;
    if (x > left && x + width > left + sheet.width) {
      x = left;
      y += LEGEND_LINE;
    }
    sample(at, x, y + SIZE / 2);
    sheet.look({ size: SIZE, colour: ink.ink });
    doc.text(text, x + SAMPLE + 4, y, { lineBreak: false });
    x += width;
  });
  return y + LEGEND_LINE - top;
}

function verticalGrid(
  sheet: Sheet,
  axis: Axis,
  at: (value: number) => number,
  top: number,
  foot: number,
): void {
  const { doc } = sheet;
  for (const { value, text } of axis.ticks) {
    const x = at(value);
    doc.moveTo(x, top).lineTo(x, foot).lineWidth(0.5).strokeColor(ink.line).stroke();
    sheet.look({ size: SIZE, colour: ink.muted });
    doc.text(text, x - 40, foot + 4, { width: 80, align: 'center', lineBreak: false });
  }
}

/** Stacked bars, their names and totals beside them. */
function drawBars(sheet: Sheet, chart: BarsChart): void {
  const { doc } = sheet;
  const { title, x, parts, bars, summary } = chart;
  const nameWidth = 150;
  const totalWidth = 74;
  const noteLine = 9;
  const heights = bars.map(() => BAR_STEP + noteLine);
  const body = heights.reduce((sum, height) => sum + height, 0);
  const height = LEGEND_LINE * 2 + body + AXIS + 14;
  sheet.heading(2, title, height);
  sheet.figure(summary, height, (left, top) => {
    const used = legend(
      sheet,
      parts.map(({ label }) => label),
      left,
      top,
      (at, sx, sy) => {
        doc
          .rect(sx + 6, sy - 4, 10, 7)
          .fillColor(seriesColour(at))
          .fill();
      },
    );
    const from = left + nameWidth;
    const to = left + sheet.width - totalWidth;
    const at = placed(x, from, to);
    const start = top + used + 4;
    verticalGrid(sheet, x, at, start, start + body);
    let y = start;
    bars.forEach(({ label, note, missing, total, values }, index) => {
      const name = { width: nameWidth - 8, height: 3 * SIZE, ellipsis: true };
      sheet.look({ size: SIZE, colour: ink.ink });
      doc.text(sheet.legible(label), left, y + 5, name);
      let edge = 0;
      values.forEach((value, part) => {
        if (value > 0) {
          doc
            .rect(at(edge), y + 4, at(edge + value) - at(edge), BAR)
            .lineWidth(0.5)
            .fillAndStroke(seriesColour(part), ink.surface);
        }
        edge += value;
      });
      sheet.look({ size: SIZE, weight: 'semibold', colour: ink.ink });
      doc.text(total, at(edge) + 5, y + 5, { lineBreak: false });
      const remark = [note, missing && `not priced: ${missing}`].filter(Boolean).join('; ');
      if (remark) {
        sheet.look({ size: SIZE - 1, colour: ink.muted });
        doc.text(sheet.legible(remark), from + 3, y + 4 + BAR + 1, {
          width: sheet.width - nameWidth - 4,
          height: SIZE,
          ellipsis: true,
          lineBreak: false,
        });
      }
      y += heights[index] ?? BAR_STEP;
    });
    doc.moveTo(from, start).lineTo(from, y).lineWidth(0.75).strokeColor(ink.edge).stroke();
    sheet.look({ size: SIZE, colour: ink.muted });
    doc.text(x.label, from, y + 18, { width: to - from, align: 'right', lineBreak: false });
  });
}

/** Lines over an axis; each has a dash of its own, so that it is told apart without colour. */
function drawLines(sheet: Sheet, chart: LinesChart): void {
  const { doc } = sheet;
  const { title, x, y, series, marker, dots = [], summary } = chart;
  const yAxis = 58;
  const body = 160;
  const dashed = (at: number) => {
    const dash = seriesDashes[at];
    if (dash && dash.length > 0) {
      // More than one pair is how PDF has it; the types of pdfkit know of one.
      doc.dash(dash.map((length) => length / 2) as unknown as number, {});
    } else doc.undash();
  };
  const height = LEGEND_LINE * 3 + body + AXIS + 26;
  sheet.heading(2, title, height);
  sheet.figure(summary, height, (left, top) => {
    const used = legend(
      sheet,
      series.map(({ label }) => label),
      left,
      top,
      (at, sx, sy) => {
        dashed(at);
        doc
          .moveTo(sx, sy)
          .lineTo(sx + SAMPLE, sy)
          .lineWidth(1.25)
          .strokeColor(seriesColour(at))
          .stroke()
          .undash();
      },
    );
    const from = left + yAxis;
    const to = left + sheet.width - 14;
    const start = top + used + 16;
    const foot = start + body;
    const atX = placed(x, from, to);
    const atY = placed(y, foot, start);
    for (const { value, text } of y.ticks) {
      doc
        .moveTo(from, atY(value))
        .lineTo(to, atY(value))
        .lineWidth(0.5)
        .strokeColor(ink.line)
        .stroke();
      sheet.look({ size: SIZE, colour: ink.muted });
      doc.text(text, left, atY(value) - SIZE / 2, {
        width: yAxis - 6,
        align: 'right',
        lineBreak: false,
      });
    }
    for (const { value, text } of x.ticks) {
      sheet.look({ size: SIZE, colour: ink.muted });
      doc.text(text, atX(value) - 40, foot + 5, { width: 80, align: 'center', lineBreak: false });
    }
    doc.moveTo(from, foot).lineTo(to, foot).lineWidth(0.75).strokeColor(ink.edge).stroke();
    if (marker) {
      const mark = atX(marker.x);
      doc.dash(2, { space: 2 });
      doc.moveTo(mark, start).lineTo(mark, foot).lineWidth(0.75).strokeColor(ink.edge).stroke();
      doc.undash();
      sheet.look({ size: SIZE, colour: ink.muted });
      const text = sheet.legible(marker.label);
      const half = doc.widthOfString(text) / 2;
      const centre = Math.min(Math.max(mark, from + half), to - half);
      doc.text(text, centre - half, start - 12, { lineBreak: false });
    }
    series.forEach(({ points }, at) => {
      dashed(at);
      points.forEach((point, index) => {
        if (index === 0) doc.moveTo(atX(point.x), atY(point.y));
        else doc.lineTo(atX(point.x), atY(point.y));
      });
      doc.lineWidth(1.5).strokeColor(seriesColour(at)).stroke().undash();
    });
    for (const dot of dots) {
      const [cx, cy] = [atX(dot.x), atY(dot.y)];
      if (dot.kind === 'planned') {
        doc.circle(cx, cy, 2.5).lineWidth(1.25);
        doc.fillAndStroke(ink.surface, seriesColour(dot.series));
        continue;
      }
      doc.circle(cx, cy, 2.25).lineWidth(0.5).fillAndStroke(ink.ink, ink.surface);
      sheet.look({ size: SIZE - 1, weight: 'semibold', colour: ink.ink });
      doc.text(dot.label, cx - 20, cy - SIZE - 4, {
        width: 40,
        align: 'center',
        lineBreak: false,
      });
    }
    sheet.look({ size: SIZE, colour: ink.muted });
    doc.text(y.label, left, start - 12, { lineBreak: false });
    doc.text(x.label, from, foot + 17, { width: to - from, align: 'right', lineBreak: false });
  });
}

/** A chart under its title, in vectors, exactly as its model says. */
export function drawChart(sheet: Sheet, chart: ChartModel): void {
  switch (chart.kind) {
    case 'bars':
      drawBars(sheet, chart);
      break;
    case 'lines':
      drawLines(sheet, chart);
      break;
  }
}
