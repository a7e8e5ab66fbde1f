import { cellText } from './cell-text';
import { rowKey } from './row-key';
import type { Table } from './table';

/** How a cell stands to that of the first column. */
export type CellMark = 'first' | 'same' | 'differs' | 'silent';

/**
 * By row: how each cell stands to that of the first column that says something. Two cells are the
 * same where they are printed the same: a difference that no one can see is none to look for.
 * @param silent columns of options that could not be built: their empty cells are no difference.
 */
export function cellMarks(
  { columns, groups }: Table,
  silent: ReadonlySet<string>,
): ReadonlyMap<string, readonly CellMark[]> {
  const isSilent = columns.map(({ id }) => silent.has(id));
  return new Map(
    groups.flatMap((group) =>
      group.rows.map((row) => {
        const texts = row.cells.map((cell, at) =>
          cell.kind === 'none' && isSilent[at] ? undefined : cellText(cell),
        );
        const first = texts.findIndex((text) => text !== undefined);
        const marks = texts.map((text, at): CellMark => {
          if (text === undefined) return 'silent';
          if (at === first) return 'first';
          return text === texts[first] ? 'same' : 'differs';
        });
        return [rowKey(group, row), marks] as const;
      }),
    ),
  );
}
