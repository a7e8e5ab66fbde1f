import type { Cell, Table } from '@/lib/views/table';

/** The figures of a table as the arrow keys walk them: by row, each with the column it stands in. */
export interface FigureStop {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

export const stopId = (rowId: string, column: number, part: number): string =>
  `${rowId}/${column}/${part}`;

function figuresIn(cell: Cell): number[] {
  switch (cell.kind) {
    case 'figure':
    case 'choice':
      return [0];
    case 'sentence':
      return cell.sentence.flatMap((part, at) => (typeof part === 'string' ? [] : [at]));
    case 'not-priced':
    case 'none':
    case 'blank':
      return [];
  }
}

export function figureStops({ groups }: Table): readonly FigureStop[] {
  return groups
    .flatMap(({ id, rows }) => rows.map((row) => ({ ...row, id: `${id}/${row.id}` })))
    .flatMap(({ id, cells }, row) =>
      cells.flatMap((cell, column) =>
        figuresIn(cell).map((part) => ({ id: stopId(id, column, part), row, column })),
      ),
    );
}

/** Where a key leads from a figure; undefined where it leads nowhere or is another key. */
export function stopAfter(
  stops: readonly FigureStop[],
  from: string,
  key: string,
): FigureStop | undefined {
  const at = stops.findIndex(({ id }) => id === from);
  const here = stops[at];
  if (here === undefined) return undefined;
  const inColumn = (of: readonly FigureStop[]) => of.find(({ column }) => column === here.column);
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1];
    case 'ArrowLeft':
      return stops[at - 1];
    case 'ArrowDown':
      return inColumn(stops.filter(({ row }) => row > here.row));
    case 'ArrowUp':
      return inColumn(stops.filter(({ row }) => row < here.row).toReversed());
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
