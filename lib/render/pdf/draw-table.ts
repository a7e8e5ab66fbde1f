import { cellText } from '../../views/cell-text';
import type { Cell, Table } from '../../views/table';
import { columnWidths } from './column-widths';
import { ink } from './ink';
import type { Element, Sheet, TagOptions, Weight } from './sheet';

interface TableStyle {
  readonly size: number;
  /** Share of the width for the row labels; columns by what they hold where it is not given. */
  readonly labelShare?: number;
  /** The last group, that the others lead to, such as the sums of a bill: never without a line of them. */
  readonly strongGroup?: string;
}

interface Printed {
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly weight: Weight;
}

const PAD_X = 4;
const PAD_Y = 2;
const GAP = { lineGap: 1 } as const;

const COLUMN: TagOptions = { scope: 'Column' };
const ROW: TagOptions = { scope: 'Row' };

/** Numbers, and what stands in the place of one. */
const isNumber = (cell: Cell | undefined) => cell?.kind !== 'sentence' && cell?.kind !== 'choice';

/** Shorter texts stay whole, such as a rate with its unit or a date. */
const WHOLE = 15;

/** The parts of a text that stay whole: long words, such as an address, break at their marks. */
const unbreakable = (text: string) =>
  text.length <= WHOLE
    ? [text]
    : text.split(/\s/).flatMap((word) => (word.length <= 12 ? [word] : word.split(/[/-]/)));

/** Widths of texts, each of which is one line or is a word, in points, padding included. */
function widthsOf(sheet: Sheet, texts: readonly string[], weight: Weight, size: number) {
  const doc = sheet.look({ size, weight });
  return texts.map((text) => doc.widthOfString(text) + 2 * PAD_X + 1);
}

