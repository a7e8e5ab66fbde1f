import type { Assessment, Figure, VolumeBreakEven } from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import { answerTurns, type Turn } from '../../views/answer-turns';
import { type CsvColumn, csvOfColumns } from './csv-columns';
import { editionColumns } from './edition-columns';
import { formulaId } from './formula-id';

/** A volume at which what is recommended costs as much as another option, or that there is none. */
interface Met extends Turn {
  readonly at?: VolumeBreakEven;
}

const number = (figure: Figure | undefined) => figure && bareNumber(figure);

function below({ at, found }: Met): string | undefined {
  if (at === undefined) return found.kind === 'never' ? found.cheaper.id : undefined;
  if (at.kind !== 'touching') return at.below?.id;
  return bareNumber(at.volume) === 0 ? undefined : at.otherwise.id;
}

function above({ at, found }: Met): string | undefined {
  if (at === undefined) return found.kind === 'never' ? found.cheaper.id : undefined;
  return at.kind === 'touching' ? at.otherwise.id : at.above?.id;
}

const endsOf = ({ found }: Met) => found.ends;

const notCounted = (which: 'first' | 'second' | 'alike', head: string): CsvColumn<Met> => ({
  head,
  of: ({ found }) => found.notCounted[which].map(({ label }) => label).join(', ') || undefined,
});

const columns: readonly CsvColumn<Met>[] = [
  { head: 'Recommended option id', of: ({ recommended }) => recommended.id },
  { head: 'Recommended option', of: ({ recommended }) => recommended.name },
  { head: 'Option id', of: ({ other }) => other.id },
  { head: 'Option', of: ({ other }) => other.name },
  { head: 'Status', of: ({ other }) => other.status },
  { head: 'Answer', of: ({ at, found }) => at?.kind ?? found.kind },
  { head: 'Data out a month (billed-GB)', of: ({ at }) => number(at?.volume) },
  {
    head: 'The same up to (billed-GB)',
    of: ({ at }) => (at?.kind === 'same' ? number(at.to) : undefined),
  },
  { head: 'Known cost there (USD)', of: ({ at }) => number(at?.cost) },
  { head: 'Cheaper below, option id', of: below },
  { head: 'Cheaper above, option id', of: above },
  {
    head: 'More than the peak sends in a month',
    of: ({ at }) => at && (at.isBeyondPeak ? 'yes' : 'no'),
  },
  { head: 'Not priced beyond (billed-GB)', of: (met) => number(endsOf(met)?.volume) },
  {
    head: 'Not priced there',
    of: (met) =>
      endsOf(met)
        ?.lines.map(({ label }) => label)
        .join(', '),
  },
  notCounted('first', 'Not counted of the recommended'),
  notCounted('second', 'Not counted of the option'),
  notCounted('alike', 'Not counted of both alike'),
  { head: 'Address', of: ({ at }) => at?.volume.address },
  { head: 'Formula', of: ({ at }) => at && formulaId(at.volume) },
];

/** One row a volume at which the answer turns, of what is recommended against each of the others. */
export function breakEvenCsv(assessment: Assessment): string {
  const met = answerTurns(assessment).flatMap((turn): Met[] =>
    turn.found.kind === 'meets' ? turn.found.at.map((at) => ({ ...turn, at })) : [turn],
  );
  return csvOfColumns([...columns, ...editionColumns(assessment)], met);
}
