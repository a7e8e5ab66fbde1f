import '../zod-jitless';
import { z } from 'zod';
import { type Figure, hashAnswer } from '../planner';

/** From the least to the most that P(some path is over) can be. */
interface Bracket<N> {
  readonly least: N;
  readonly most: N;
}

/** What the formulas say of flows whose sizes are known. */
interface Computed {
  readonly bracket: Bracket<Figure<'fraction'>>;
  readonly carriedShare: Figure<'fraction'>;
  /** That no path is over; exact where flows are equal. */
  readonly noneOver: Figure<'fraction'>;
}

/** How often some path was over its throughput, and what was carried, over many groups of flows. */
export interface MeasuredOverload {
  readonly sizes: (typeof SIZES)[number];
  readonly paths: number;
  readonly flows: number;
  /** Demand over what all paths carry. */
  readonly utilisation: number;
  readonly groups: number;
  readonly someOver: number;
  readonly carriedShare: number;
  /** The bracket that came with the data, of the same two bounds. */
  readonly published: Bracket<number>;
  /** Undefined where sizes were drawn: the data keeps only the largest of them. */
  readonly computed?: Computed;
}

/** Two elephants stand out of flows that are equal otherwise. */
const SIZES = ['equal', '2-elephants', 'exp', 'lognormal-s1.5', 'pareto-1.2'] as const;

const measurements = z.object({
  sizes: z.array(
    z.object({
      sizes: z.enum(SIZES),
      k: z.int().positive(),
      N: z.int().positive(),
      util: z.number().positive(),
      max_flow_over_C: z.number().positive(),
      groups: z.int().positive(),
      meas_P_over: z.number(),
      union: z.number(),
      product: z.number(),
      meas_carried: z.number(),
    }),
  ),
});

/** Of a path, where only shares of it count. */
const BITS_PER_SECOND = 1e9;

type Row = z.infer<typeof measurements>['sizes'][number];

/** The flows of a row; undefined where they cannot be told from it. */
function classesOf({ sizes, k, N, util, max_flow_over_C: largest }: Row) {
  const demand = util * k * BITS_PER_SECOND;
  if (sizes === 'equal') return [{ flows: N, bitsPerSecond: demand / N }];
  if (sizes !== '2-elephants') return undefined;
  const elephant = largest * BITS_PER_SECOND;
  return [
    { flows: 2, bitsPerSecond: elephant },
    { flows: N - 2, bitsPerSecond: (demand - 2 * elephant) / (N - 2) },
  ];
}

function computedOf(row: Row): Computed | undefined {
  const classes = classesOf(row);
  if (classes === undefined) return undefined;
  const { overAtLeast, overAtMost, carriedShare, probabilityCarrying } = hashAnswer({
    classes,
    paths: row.k,
    pathBitsPerSecond: BITS_PER_SECOND,
  });
  return {
    bracket: { least: overAtLeast, most: overAtMost },
    carriedShare,
    noneOver: probabilityCarrying,
  };
}

/** Differences of rounded numbers near 0 came out a hair below it. */
const probability = (value: number) => Math.min(1, Math.max(0, value));

/**
 * Every set under `sizes` that was measured, none left out.
 * @throws Error where the data is not of that shape.
 */
export function measuredOverloads(json: string): readonly MeasuredOverload[] {
  return measurements.parse(JSON.parse(json)).sizes.map((row) => {
    const computed = computedOf(row);
    return {
      sizes: row.sizes,
      paths: row.k,
      flows: row.N,
      utilisation: row.util,
      groups: row.groups,
      someOver: row.meas_P_over,
      carriedShare: row.meas_carried,
      published: { least: probability(row.product), most: probability(row.union) },
      ...(computed && { computed }),
    };
  });
}
