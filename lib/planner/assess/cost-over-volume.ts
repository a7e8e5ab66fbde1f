import { bareNumber } from '../bare-number';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Series } from '../figure/series';
import { isUnknown } from '../plan/plan';
import { costOf } from './assess';
import type { Assessment } from './assess-plan';
import type { Built } from './option-assessment';

/** How the known cost of a built option moves with the volume out, all else as planned. */
export interface CostOverVolume {
  readonly series: Series<'billed-GB', 'USD'>;
  /** The plan's own volume. */
  readonly planned: Figure<'billed-GB'>;
}

const POINTS = 24;

/**
 * Sweeps the volume out from nothing to twice the plan's, the plan's own volume among the points.
 * Undefined where the demand is unknown.
 */
export function costOverVolume(
  { plan, edition }: Assessment,
  option: { readonly id: string; readonly name: string },
  built: Built,
): CostOverVolume | undefined {
  const { demand } = plan;
  if (isUnknown(demand)) return undefined;
  const planned = demand.out.monthlyVolume;
  const traceAt = (volume: number): Figure<'USD'> => {
    const monthlyVolume = assumedInDesign(
      volume,
      'billed-GB',
      'Volume out a month',
      'sweep.volume-out',
      'a point of the curve, not of the plan',
    );
    const demands = { ...demand, out: { ...demand.out, monthlyVolume } };
    return costOf(plan, demands, built.design, edition, option.id).known;
  };
  const middle = bareNumber(planned);
  const points = Array.from({ length: POINTS + 1 }, (_, i) => {
    const x = (2 * middle * i) / POINTS;
    return { x, y: bareNumber(traceAt(x)) };
  });
  return {
    planned,
    series: {
      label: option.name,
      address: `${option.id}.cost-over-volume`,
      xUnit: 'billed-GB',
      yUnit: 'USD',
      xLabel: 'Data out a month',
      points,
      traceAt,
    },
  };
}
