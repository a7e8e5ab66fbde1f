import type { Assessment, Choice, Figure } from '../planner';
import { isChoice } from '../planner';
import { assumptions, isChangeable } from './assumptions';
import type { Row, Table } from './table';

/** What was assumed, and why. */
export function assumedRow(node: Figure | Choice): Row {
  const { address, label, origin } = node;
  return {
    id: address,
    label,
    cells: [
      isChoice(node) ? { kind: 'choice', choice: node } : { kind: 'figure', figure: node },
      origin.kind === 'assumed'
        ? { kind: 'sentence', sentence: [origin.reason] }
        : { kind: 'blank' },
    ],
  };
}

/** What nobody gave and the plan could say otherwise, each with its reason. */
export function assumedTable(assessment: Assessment): Table {
  const rows = assumptions(assessment).filter(isChangeable).map(assumedRow);
  return {
    id: 'assumed',
    title: 'What is assumed',
    corner: 'Assumption',
    columns: [
      { id: 'value', title: 'Value' },
      { id: 'reason', title: 'Why' },
    ],
    groups: rows.length === 0 ? [] : [{ id: 'changeable', title: 'Until you say otherwise', rows }],
  };
}
