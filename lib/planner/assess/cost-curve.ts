import { bareNumber } from '../bare-number';
import { isNotPriced, type NotPriced } from '../catalog/edition';
import type { Cost } from '../cost/cost';
import { volumeKinks } from '../cost/volume-kinks';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { isUnknown } from '../plan/plan';
import { costOf } from './assess';
import type { Assessment } from './assess-plan';
import type { OptionAssessment } from './option-assessment';
import { planOfOption } from './plan-of-option';

/** The cost of a built option over the volume out; all else is as planned, the design too. */
export interface CostCurve {
  readonly option: { readonly id: string; readonly name: string };
  /** Volumes at which another GB begins to cost another price, ascending. */
  readonly kinks: readonly Figure<'billed-GB'>[];
  /** A month with a volume out. */
  readonly at: (volume: Figure<'billed-GB'>) => Cost;
}

/** Where every search over the volume begins. */
export const nothingSent: Figure<'billed-GB'> = /*#__PURE__*/ assumedInDesign(
  0,
  'billed-GB',
  'Nothing sent out',
  'over-volume.nothing',
  'where the search begins',
);

/** A volume beyond all kinks: from the last of them on, the cost is one straight line. */
export const volumeBeyond = (volume: number): Figure<'billed-GB'> =>
  assumedInDesign(
    volume,
    'billed-GB',
    'A volume beyond the last tier',
    `over-volume.beyond-${volume}`,
    'from the last tier on the price of a GB is the same, so any larger volume tells it',
  );

const curves = new WeakMap<Assessment, WeakMap<OptionAssessment, CostCurve>>();

/**
 * The curve of an option, whose costs are worked out when they are asked for and kept: every pair of
 * options asks for the same ones. Undefined where nothing was built or the demand is unknown.
 */
export function costCurve(assessment: Assessment, option: OptionAssessment): CostCurve | undefined {
  const ofAssessment = curves.get(assessment) ?? new WeakMap<OptionAssessment, CostCurve>();
  curves.set(assessment, ofAssessment);
  const known = ofAssessment.get(option);
  if (known) return known;
  const { demand } = assessment.plan;
  const built = option.status === 'feasible' ? option : option.built;
  if (built === undefined || isUnknown(demand)) return undefined;
  const { edition } = assessment;
  const { design } = built;
  const { id, name } = option;
  const plan = planOfOption(assessment.plan, id, design);
  const costs = new Map<string, Cost>();
  const curve: CostCurve = {
    option: { id, name },
    kinks: volumeKinks(edition, plan, design, demand.in.monthlyVolume),
    at: (volume) => {
      const { address } = volume;
      const kept = costs.get(address);
      if (kept) return kept;
      const demands = { ...demand, out: { ...demand.out, monthlyVolume: volume } };
      const cost = costOf(plan, demands, design, edition, `${id}.over-volume.${address}`);
      costs.set(address, cost);
      return cost;
    },
  };
  ofAssessment.set(option, curve);
  return curve;
}

/** A line without a price, and how much of it there is. */
interface UnpricedLine {
  readonly missing: NotPriced;
  readonly quantity: number;
}

/** The lines without a price that grow with the volume between two volumes. */
export function unpricedBetween(low: Cost, high: Cost): readonly UnpricedLine[] {
  const before = new Map(low.lines.map(({ id, quantity }) => [id, bareNumber(quantity)]));
  return high.lines.flatMap(({ id, quantity, amount }) =>
    isNotPriced(amount) && bareNumber(quantity) !== (before.get(id) ?? 0)
      ? [{ missing: amount, quantity: bareNumber(quantity) }]
      : [],
  );
}

/** From where on a curve is not known, since a GB more has no price, and which price that is. */
export interface PricedUpTo {
  readonly volume: Figure<'billed-GB'>;
  readonly lines: readonly [NotPriced, ...NotPriced[]];
}

/** Where a curve ends for want of a price; undefined where it has no end. */
export function pricedUpTo({ kinks, at }: CostCurve): PricedUpTo | undefined {
  const last = kinks.at(-1);
  const ends = [...kinks, volumeBeyond(2 * (last ? bareNumber(last) : 0) + 1)];
  let from = nothingSent;
  for (const to of ends) {
    const [first, ...others] = unpricedBetween(at(from), at(to)).map(({ missing }) => missing);
    if (first) return { volume: from, lines: [first, ...others] };
    from = to;
  }
  return undefined;
}
