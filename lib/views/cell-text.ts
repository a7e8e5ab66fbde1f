import type { NotPriced } from '../planner';
import { choiceLabel } from './choice-words';
import { formatFigure } from './format-figure';
import type { Cell, Sentence } from './table';

/** A sentence as plain text. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : formatFigure(part))).join('');
}

/** "not priced: circuit to the location" */
function notPricedText(missing: readonly NotPriced[]): string {
  return `not priced: ${missing.map(({ label }) => label).join(', ')}`;
}

/** A cell as plain text, for files and terminals. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'figure':
      return `${formatFigure(cell.figure)}${cell.note === undefined ? '' : ` (${cell.note})`}`;
    case 'choice':
      return choiceLabel(cell.choice);
    case 'sentence':
      return sentenceText(cell.sentence);
    case 'not-priced':
      return notPricedText(cell.missing);
    case 'none':
      return `– (${cell.reason})`;
    case 'blank':
      return '';
  }
}
