import type { Assessment } from '../../planner';
import type { CsvColumn } from './csv-columns';

/** What the figures of a row hold for: in every row, since rows are copied into other sheets. */
export function editionColumns({
  edition,
  modelVersion,
}: Pick<Assessment, 'edition' | 'modelVersion'>): readonly CsvColumn<unknown>[] {
  return [
    { head: 'Edition', of: () => edition.id },
    { head: 'Model version', of: () => modelVersion },
  ];
}
