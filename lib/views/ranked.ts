import type { OptionAssessment } from '../planner';
import { bareNumber } from '../planner/bare-number';

const RANKS: Readonly<Record<OptionAssessment['status'], number>> = {
  feasible: 0,
  unknown: 1,
  infeasible: 2,
};

/**
 * Options in the order in which they are shown: those that do the job by known cost, then those
 * that may, then those that cannot. What nobody can tell apart stays in the order it came in.
 */
export function ranked(options: readonly OptionAssessment[]): readonly OptionAssessment[] {
  return options.toSorted((a, b) =>
    a.status === 'feasible' && b.status === 'feasible'
      ? bareNumber(a.cost.known) - bareNumber(b.cost.known)
      : RANKS[a.status] - RANKS[b.status],
  );
}
