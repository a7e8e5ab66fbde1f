import type { PlanInput } from '../planner';
import { valueAt, withValueAt } from './plan-path';
import { type ConnectionKind, portSpeedLike } from './port-speeds';

const KIND = /^(designs\.\d+\.directConnect\.\d+)\.kind$/;

/**
 * The plan as it is where the kind of a connection was changed and its new kind is sold with the
 * speed it has; else with the nearest speed below, since a hosted port of 100 Gbps does not exist.
 */
export function withPortSpeedOfKind(plan: unknown, changedPath: string): unknown {
  const [, connection] = KIND.exec(changedPath) ?? [];
  if (connection === undefined) return plan;
  const input = plan as PlanInput;
  const path = `${connection}.portSpeedBitsPerSecond`;
  const kind = valueAt(input, changedPath) as ConnectionKind;
  const speed = valueAt(input, path) as number;
  const sold = portSpeedLike(speed, kind);
  return sold === speed ? plan : withValueAt(input, path, sold);
}
