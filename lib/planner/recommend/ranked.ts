import type { OptionAssessment } from '../assess/option-assessment';
import { bareNumber } from '../bare-number';
import { isPriced } from '../cost/cost';

const RANKS: Readonly<Record<OptionAssessment['status'], number>> = {
  feasible: 0,
  unknown: 1,
  infeasible: 2,
};

/** Before what nothing could be built for, and behind what AWS publishes every price of. */
const [PRICED_BY_AWS, NOT_PRICED_BY_AWS, NOT_BUILT] = [0, 1, 2];

function pricing(option: OptionAssessment): { readonly rank: number; readonly known: number } {
  const built = option.status === 'feasible' ? option : option.built;
  if (built === undefined) return { rank: NOT_BUILT, known: 0 };
  return {
    rank: isPriced(built.cost.awsBill) ? PRICED_BY_AWS : NOT_PRICED_BY_AWS,
    known: bareNumber(built.cost.known),
  };
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
  return options.toSorted((a, b) => {
    const [one, other] = [pricing(a), pricing(b)];
    return RANKS[a.status] - RANKS[b.status] || one.rank - other.rank || one.known - other.known;
  });
}

/** Whether one that does the job stands behind others only for a price of AWS that it lacks. */
export function lacksAwsPrice(options: readonly OptionAssessment[]): boolean {
  const doing = options.filter(({ status }) => status === 'feasible').map(pricing);
  return doing.some(
    ({ rank, known }) =>
      rank === NOT_PRICED_BY_AWS &&
      doing.some((other) => other.rank === PRICED_BY_AWS && other.known > known),
  );
}
