import type { PlanInput } from '../planner';
import { valueAt, withValueAt } from './plan-path';

const PACKETS = /^(workloads\.\d+\.(?:out|in))\.(meanPacketBytes|packetMix)$/;

/** The plan without the mean packet or the mix that what was just typed takes the place of. */
export function withOnePacketSize(plan: unknown, changedPath: string): unknown {
  const [, direction, changed] = PACKETS.exec(changedPath) ?? [];
  if (direction === undefined || valueAt(plan as PlanInput, changedPath) === undefined) return plan;
  const other = changed === 'packetMix' ? 'meanPacketBytes' : 'packetMix';
  return withValueAt(plan as PlanInput, `${direction}.${other}`, undefined);
}
