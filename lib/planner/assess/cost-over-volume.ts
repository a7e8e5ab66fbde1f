import { bareNumber } from '../bare-number';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Series } from '../figure/series';
import { isUnknown } from '../plan/plan';
import type { Assessment } from './assess-plan';
import { costCurve, type PricedUpTo, pricedUpTo } from './cost-curve';
import type { OptionAssessment } from './option-assessment';

/** How the known cost of a built option moves with the volume out, all else as planned. */
export interface CostOverVolume {
  readonly series: Series<'billed-GB', 'USD'>;
  /** The plan's own volume. */
  readonly planned: Figure<'billed-GB'>;
  /** Where the curve ends before the end that was asked for, since a GB more has no price. */
  readonly ends?: PricedUpTo;
}

/** Even steps: the line between its bends is straight, and needs no more. */
const STEPS = 6;

/**
 * Sweeps the volume out from nothing to `endGb`. Among the points are the plan's own volume and every
 * volume at which the line bends, so that a line drawn from point to point is the true one.
 * Undefined where the demand is unknown or nothing was built.
 * @param alsoAtGb volumes that are to be points of the curve, such as those where it crosses others.
 */
export function costOverVolume(
  assessment: Assessment,
  option: OptionAssessment,
  endGb: number,
  alsoAtGb: readonly number[] = [],
): CostOverVolume | undefined {
  const { demand } = assessment.plan;
  const curve = costCurve(assessment, option);
  if (curve === undefined || isUnknown(demand)) return undefined;
  const planned = demand.out.monthlyVolume;
  const plannedGb = bareNumber(planned);
  const traceAt = (volume: number): Figure<'USD'> =>
    curve.at(
      volume === plannedGb
        ? planned
        : assumedInDesign(
            volume,
            'billed-GB',
            'Volume out a month',
            `over-volume.at-${volume}`,
            'a point of the curve, not of the plan',
          ),
    ).known;
  const ends = pricedUpTo(curve);
  const lastGb = ends ? Math.min(endGb, bareNumber(ends.volume)) : endGb;
  const even = Array.from({ length: STEPS + 1 }, (_, i) => (endGb * i) / STEPS);
  const volumes = new Set([
    ...even,
    plannedGb,
    lastGb,
    ...curve.kinks.map(bareNumber),
    ...alsoAtGb,
  ]);
  return {
    planned,
    ...(ends && bareNumber(ends.volume) < endGb && { ends }),
    series: {
      label: option.name,
      address: `${option.id}.cost-over-volume`,
      xUnit: 'billed-GB',
      yUnit: 'USD',
      xLabel: 'Data out a month',
      points: [...volumes]
        .filter((x) => x <= lastGb)
        .toSorted((one, other) => one - other)
        .map((x) => ({ x, y: bareNumber(traceAt(x)) })),
      traceAt,
    },
  };
}
