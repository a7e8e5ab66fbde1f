import { rawNumber } from './raw-number';

/** What a cell may hold; nothing is an empty cell. */
export type CsvValue = string | number | undefined;

/** What a reader takes for a cell that breaks at every line, and at tabs or semicolons too. */
const STRETCH = /[^\n\r\v\f\u0085\u2028\u2029;\t]+/g;
/** White space, what is not seen at all, and quotes, which a reader may take off. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}"]+/u;
/** What makes spreadsheets compute, or call another program. Full-width and small forms are made plain before. */
const RUNS = /^[=+\-@|]/;
/** A tab at the beginning of a line, or a break at that of the text: some readers pass over them. */
const PASSED_OVER = /^(?=[\t\r\n])|(?<=[\n\r\v\f\u0085\u2028\u2029])(?=\t)/g;
/** Controls that no reader needs; the first of them ends a text for some. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;
const QUOTED = /[",;\n\r\v\f\t\u0085\u2028\u2029]|^\s|\s$/;

const isRun = (text: string) => RUNS.test(text.replace(UNSEEN, '').slice(0, 1).normalize('NFKC'));

/**
 * A text that stays a text in every spreadsheet: an apostrophe stands before what would be computed,
 * also in the middle of a cell, where a reader that breaks at lines, tabs or semicolons begins anew.
 */
function neutral(text: string): string {
  return text
    .replaceAll(CONTROLS, '\ufffd')
    .replaceAll(STRETCH, (stretch) => (isRun(stretch) ? `'${stretch}` : stretch))
    .replaceAll(PASSED_OVER, "'");
}

/** One cell by RFC 4180: numbers with twelve digits, texts neutral and in quotes where they need them. */
export function csvCell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return rawNumber(value);
  const text = neutral(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
