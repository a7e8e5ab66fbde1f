import { cellText } from './cell-text';
import type { Cell, Row, Table } from './table';

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });

/** Limits and prices that name their source by its number, and the sources by theirs. */
interface NumberedSources {
  readonly readings: Table;
  readonly sources: Table;
}

/** The table of constants with each source said once: its title and address are long, and recur. */
export function numberedSources(table: Table): NumberedSources {
  const place = (id: string) => table.columns.findIndex((column) => column.id === id);
  const [title, url] = [place('source'), place('url')];
  const numbers = new Map<string, Row>();
  const numberOf = ({ cells }: Row): Cell => {
    const named = [cells[title], cells[url]].map((cell) => (cell ? cellText(cell) : ''));
    const key = named.join(' ');
    const known = numbers.get(key)?.label ?? `[${numbers.size + 1}]`;
    numbers.set(key, { id: known, label: known, cells: named.map(text) });
    return text(known);
  };
  const readings: Table = {
    ...table,
    columns: table.columns.filter((_, at) => at !== url),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: row.cells.flatMap((cell, at) =>
          at === url ? [] : [at === title ? numberOf(row) : cell],
        ),
      })),
    })),
  };
  return {
    readings,
    sources: {
      id: 'numbered-sources',
      title: 'Sources',
      corner: 'Number',
      columns: [
        { id: 'source', title: 'Source' },
        { id: 'url', title: 'Address of the source' },
      ],
      groups: [{ id: 'numbers', title: 'By their numbers above', rows: [...numbers.values()] }],
    },
  };
}
