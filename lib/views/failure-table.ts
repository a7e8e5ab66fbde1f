import type { Built, Failure } from '../planner';
import type { Table } from './table';

const notRequired = 'No: the plan does not ask to survive it';
const ofTheSite = 'No: a part of the site, which takes every option alike';

/** Why a failure does not count as the option's worst. */
const notCounted: Readonly<Record<Failure['part'], string>> = {
  tunnel: notRequired,
  connection: notRequired,
  'dx-connection': notRequired,
  'dx-location': notRequired,
  'customer-gateway': ofTheSite,
  'internet-access': ofTheSite,
};

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
              sentence: [counted ? 'Yes' : notCounted[part]],
            },
          ],
        })),
      },
    ],
  };
}
