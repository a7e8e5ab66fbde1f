import { readFileSync } from 'node:fs';
import type { Fonts } from '../render/pdf/sheet';

const folder = new URL('../../node_modules/geist/dist/fonts/geist-sans/', import.meta.url);

/** The fonts that a report embeds, from the package that the pages take theirs from. */
export function loadFonts(): Fonts {
  return {
    regular: readFileSync(new URL('Geist-Regular.ttf', folder)),
    semibold: readFileSync(new URL('Geist-SemiBold.ttf', folder)),
  };
}
