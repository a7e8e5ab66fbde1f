import type { Assessment } from '../planner';
import { assumedRow } from './assumed-table';
import { assumptions, isChangeable, sharedBy } from './assumptions';
import type { Table } from './table';

/** What the model fixes, each with its reason and with the options that it is a part of. */
export function rulesTable(assessment: Assessment): Table {
  const owners = sharedBy(assessment);
  const rows = assumptions(assessment)
    .filter((node) => !isChangeable(node))
    .map((node) => {
      const row = assumedRow(node);
      const names = owners(node);
      const whose = names.length === 0 ? 'every option' : names.join('; ');
      return { ...row, cells: [...row.cells, { kind: 'sentence' as const, sentence: [whose] }] };
    });
  return {
    id: 'rules',
    title: 'What the model fixes',
    corner: 'Rule',
    columns: [
      { id: 'value', title: 'Value' },
      { id: 'reason', title: 'Why' },
      { id: 'options', title: 'Of which option' },
    ],
    groups: rows.length === 0 ? [] : [{ id: 'rules', title: 'Fixed by the model', rows }],
  };
}
