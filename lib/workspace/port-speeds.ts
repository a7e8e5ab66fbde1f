import { type OwnDesignInput, portSpeedsOf } from '../planner';

export type ConnectionKind = NonNullable<OwnDesignInput['directConnect']>[number]['kind'];

/** The speed itself where the kind has it, else the largest one below it, else the smallest. */
export function portSpeedLike(bitsPerSecond: number, kind: ConnectionKind): number {
  const speeds = portSpeedsOf(kind);
  return speeds.findLast((speed) => speed <= bitsPerSecond) ?? Math.min(...speeds);
}
