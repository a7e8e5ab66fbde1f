import type { Assessment, Constant, Figure } from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import type { Report } from '../../views/report';
import { type CsvColumn, csvOfColumns } from './csv-columns';
import { editionColumns } from './edition-columns';

interface Read {
  readonly label: string;
  readonly figure: Figure;
  readonly constant: Constant;
}

const columns: readonly CsvColumn<Read>[] = [
  { head: 'Id', of: ({ constant }) => constant.id },
  { head: 'Limit or price', of: ({ label }) => label },
  { head: 'Value', of: ({ figure }) => bareNumber(figure) },
  { head: 'Unit', of: ({ figure }) => figure.unit },
  { head: 'Holds for', of: ({ constant }) => constant.scope },
  { head: 'Source', of: ({ constant }) => constant.source.title },
  { head: 'Address of the source', of: ({ constant }) => constant.source.url },
  { head: 'Note on the source', of: ({ constant }) => constant.source.note },
  { head: 'Valid from', of: ({ constant }) => constant.validFrom },
  { head: 'Read on', of: ({ constant }) => constant.retrieved },
  { head: 'Confidence', of: ({ constant }) => constant.confidence },
  { head: 'Note', of: ({ constant }) => constant.note },
];

/** One row a limit or price that a figure of the report rests on. */
export function sourcesCsv(assessment: Assessment, { sources }: Report): string {
  const read = sources.groups.flatMap(({ rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell): Read[] => {
        if (cell.kind !== 'figure' || cell.figure.origin.kind !== 'catalogued') return [];
        return [{ label, figure: cell.figure, constant: cell.figure.origin.constant }];
      }),
    ),
  );
  return csvOfColumns([...columns, ...editionColumns(assessment)], read);
}
