import type { Built } from '../planner';
import type { Table } from './table';

/** What each single failure leaves of one option. */
export function failureTable({ failures }: Built, id: string, name: string): Table {
  return {
    id: `${id}-failures`,
    title: `What a failure leaves, ${name}`,
    corner: 'Lost',
    columns: [
      { id: 'out', title: 'Left out' },
      { id: 'in', title: 'Left in' },
      { id: 'counted', title: 'Counted as the worst single failure' },
    ],
    groups: [
      {
        id: 'failures',
        title: 'One at a time',
        rows: failures.map(({ part, label, left, counted }) => ({
          id: part,
          label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
          cells: [
            { kind: 'figure', figure: left.out.usable },
            { kind: 'figure', figure: left.in.usable },
            {
              kind: 'sentence',
              sentence: [counted ? 'Yes' : 'No: a part of the site, not of the option'],
            },
          ],
        })),
      },
    ],
  };
}
