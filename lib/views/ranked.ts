import type { OptionAssessment } from '../planner';
import { bareNumber } from '../planner/bare-number';

const RANKS: Readonly<Record<OptionAssessment['status'], number>> = {
  feasible: 0,
  unknown: 1,
  infeasible: 2,
};

/** What is known of its cost a month; what could not be built stands last. */
function knownCost(option: OptionAssessment): number {
  const built = option.status === 'feasible' ? option : option.built;
  return built ? bareNumber(built.cost.known) : Number.POSITIVE_INFINITY;
}

/**
 * Options in the order in which they are shown: those that do the job, then those that may, then
 * those that cannot, each by known cost. What nobody can tell apart stays in the order it came in.
 */
export function ranked(options: readonly OptionAssessment[]): readonly OptionAssessment[] {
  return options.toSorted((a, b) => {
    const [one, other] = [knownCost(a), knownCost(b)];
    return RANKS[a.status] - RANKS[b.status] || (one === other ? 0 : one - other);
  });
}
