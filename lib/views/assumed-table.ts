import type { Assessment, Choice, Figure } from '../planner';
import { isChoice } from '../planner';
import { assumptions, isChangeable } from './assumptions';
import type { Row, Table } from './table';

function assumedRow(node: Figure | Choice): Row {
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

/** What nobody gave, each with its reason: first what the plan could say otherwise. */
export function assumedTable(assessment: Assessment): Table {
  const all = assumptions(assessment);
  const groups = [
    {
      id: 'changeable',
      title: 'Until you say otherwise',
      rows: all.filter(isChangeable).map(assumedRow),
    },
    {
      id: 'rules',
      title: 'Fixed by the model',
      rows: all.filter((node) => !isChangeable(node)).map(assumedRow),
    },
  ];
  return {
    id: 'assumed',
    title: 'What is assumed',
    corner: 'Assumption',
    columns: [
      { id: 'value', title: 'Value' },
      { id: 'reason', title: 'Why' },
    ],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
