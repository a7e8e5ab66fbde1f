import type { PlanInput } from '../planner';
import { withValueAt } from './plan-path';

const MEAN_PACKET = /^(workloads\.\d+\.(?:out|in))\.meanPacketBytes$/;

/** The plan as it is, without the packet mix that a mean packet just typed takes the place of. */
export function withoutPacketMix(plan: unknown, changedPath: string): unknown {
  const [, direction] = MEAN_PACKET.exec(changedPath) ?? [];
  return direction === undefined
    ? plan
    : withValueAt(plan as PlanInput, `${direction}.packetMix`, undefined);
}
