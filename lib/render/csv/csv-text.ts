import { type CsvValue, csvCell } from './csv-cell';

/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A file by RFC 4180: the heads first, every line with as many cells, CRLF after each.
 * @throws Error where a line has more or fewer cells than there are heads.
 */
export function csvText(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  for (const { length } of rows) {
    if (length !== heads.length) throw new Error(`${length} cells under ${heads.length} heads`);
  }
  const lines = [heads, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}