/** A table with its heads on every page, every cell tagged with what it is. */
export function drawTable(sheet: Sheet, table: Table, style: TableStyle): void {
  const { doc } = sheet;
  const { size } = style;
  const groups = table.groups.filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const sides = table.columns.map((_, at) =>
    rows.every(({ cells }) => isNumber(cells[at])) ? ('right' as const) : ('left' as const),
  );
  const text = (of: string) => sheet.legible(of);

  const heads: readonly Printed[] = [
    { text: text(table.corner), align: 'left', weight: 'semibold' },
    ...table.columns.map(({ title }, at) => ({
      text: text(title),
      align: sides[at] ?? 'left',
      weight: 'semibold' as const,
    })),
  ];
  const printed = groups.map((group) => ({
    group,
    rows: group.rows.map(({ label, cells }): Printed[] => {
      const weight = group.id === style.strongGroup ? 'semibold' : 'regular';
      return [
        { text: text(label), align: 'left', weight },
        ...cells.map((cell, at) => ({
          text: text(cellText(cell)),
          align: sides[at] ?? 'left',
          weight: weight as Weight,
        })),
      ];
    }),
  }));

  const widths = (() => {
    const { labelShare } = style;
    if (labelShare !== undefined) {
      const label = sheet.width * labelShare;
      return heads.map((_, at) =>
        at === 0 ? label : (sheet.width - label) / table.columns.length,
      );
    }
    return columnWidths(
      heads.map((head, at) => {
        const cells = printed.flatMap((group) => group.rows.map((row) => row[at]?.text ?? ''));
        return {
          natural: widthsOf(sheet, cells, 'regular', size),
          least: Math.max(
            ...widthsOf(sheet, cells.flatMap(unbreakable), 'regular', size),
            ...widthsOf(sheet, head.text.split(' '), 'semibold', size),
          ),
        };
      }),
      sheet.width,
    );
  })();
  const left = (at: number) =>
    sheet.left + widths.slice(0, at).reduce((total, width) => total + width, 0);

  const heightOf = (cells: readonly Printed[]) =>
    Math.max(
      ...cells.map(({ text: of, weight }, at) =>
        sheet
          .look({ size, weight })
          .heightOfString(of || ' ', { width: (widths[at] ?? 0) - 2 * PAD_X, ...GAP }),
      ),
    ) +
    2 * PAD_Y;

  const write = (cell: Printed, at: number, y: number, colour: string) => {
    sheet.look({ size, weight: cell.weight, colour });
    doc.text(cell.text, left(at) + PAD_X, y + PAD_Y, {
      width: (widths[at] ?? 0) - 2 * PAD_X,
      align: cell.align,
      ...GAP,
    });
  };
  const rule = (y: number, colour: string, width: number) =>
    sheet.decorate(() => {
      doc
        .moveTo(sheet.left, y)
        .lineTo(sheet.left + sheet.width, y)
        .lineWidth(width)
        .strokeColor(colour)
        .stroke();
    });

  const element = doc.struct('Table', { title: table.title });
  sheet.root.add(element);
  const headHeight = heightOf(heads);
  const headRow = (parent: Element | undefined) => {
    const { y } = doc;
    const row = parent && doc.struct('TR');
    if (parent && row) parent.add(row);
    heads.forEach((head, at) => {
      const draw = () => write(head, at, y, ink.muted);
      if (row) row.add(doc.struct('TH', COLUMN, draw));
      else {
        // The same heads again on a later page: said once is enough for who does not see pages.
        doc.markContent('Artifact', { type: 'Pagination' });
        draw();
        doc.endMarkedContent();
      }
    });
    row?.end();
    doc.y = y + headHeight;
    rule(doc.y, ink.edge, 0.75);
  };

  const first = printed[0]?.rows[0];
  sheet.need(headHeight + 3 * size + (first ? heightOf(first) : 0));
  headRow(element);
  const titleHeight = size + 9;
  const whole = (rows: readonly (readonly Printed[])[]) =>
    rows.reduce((total, row) => total + heightOf(row), titleHeight);
  for (const [place, { group, rows: ofGroup }] of printed.entries()) {
    const next = printed[place + 1];
    const sums = next && next.group.id === style.strongGroup ? whole(next.rows) : 0;
    /**
     * What must stand on the page of a row: with the last line of a bill all of its sums, and with
     * the last row of a table the one before it.
     */
    const heldBy = (cells: readonly Printed[]) => {
      const last = ofGroup.at(-1);
      if (cells === last) return heightOf(cells) + sums;
      const isBeforeLast = next === undefined && last && cells === ofGroup.at(-2);
      return heightOf(cells) + (isBeforeLast ? heightOf(last) : 0);
    };
    const title: Printed = { text: text(group.title), align: 'left', weight: 'semibold' };
    const break_ = (height: number) => {
      if (doc.y + height <= sheet.bottom) return;
      sheet.nextPage();
      headRow(undefined);
    };
    const [firstRow] = ofGroup;
    break_(titleHeight + (firstRow ? heldBy(firstRow) : 0));
    const { y } = doc;
    const titleRow = doc.struct('TR');
    element.add(titleRow);
    titleRow.add(
      doc.struct('TH', ROW, () => {
        sheet.look({ size, weight: 'semibold', colour: ink.accent });
        doc.text(title.text, left(0) + PAD_X, y + 6, { width: sheet.width - 2 * PAD_X, ...GAP });
      }),
    );
    titleRow.end();
    doc.y = y + titleHeight;
    for (const cells of ofGroup) {
      const height = heightOf(cells);
      break_(heldBy(cells));
      const top = doc.y;
      rule(top, ink.line, 0.5);
      const row = doc.struct('TR');
      element.add(row);
      cells.forEach((cell, at) => {
        const draw = () => write(cell, at, top, ink.ink);
        row.add(at === 0 ? doc.struct('TH', ROW, draw) : doc.struct('TD', {}, draw));
      });
      row.end();
      doc.y = top + height;
    }
  }
  rule(doc.y, ink.line, 0.5);
  element.end();
  doc.x = sheet.left;
  sheet.space(8);
}
