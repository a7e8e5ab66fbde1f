import type { TopologyLink } from '../../planner';
import { formatFigure } from '../format-figure';

/** "out 89.29 % of 4.48 Gbps", and the peak itself where nothing can be carried. */
export function loadTexts({ traffic }: TopologyLink): readonly string[] {
  if (traffic === undefined) return [];
  return (['out', 'in'] as const).map((direction) => {
    const { peak, usable, load } = traffic[direction];
    return `${direction} ${formatFigure(load ?? peak)} of ${formatFigure(usable)}`;
  });
}
