import type { Row, RowGroup } from './table';

/** Names a row within its table: the same line may stand in two groups. */
export const rowKey = (group: Pick<RowGroup, 'id'>, row: Pick<Row, 'id'>): string =>
  `${group.id}/${row.id}`;
