import type { CsvValue } from './csv-cell';
import { csvText } from './csv-text';

/** A column of a file: its head, and what it holds of each thing that has a row. */
export interface CsvColumn<T> {
  readonly head: string;
  readonly of: (thing: T) => CsvValue;
}

/** The file in which each of the things has a row. */
export function csvOfColumns<T>(columns: readonly CsvColumn<T>[], things: readonly T[]): string {
  return csvText(
    columns.map(({ head }) => head),
    things.map((thing) => columns.map(({ of }) => of(thing))),
  );
}
