import { numberedSign } from './numbered-sign';

/** Unseen signs that turn the direction of what stands around them, so that it reads as another text. */
const TURNS = /\p{Bidi_Control}/gu;

/** Text with all its signs, but with those that would turn its direction written by their number. */
export function withoutTurns(text: string): string {
  return text.replaceAll(TURNS, numberedSign);
}
