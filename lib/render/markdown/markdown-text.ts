import { withoutTurns } from '../../views/without-turns';

/** Signs that mean something anywhere in a line, braces among them for dialects that compute. */
const SIGNS = /[\\`*_[\]{}<>|~#&$!]/g;
/** What many renderers turn into a link by themselves. */
const ADDRESSES = /:(?=\/\/)|(?<=\bwww)\./gi;
/** What makes a line a list, a rule or a heading where it stands first. */
const FIRST = /^([-+=]|\d+(?=[.)](?:\s|$)))/;
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Text that stays text in one line of Markdown, whoever wrote it: no markup, no link, no break, and
 * nothing that turns the direction of the line.
 */
export function markdownText(text: string): string {
  return withoutTurns(text)
    .replaceAll(BREAKS, ' ')
    .trim()
    .replaceAll(SIGNS, '\\$&')
    .replaceAll(ADDRESSES, '\\$&')
    .replace(FIRST, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** A link under a text that stays text. */
export function markdownLink(text: string, address: string): string {
  const safe = address.replaceAll(/[<>\\\s]/g, encodeURIComponent);
  return `[${markdownText(text)}](<${safe}>)`;
}
