import { sentenceText } from '../../views/cell-text';
import { columnPages } from '../../views/column-pages';
import { numberedSources } from '../../views/numbered-sources';
import { pickColumns } from '../../views/pick-columns';
import type { Report, ReportOption } from '../../views/report';
import type { Table } from '../../views/table';
import { drawChart } from './draw-chart';
import { drawScene } from './draw-scene';
import { drawTable } from './draw-table';
import { ink } from './ink';
import type { Paper } from './paper';
import { type Fonts, Sheet } from './sheet';

const SMALL = 7;
const TABLE = 7.5;
/** Options that fit on a page beside the questions; the leading one stands on each. */
const OPTIONS_A_PAGE = 5;

/** Of a table that begins: its heads, the name of its first group and a row, two lines each. */
const HEAD_AND_ROW = 90;

/** The options that have a page of their own: those that do the job, else the first of all. */
function inDetail(built: Report['built']): Report['built'] {
  const doing = built.filter(({ doesTheJob }) => doesTheJob);
  return doing.length > 0 ? doing : built.slice(0, 1);
}

/**
 * A report as a PDF file: the verdict and every option first, then what is chosen, then what it
 * rests on. Tagged, with every cell of a table in its structure; the same bytes for the same report.
 */
export async function renderPdf(
  report: Report,
  paper: Paper,
  fonts: Fonts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, notes, link, edition, modelVersion, verdict, against } = report;
  const sheet = new Sheet(title, subtitle, edition, paper, fonts);
  const rests = `Prices of ${edition}, model version ${modelVersion}.`;
  const section = (table: Table) => {
    if (table.groups.length === 0) return;
    sheet.heading(2, table.title, HEAD_AND_ROW);
    drawTable(sheet, table, { size: TABLE });
  };
  const costLines = ({ ledger }: ReportOption) => {
    sheet.heading(2, ledger.title, HEAD_AND_ROW);
    drawTable(sheet, ledger, { size: TABLE, strongGroup: 'sums' });
  };

  sheet.heading(1, title);
  sheet.paragraph(subtitle, { size: 10, colour: ink.muted });
  sheet.heading(2, 'Verdict');
  sheet.paragraph(sentenceText(verdict.headline), { size: 12, weight: 'semibold' });
  sheet.list(verdict.details.map(sentenceText));
  section(report.options);
  sheet.paragraph(`${rests} Not an AWS product; check prices in the AWS console.`, {
    size: SMALL,
    colour: ink.muted,
  });

  const [leading, ...others] = inDetail(report.built);
  if (leading) {
    drawScene(sheet, leading.scene);
    sheet.space(8);
    drawTable(sheet, leading.scene.table, { size: TABLE });
    costLines(leading);
    sheet.space(4);
    sheet.list(leading.ledgerNotes.map(sentenceText), { size: SMALL });
  }
  if (against.length > 0) {
    sheet.heading(2, 'Why not the others');
    sheet.list(against.map(sentenceText), { size: 8.5 });
  }

  section(report.given);
  if (notes !== '') {
    sheet.heading(3, 'Notes');
    sheet.paragraph(notes);
  }
  section(report.assumed);
  section(report.rules);

  const doing = report.built.filter(({ doesTheJob }) => doesTheJob);
  const compared = doing.length > 0 ? doing : report.comparison.columns;
  const shown = compared.map(({ id }) => id);
  for (const [at, ids] of columnPages(shown, OPTIONS_A_PAGE).entries()) {
    const { title: of } = report.comparison;
    sheet.heading(2, at === 0 ? of : `${of}, continued`, 2 * HEAD_AND_ROW);
    drawTable(sheet, pickColumns(report.comparison, ids), { size: SMALL, labelShare: 0.18 });
  }

  if (report.turns.groups.length > 0) {
    sheet.heading(2, report.turns.title, HEAD_AND_ROW);
    drawTable(sheet, report.turns, { size: SMALL });
  }
  for (const { chart, table, crossings } of report.charts) {
    drawChart(sheet, chart);
    drawTable(sheet, table, { size: SMALL });
    if (crossings) {
      sheet.heading(3, crossings.title, HEAD_AND_ROW);
      drawTable(sheet, crossings, { size: SMALL });
    }
  }
  others.forEach(costLines);

  const { readings, sources } = numberedSources(report.sources);
  section(readings);
  section(sources);

  sheet.heading(2, 'This plan again');
  if (link !== '') {
    sheet.paragraph('The whole plan lies in this address, and nowhere else:');
    sheet.link(link, link, { size: SMALL });
  }
  sheet.paragraph(`${rests} The same plan with both gives the same figures on every day.`);
  return sheet.finish(
    // The title last: it may be long, and what does not fit is left out.
    `Trunkline · prices of ${edition} · model version ${modelVersion} · ${title}`,
  );
}
