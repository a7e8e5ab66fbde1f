import { measuredRows } from './measured-rows';

/** How a hash laid one set of flows on paths. */
export interface MeasuredHash {
  readonly set: string;
  /** What is hashed. */
  readonly over: 'addresses' | 'addresses-and-ports';
  readonly flows: number;
  /** Flows on each path. */
  readonly counts: readonly number[];
  /** Pearson's chi-square against as many flows on every path. */
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
}

/** Linux's `fib_multipath_hash_policy`. */
const HASHED_OVER: ReadonlyMap<number, MeasuredHash['over']> = new Map([
  [0, 'addresses'],
  [1, 'addresses-and-ports'],
]);

/**
 * Every set that was hashed, none left out: lines under a head that names `set`, `policy`, `k`
 * (paths), `flows` and `counts`, one for each path with spaces between.
 * @throws Error where a column is missing, the policy is not known or flows are lost.
 */
export function measuredHashes(csv: string): readonly MeasuredHash[] {
  return measuredRows(csv).map(({ text, number }) => {
    const over = HASHED_OVER.get(number('policy'));
    if (over === undefined) throw new Error(`no policy ${text('policy')}`);
    const counts = text('counts').split(' ').map(Number);
    const flows = number('flows');
    const counted = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length !== number('k') || counted !== flows) {
      throw new Error(`${counted} of ${flows} flows on ${counts.length} paths`);
    }
    const even = flows / counts.length;
    return {
      set: text('set'),
      over,
      flows,
      counts,
      chiSquare: counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0),
      degreesOfFreedom: counts.length - 1,
    };
  });
}
