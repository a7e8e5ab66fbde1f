import type { Direction } from '../plan/direction';

/** One thing for each way of traffic. */
export type ByDirection<T> = Readonly<Record<Direction, T>>;

export function byDirection<T>(of: (direction: Direction) => T): ByDirection<T> {
  return { out: of('out'), in: of('in') };
}
