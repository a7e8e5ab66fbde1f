import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import { usableThroughput } from './capacity-formulas';
import type { Ceiling, Throughput } from './constraint';

/** The lowest ceiling decides; the first of equal ones is named. */
export function usable(
  ceilings: readonly [Ceiling, ...Ceiling[]],
  address: string,
  label: string,
): Throughput {
  const lowest = ceilings.reduce((low, ceiling) =>
    bareNumber(ceiling.figure) < bareNumber(low.figure) ? ceiling : low,
  );
  return {
    usable: derive(
      usableThroughput,
      { ceilings: ceilings.map(({ figure }) => figure) },
      address,
      label,
    ),
    binding: lowest.constraint,
    ceilings,
  };
}
