import type { Cost, OptionAssessment } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import { axisFromZero } from './axis-from-zero';
import type { BarsChart } from './chart-model';
import { builtOf, statusWords } from './comparison';
import { formatFigure } from './format-figure';
import { midSentence } from './mid-sentence';
import type { Cell, Row, Table } from './table';

type GroupCost = Cost['groups'][number];
type CostGroup = GroupCost['group'];

const groupNames: Readonly<Record<CostGroup, string>> = {
  connections: 'AWS: ports and connections',
  gateway: 'AWS: gateway',
  'data-transfer': 'AWS: data transfer',
  others: 'Others than AWS',
};

const TITLE = 'What the known cost is made of';

const names = (lines: Cost['notPriced']) => lines.map(({ label }) => midSentence(label)).join(', ');

function groupCell(group: GroupCost | undefined): Cell {
  if (group === undefined) return { kind: 'none', reason: 'no line of this kind' };
  const { known, notPriced } = group;
  const [first, ...rest] = notPriced;
  if (known === undefined) {
    return first
      ? { kind: 'not-priced', missing: [first, ...rest] }
      : { kind: 'none', reason: 'no line of this kind' };
  }
  return {
    kind: 'figure',
    figure: known,
    ...(first && { note: `not priced: ${names(notPriced)}` }),
  };
}

/** What stands on each option's known bill, by what it is for: as bars, and as the same in a table. */
export function costBars(
  options: readonly OptionAssessment[],
): { readonly chart: BarsChart; readonly table: Table } | undefined {
  const costs = options.flatMap((option) => {
    const built = builtOf(option);
    return built ? [{ option, cost: built.cost }] : [];
  });
  if (costs.length === 0) return undefined;
  const used = new Set(costs.flatMap(({ cost }) => cost.groups.map(({ group }) => group)));
  const parts = (Object.keys(groupNames) as CostGroup[])
    .filter((group) => used.has(group))
    .map((id) => ({ id, label: groupNames[id] }));
  const groupOf = ({ groups }: Cost, id: CostGroup) => groups.find(({ group }) => group === id);
  const longest = Math.max(...costs.map(({ cost }) => bareNumber(cost.known)));
  return {
    chart: {
      kind: 'bars',
      id: 'cost-bars',
      title: TITLE,
      summary:
        'Known cost a month, one bar an option, by what it is paid for. A line that is not priced is named and has no length.',
      x: axisFromZero('Known cost a month, USD', longest, 'round', (value) =>
        formatQuantity(value, 'number'),
      ),
      parts,
      bars: costs.map(({ option, cost }) => ({
        id: option.id,
        label: option.name,
        ...(option.status !== 'feasible' && { note: statusWords[option.status] }),
        total: formatFigure(cost.known),
        ...(cost.notPriced.length > 0 && { missing: names(cost.notPriced) }),
        values: parts.map(({ id }) => {
          const known = groupOf(cost, id)?.known;
          return known === undefined ? 0 : bareNumber(known);
        }),
      })),
    },
    table: {
      id: 'cost-bars-table',
      title: TITLE,
      corner: 'Option',
      columns: [
        ...parts.map(({ id, label }) => ({ id, title: label })),
        { id: 'known', title: 'Known lines' },
      ],
      groups: [
        {
          id: 'options',
          title: 'A month',
          rows: costs.map(
            ({ option, cost }): Row => ({
              id: option.id,
              label: option.name,
              cells: [
                ...parts.map(({ id }) => groupCell(groupOf(cost, id))),
                { kind: 'figure', figure: cost.known },
              ],
            }),
          ),
        },
      ],
    },
  };
}
