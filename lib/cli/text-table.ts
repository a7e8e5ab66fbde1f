import { cellText } from '../views/cell-text';
import type { Table } from '../views/table';

const LABEL_WIDTH = 30;
const COLUMN_WIDTH = 40;
const GAP = '  ';

/** Breaks text at spaces so that no line is wider than `width`, unless one word is. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** One row of cells, each wrapped in its own column. */
function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((cell, i) => wrapped(cell, widths[i] ?? COLUMN_WIDTH));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, i) => (column[line] ?? '').padEnd(widths[i] ?? COLUMN_WIDTH))
      .join(GAP)
      .trimEnd(),
  );
}

/** A table as a terminal shows it. Columns are as wide as their text, up to a limit. */
export function textTable(table: Table): string {
  const rows = table.groups.flatMap(({ rows }) =>
    rows.map(({ label, cells }) => [label, ...cells.map(cellText)]),
  );
  const header = [table.corner, ...table.columns.map(({ title }) => title)];
  const widths = header.map((title, i) =>
    Math.min(
      i === 0 ? LABEL_WIDTH : COLUMN_WIDTH,
      Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
    ),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [
    ...rowLines(header, widths),
    rule,
    ...table.groups.flatMap(({ title, rows }) => [
      `${title}:`,
      ...rows.flatMap(({ label, cells }) => rowLines([label, ...cells.map(cellText)], widths)),
      '',
    ]),
  ].join('\n');
}
