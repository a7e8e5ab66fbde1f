import type { TopologyLink } from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import type { SceneTone } from './scene';

/** How a link stands: asked for more than it can carry, or only possible. */
export function linkTone({ role, traffic }: TopologyLink): SceneTone {
  const isOver =
    traffic !== undefined &&
    [traffic.out, traffic.in].some(({ peak, usable }) => bareNumber(peak) > bareNumber(usable));
  if (isOver) return 'bad';
  return role === 'active' ? 'accent' : 'muted';
}
