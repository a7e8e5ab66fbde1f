import type { SceneText } from './scene';
import { wrapText } from './wrap-text';

/** How a line of text looks. */
export type Look = Pick<SceneText, 'sizePx' | 'weight' | 'tone'>;

export interface Line {
  readonly text: string;
  readonly look: Look;
}

/** From one line to the next. */
export const LINE = 13;
/** Of the size: from the top of a line to its baseline. */
const BASELINE = 0.8;

/** Text in lines of one look, no wider than a place and, where it says so, no more than fit. */
export function linesOf(text: string, widthPx: number, look: Look, most?: number): Line[] {
  return wrapText(text, widthPx, most, look).map((line) => ({ text: line, look }));
}

/** Lines under each other; `y` is the upper edge of the first. */
export function placedLines(
  lines: readonly Line[],
  x: number,
  y: number,
  anchor: SceneText['anchor'] = 'start',
): SceneText[] {
  return lines.map(({ text, look }, at) => ({
    text,
    x,
    y: y + at * LINE + look.sizePx * BASELINE,
    anchor,
    ...look,
  }));
}
