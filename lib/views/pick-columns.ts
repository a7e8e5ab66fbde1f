import type { Cell, Table } from './table';

/** A table with the named columns only, in the order of the names. Names it has not are left out. */
export function pickColumns(table: Table, ids: readonly string[]): Table {
  const places = ids
    .map((id) => table.columns.findIndex((column) => column.id === id))
    .filter((at) => at >= 0);
  const pick = <T>(from: readonly T[]): T[] =>
    places.flatMap((at) => {
      const picked = from[at];
      return picked === undefined ? [] : [picked];
    });
  return {
    ...table,
    columns: pick(table.columns),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: pick<Cell>(row.cells) })),
    })),
  };
}
