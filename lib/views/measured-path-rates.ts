import { type Figure, hashAnswer } from '../planner';
import { measuredRows } from './measured-rows';

/** One run of TCP transfers over paths of one rate. */
export interface MeasuredPathRate {
  readonly paths: number;
  readonly flows: number;
  readonly run: number;
  readonly goodputBitsPerSecond: number;
  /** Paths that carried a transfer. */
  readonly used: number;
  /** What one path carries of the data of full segments. */
  readonly pathGoodputBitsPerSecond: number;
  /** What the paths carry on average, by how many are used. */
  readonly model: Figure<'bit/s'>;
}

/** Data in a full frame, of which the shaper counts the Ethernet header: 1,500 less 52 of IPv4 and TCP with timestamps. */
const DATA_BYTES = 1448;
const FRAME_BYTES = 1514;

/**
 * Every run that was measured, none left out: lines under a head that names `k` (paths), `flows`,
 * `run`, `rate_mbit_per_path`, `goodput_mbit` and `paths_used`.
 * @throws Error where a column is missing or a value is not one.
 */
export function measuredPathRates(csv: string): readonly MeasuredPathRate[] {
  return measuredRows(csv).map(({ number }) => {
    const paths = number('k');
    const flows = number('flows');
    const pathGoodput = (number('rate_mbit_per_path') * 1e6 * DATA_BYTES) / FRAME_BYTES;
    return {
      paths,
      flows,
      run: number('run'),
      goodputBitsPerSecond: number('goodput_mbit') * 1e6,
      used: number('paths_used'),
      pathGoodputBitsPerSecond: pathGoodput,
      // A greedy flow has no rate of its own; a path's is the most that one takes.
      model: hashAnswer({
        classes: [{ flows, bitsPerSecond: pathGoodput }],
        paths,
        pathBitsPerSecond: pathGoodput,
      }).usableByGreedyFlows,
    };
  });
}
