const MBPS = 1e6;
const GBPS = 1e9;

const SPEEDS = {
  dedicated: [GBPS, 10 * GBPS, 100 * GBPS, 400 * GBPS],
  hosted: [
    ...[50, 100, 200, 300, 400, 500].map((speed) => speed * MBPS),
    ...[1, 2, 5, 10, 25].map((speed) => speed * GBPS),
  ],
} as const;

export type ConnectionKind = keyof typeof SPEEDS;

/** Speeds in bits a second that a connection of a kind is sold with, the smallest first. */
export function portSpeedsOf(kind: ConnectionKind): readonly number[] {
  return SPEEDS[kind];
}

/** The speed itself where the kind has it, else the largest one below it, else the smallest. */
export function portSpeedLike(bitsPerSecond: number, kind: ConnectionKind): number {
  const speeds = portSpeedsOf(kind);
  return speeds.findLast((speed) => speed <= bitsPerSecond) ?? Math.min(...speeds);
}
