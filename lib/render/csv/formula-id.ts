import type { Figure } from '../../planner';

/** The formula that made a figure; none where it was given, read or assumed. */
export function formulaId({ origin }: Figure): string | undefined {
  return origin.kind === 'derived' ? origin.formula.id : undefined;
}
