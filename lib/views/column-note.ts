import { lacksAwsPrice, type OptionAssessment } from '../planner';

/** What the head of an option's column says beside its name. */
export interface ColumnNote {
  readonly kind: 'leading' | 'infeasible' | 'unknown';
  readonly words: string;
}

const noteOf: Readonly<Record<OptionAssessment['status'], ColumnNote | undefined>> = {
  feasible: undefined,
  infeasible: { kind: 'infeasible', words: 'Infeasible' },
  unknown: { kind: 'unknown', words: 'Unknown' },
};

/** By option: why it leads, or that it does not do the job. Options that are merely feasible have none. */
export function columnNotes(
  rankedOptions: readonly OptionAssessment[],
): ReadonlyMap<string, ColumnNote> {
  const doing = rankedOptions.filter(({ status }) => status === 'feasible');
  const leads =
    doing.length === 1
      ? 'The only one that does the job'
      : lacksAwsPrice(doing)
        ? 'Cheapest that does the job, of those whose AWS bill is known'
        : 'Cheapest that does the job, by known cost';
  return new Map(
    rankedOptions.flatMap(({ id, status }): (readonly [string, ColumnNote])[] => {
      const words = noteOf[status];
      if (words !== undefined) return [[id, words]];
      return id === doing[0]?.id ? [[id, { kind: 'leading', words: leads }]] : [];
    }),
  );
}
