import type { Figure } from '../planner';
import type { Cell } from './table';

/** A cell that shows one figure, and what else there is to say of it. */
export const figureCell = (figure: Figure, note?: string): Cell => ({
  kind: 'figure',
  figure,
  ...(note !== undefined && { note }),
});
