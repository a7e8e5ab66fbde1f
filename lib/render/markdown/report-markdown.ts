import { cellText, sentenceText } from '../../views/cell-text';
import type { Report, ReportChart } from '../../views/report';
import type { Cell, Row, Table } from '../../views/table';
import { markdownLink, markdownText } from './markdown-text';

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A table; groups are rows in bold, since Markdown knows none. */
function tableLines(
  { corner, columns, groups }: Table,
  cellsOf: (row: Row) => readonly string[] = ({ cells }) => cells.map(cellMarkdown),
): string[] {
  const heads = [corner, ...columns.map(({ title }) => title)].map(markdownText);
  const isGrouped = groups.length > 1;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...groups.flatMap(({ title, rows }) => [
      ...(isGrouped ? [line([`**${markdownText(title)}**`, ...columns.map(() => '')])] : []),
      ...rows.map((row) => line([markdownText(row.label), ...cellsOf(row)])),
    ]),
    '',
  ];
}

function cellMarkdown(cell: Cell): string {
  return markdownText(cellText(cell));
}

const section = (table: Table): string[] =>
  table.groups.length === 0 ? [] : [`## ${markdownText(table.title)}`, '', ...tableLines(table)];

const chartSection = ({ chart, table, crossings }: ReportChart): string[] => [
  `## ${markdownText(chart.title)}`,
  '',
  markdownText(chart.summary),
  '',
  ...tableLines(table),
  ...(crossings ? section(crossings) : []),
];

/** The sources, each address behind the title that it belongs to. */
function sourcesSection(table: Table): string[] {
  const at = (id: string) => table.columns.findIndex((column) => column.id === id);
  const [title, address] = [at('source'), at('url')];
  const isShown = (_: unknown, place: number) => place !== address;
  const textAt = (cells: readonly Cell[], place: number) => {
    const cell = cells[place];
    return cell ? cellText(cell) : '';
  };
  if (table.groups.length === 0) return [];
  return [
    `## ${markdownText(table.title)}`,
    '',
    ...tableLines({ ...table, columns: table.columns.filter(isShown) }, ({ cells }) =>
      cells
        .map((cell, place) =>
          place === title
            ? markdownLink(cellText(cell), textAt(cells, address))
            : cellMarkdown(cell),
        )
        .filter(isShown),
    ),
  ];
}

/** The notes as somebody wrote them, line by line. */
function notesSection(notes: string): string[] {
  if (notes.trim() === '') return [];
  const lines = notes.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(markdownText);
  // A paragraph ends where a line was left empty; else Markdown would run the lines together.
  return [
    '## Notes',
    '',
    ...lines.map((text, at) => (text !== '' && lines[at + 1] ? `> ${text}\\` : `> ${text}`)),
    '',
  ];
}

/** A report as Markdown, for wikis and tickets: what the page says, in its order and its figures. */
export function reportMarkdown(report: Report): string {
  const { title, subtitle, notes, link, edition, modelVersion, verdict, against } = report;
  const listed = (sentences: Report['against']) =>
    sentences.map((sentence) => `- ${markdownText(sentenceText(sentence))}`);
  return [
    `# ${markdownText(title)}`,
    '',
    markdownText(subtitle),
    '',
    `**${markdownText(sentenceText(verdict.headline))}**`,
    '',
    ...listed(verdict.details),
    '',
    ...section(report.options),
    ...(link === '' ? [] : [markdownLink('Open this plan', link), '']),
    ...(against.length === 0 ? [] : ['## Why not the others', '', ...listed(against), '']),
    ...section(report.given),
    ...notesSection(notes),
    ...section(report.assumed),
    ...section(report.rules),
    ...section(report.comparison),
    ...report.built.slice(0, 1).flatMap(({ scene }) => section(scene.table)),
    ...report.built.flatMap(({ ledger, ledgerNotes }) => [
      ...section(ledger),
      ...listed(ledgerNotes),
      '',
    ]),
    ...section(report.turns),
    ...report.charts.flatMap(chartSection),
    ...sourcesSection(report.sources),
    `Prices and limits of ${edition}, model version ${modelVersion}. Not an AWS product. Verify prices and limits in the AWS console before you order.`,
    '',
  ].join('\n');
}
