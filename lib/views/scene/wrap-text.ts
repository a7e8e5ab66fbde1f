import type { SceneText } from './scene';
import { textWidth } from './text-width';

const ELLIPSIS = '…';

/** Signs that have no width or turn text around: nothing to draw, and dangerous in names. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function cut(text: string, fits: (of: string) => boolean): string {
  const signs = [...text];
  while (signs.length > 0 && !fits(`${signs.join('')}${ELLIPSIS}`)) signs.pop();
  return `${signs.join('').trimEnd()}${ELLIPSIS}`;
}

/** Between a number and its unit: a space at which no line ends. */
export const TIE = '\u00a0';
/** White space that is no tie. */
const SPACE = /[^\S\u00a0]+/;

/** Where an address may be broken: behind its colons, and before the length of a prefix. */
const BREAKS = /(?<=:)(?!:)|(?=\/)/g;

/** As many signs of a word as fit, and the others; an address is broken where it has a joint. */
function split(word: string, fits: (of: string) => boolean): readonly [string, string] {
  const signs = [...word];
  let count = signs.length;
  while (count > 1 && !fits(signs.slice(0, count).join(''))) count -= 1;
  const head = signs.slice(0, count).join('');
  const joint = [...word.matchAll(BREAKS)]
    .map(({ index }) => index)
    .findLast((at) => at > 0 && at <= head.length);
  const at = joint ?? head.length;
  return [word.slice(0, at), word.slice(at)];
}

/**
 * Text in lines that are no wider than `widthPx`, and no more of them than `most` where it is
 * given: what is left then ends in an ellipsis. Words that are too long are broken.
 */
export function wrapText(
  text: string,
  widthPx: number,
  most: number | undefined,
  { sizePx, weight }: Pick<SceneText, 'sizePx' | 'weight'>,
): readonly string[] {
  const fits = (of: string) => textWidth(of, sizePx, weight) <= widthPx;
  const words = text
    .replace(INVISIBLE, ' ')
    .split(SPACE)
    .filter(Boolean)
    .map((word) => word.replaceAll(TIE, ' '));
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else if (line !== '') {
      lines.push(line);
      line = '';
      words.unshift(word);
    } else {
      const [part, rest] = split(word, fits);
      lines.push(part);
      if (rest !== '') words.unshift(rest);
    }
    // No more is read than is drawn: a name may be very long.
    if (most !== undefined && lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (most === undefined || lines.length <= most) return lines;
  // What is left fills the last line as far as it goes.
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), fits)];
}
