import type { Figure } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity, type QuantityStyle } from '../quantity/format-quantity';

/** A Figure as text: for ticks, titles, labels that are read aloud, and the clipboard. */
export function formatFigure(figure: Figure, style?: QuantityStyle): string {
  return formatQuantity(bareNumber(figure), figure.unit, style);
}
