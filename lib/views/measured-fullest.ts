import '../zod-jitless';
import { z } from 'zod';
import { hashAnswer } from '../planner';
import { bareNumber } from '../planner/bare-number';

/** Equal flows on paths: how many the fullest held and how many paths were used, over many groups. */
export interface MeasuredFullest {
  readonly paths: number;
  readonly flows: number;
  /** Groups of `flows` flows. */
  readonly groups: number;
  readonly fullest: {
    readonly mean: number;
    readonly standardError: number;
    readonly model: number;
  };
  /** Paths with a flow. */
  readonly used: { readonly mean: number; readonly model: number };
}

const measurements = z.object({
  equal: z.array(
    z.object({
      k: z.int().positive(),
      N: z.int().positive(),
      groups: z.int().positive(),
      meas_mean_max: z.number(),
      se: z.number().positive(),
      meas_paths_used: z.number(),
    }),
  ),
});

/** Of a flow and of a path, where only their ratio counts. */
const BITS_PER_SECOND = 1e9;

/** A mean out of the whole distribution: the sum of P(the fullest holds more than n). */
function meanFullest(flows: number, paths: number): number {
  let mean = 1;
  for (let held = 1; held < flows; held++) {
    const { probabilityCarrying } = hashAnswer({
      classes: [{ flows, bitsPerSecond: BITS_PER_SECOND }],
      paths,
      pathBitsPerSecond: held * BITS_PER_SECOND,
    });
    mean += 1 - bareNumber(probabilityCarrying);
  }
  return mean;
}

function pathsUsed(flows: number, paths: number): number {
  const { usableByGreedyFlows } = hashAnswer({
    classes: [{ flows, bitsPerSecond: BITS_PER_SECOND }],
    paths,
    pathBitsPerSecond: BITS_PER_SECOND,
  });
  return bareNumber(usableByGreedyFlows) / BITS_PER_SECOND;
}

/**
 * Every pair of paths (`k`) and flows (`N`) under `equal` that was measured, none left out.
 * @throws Error where the data is not of that shape.
 */
export function measuredFullest(json: string): readonly MeasuredFullest[] {
  return measurements.parse(JSON.parse(json)).equal.map((row) => ({
    paths: row.k,
    flows: row.N,
    groups: row.groups,
    fullest: {
      mean: row.meas_mean_max,
      standardError: row.se,
      model: meanFullest(row.N, row.k),
    },
    used: { mean: row.meas_paths_used, model: pathsUsed(row.N, row.k) },
  }));
}
