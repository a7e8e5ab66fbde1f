import { rowKey } from '@/lib/views/row-key';
import type { Cell, Table } from '@/lib/views/table';

/** The figures of a table as the arrow keys walk them: by row, each with the column it stands in. */
export interface FigureStop {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** By names and not by places: a figure keeps its stop when rows or columns before it are hidden. */
export const stopId = (row: string, columnId: string, part: number): string =>
  `${row}/${columnId}/${part}`;

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

export function figureStops({ columns, groups }: Table): readonly FigureStop[] {
  return groups
    .flatMap((group) => group.rows.map((row) => ({ key: rowKey(group, row), cells: row.cells })))
    .flatMap(({ key, cells }, row) =>
      cells.flatMap((cell, column) =>
        figuresIn(cell).map((part) => ({
          id: stopId(key, columns[column]?.id ?? '', part),
          row,
          column,
        })),
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
