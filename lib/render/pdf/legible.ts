import { numberedSign } from '../../views/numbered-sign';

/**
 * Text as a font can show it. A sign that the font lacks is written by its number, so that nothing
 * is left out and nothing unseen, such as a mark that turns the direction of text, has an effect.
 */
export function legible(text: string, hasGlyph: (codePoint: number) => boolean): string {
  return [...text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ')]
    .map((sign) =>
      sign === '\n' || hasGlyph(sign.codePointAt(0) ?? 0) ? sign : numberedSign(sign),
    )
    .join('');
}
