import type { NotPriced } from '../planner';
import { midSentence } from './mid-sentence';

/** "a, b and c" */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "a, b and c" in lower case; the tiers of a price by volume are one name. */
export function lineNames(lines: readonly NotPriced[]): string {
  return inWords([
    ...new Set(
      lines.map(({ label }) => midSentence(label.replace(/, (?:first|next|above) .*$/, ''))),
    ),
  ]);
}
