import { sentenceText } from '../../views/cell-text';
import { columnPages } from '../../views/column-pages';
import { pickColumns } from '../../views/pick-columns';
import type { Report } from '../../views/report';
import { drawChart } from './draw-chart';
import { drawScene } from './draw-scene';
import { drawTable } from './draw-table';
import { ink } from './ink';
import type { Paper } from './paper';
import { type Fonts, Sheet } from './sheet';

const SMALL = 8;
const TABLE = 8.5;
/** Options that fit on a page beside the questions; the leading one stands on each. */
const OPTIONS_A_PAGE = 5;

/** Where a link of a report leads that was made without an address of its own. */
const isAddress = (link: string) => /^https?:\/\//.test(link);

/**
 * A report as a PDF file: the verdict first, then what it rests on. Tagged, with every cell of a
 * table in its structure; the same bytes for page and command line, but for the day it was made.
 */
export async function renderPdf(
  report: Report,
  paper: Paper,
  fonts: Fonts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, notes, link, edition, modelVersion, verdict, against } = report;
  const sheet = new Sheet(title, subtitle, paper, fonts);
  const rests = `Prices of ${edition}, model version ${modelVersion}.`;

  sheet.heading(1, title);
  sheet.paragraph(subtitle, { size: 10, colour: ink.muted });
  sheet.heading(2, 'Verdict');
  sheet.paragraph(sentenceText(verdict.headline), { size: 12, weight: 'semibold' });
  sheet.list(verdict.details.map(sentenceText));
  sheet.paragraph(`${rests} Not an AWS product; check prices in the AWS console.`, {
    size: SMALL,
    colour: ink.muted,
  });
  if (notes !== '') {
    sheet.heading(3, 'Notes');
    sheet.paragraph(notes);
  }

  sheet.heading(2, 'What the plan says');
  drawTable(sheet, report.given, { size: TABLE });
  sheet.heading(2, 'What is assumed');
  drawTable(sheet, report.assumed, { size: TABLE });

  const shown = report.comparison.columns.map(({ id }) => id);
  for (const [at, ids] of columnPages(shown, OPTIONS_A_PAGE).entries()) {
    sheet.newPage('landscape');
    sheet.heading(2, at === 0 ? report.comparison.title : `${report.comparison.title}, continued`);
    drawTable(sheet, pickColumns(report.comparison, ids), { size: SMALL, labelShare: 0.2 });
  }

  sheet.newPage('portrait');
  if (against.length > 0) {
    sheet.heading(2, 'Why not the others');
    sheet.list(against.map(sentenceText));
  }
  for (const { chart, table } of report.charts) {
    drawChart(sheet, chart);
    drawTable(sheet, table, { size: SMALL });
  }
  for (const [at, ledger] of report.ledgers.entries()) {
    const scene = report.scenes[at];
    if (scene) drawScene(sheet, scene);
    sheet.heading(2, ledger.title, 120);
    drawTable(sheet, ledger, { size: TABLE, strongGroup: 'sums' });
  }

  sheet.newPage('landscape');
  sheet.heading(2, report.sources.title);
  drawTable(sheet, report.sources, { size: SMALL });

  sheet.heading(2, 'This plan again');
  if (link !== '') {
    sheet.paragraph('The whole plan lies in this address, and nowhere else:');
    if (isAddress(link)) sheet.link(link, link, { size: SMALL });
    else sheet.paragraph(link, { size: SMALL });
  }
  sheet.paragraph(`${rests} The same plan with both gives the same figures on every day.`);
  if (sheet.hasNumberedSigns) {
    sheet.paragraph(
      'Signs that the font of this report does not have are written by their number, as [U+6771].',
      { size: SMALL, colour: ink.muted },
    );
  }
  return sheet.finish(
    `Trunkline · ${title} · prices of ${edition} · model version ${modelVersion}`,
  );
}
