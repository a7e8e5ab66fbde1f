import { cellMarks } from './cell-marks';
import { rowKey } from './row-key';
import type { Table } from './table';

/**
 * The rows in which all columns that say something say the same. One column alone has nothing to
 * be equal to.
 */
export function equalRows(table: Table, silent: ReadonlySet<string>): ReadonlySet<string> {
  const equal = [...cellMarks(table, silent)].filter(
    ([, marks]) => marks.includes('same') && !marks.includes('differs'),
  );
  return new Set(equal.map(([key]) => key));
}

/** The table without some of its rows. */
export function withoutRows(table: Table, keys: ReadonlySet<string>): Table {
  return {
    ...table,
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.filter((row) => !keys.has(rowKey(group, row))),
    })),
  };
}
