import type { OptionAssessment } from '../assess/option-assessment';
import { bareNumber } from '../bare-number';
import { notPricedByAws } from '../cost/cost';

const RANKS: Readonly<Record<OptionAssessment['status'], number>> = {
  feasible: 0,
  unknown: 1,
  infeasible: 2,
};

/** The prices of AWS that an option lacks, by their ids, and what is known of its cost. */
interface Pricing {
  readonly missing: ReadonlySet<string>;
  readonly known: number;
}

function pricingOf(option: OptionAssessment): Pricing | undefined {
  const built = option.status === 'feasible' ? option : option.built;
  if (built === undefined) return undefined;
  const { cost } = built;
  return {
    missing: new Set(notPricedByAws(cost).map(({ constantId }) => constantId)),
    known: bareNumber(cost.known),
  };
}

/** Whether the second lacks some of what the first lacks, and nothing else. */
const lacksMore = ({ missing }: Pricing, other: Pricing) =>
  other.missing.size > 0 &&
  other.missing.size < missing.size &&
  [...other.missing].every((id) => missing.has(id));

/**
 * Before what nothing could be built for: what AWS publishes every price of, what lacks some, and
 * what lacks all that another one lacks and more.
 */
function pricingRank(pricing: Pricing | undefined, all: readonly Pricing[]): number {
  if (pricing === undefined) return 3;
  if (pricing.missing.size === 0) return 0;
  return all.some((other) => lacksMore(pricing, other)) ? 2 : 1;
}

/**
 * Options in their order: those that do the job, then those that may, then those that cannot, each
 * by known cost. One that lacks a price of AWS itself in this Region stands behind those that lack
 * none, since by what is known it would win by the price that is missing. What others bill is
 * unknown of every option until the user gives it, and decides nothing.
 */
export function ranked<Option extends OptionAssessment>(
  options: readonly Option[],
): readonly Option[] {
  const priced = options.map((option) => ({ option, pricing: pricingOf(option) }));
  return priced
    .map(({ option, pricing }) => {
      const like = priced.flatMap((other) =>
        other.option.status === option.status && other.pricing ? [other.pricing] : [],
      );
      const rank = pricingRank(pricing, like);
      return { option, rank, known: pricing?.known ?? 0 };
    })
    .toSorted(
      (a, b) =>
        RANKS[a.option.status] - RANKS[b.option.status] || a.rank - b.rank || a.known - b.known,
    )
    .map(({ option }) => option);
}

/** Whether one that does the job stands behind a dearer one only for a price of AWS that it lacks. */
export function lacksAwsPrice(options: readonly OptionAssessment[]): boolean {
  const doing = ranked(options.filter(({ status }) => status === 'feasible'));
  const known = doing.map((option) => pricingOf(option)?.known ?? 0);
  return known.some((cost, at) => known.slice(0, at).some((before) => before > cost));
}
