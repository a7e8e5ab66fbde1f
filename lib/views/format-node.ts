import { type Choice, type Figure, isChoice } from '../planner';
import type { QuantityStyle } from '../quantity/format-quantity';
import { choiceLabel } from './choice-words';
import { formatFigure } from './format-figure';
import { midSentence } from './mid-sentence';

/** A Figure or a Choice as text. */
export function formatNode(node: Figure | Choice, style?: QuantityStyle): string {
  return isChoice(node) ? choiceLabel(node) : formatFigure(node, style);
}

/** What a button that shows a figure is called when it is read aloud. */
export function spokenNode(node: Figure | Choice): string {
  const question =
    node.origin.kind === 'derived' ? 'how is this computed?' : 'where does this come from?';
  return `${formatNode(node, 'spoken')}, ${midSentence(node.label)}: ${question}`;
}
