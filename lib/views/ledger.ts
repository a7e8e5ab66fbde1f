import type { Built, CostLine, Payer } from '../planner';
import { isNotPriced } from '../planner';
import { totalCell } from './comparison';
import type { Cell, Row, Table } from './table';

const payerNames: Readonly<Record<Payer, string>> = {
  aws: 'AWS',
  partner: 'Direct Connect partner',
  colocation: 'Colocation provider',
  carrier: 'Carrier',
  isp: 'Internet provider',
  vendor: 'Equipment vendor',
};

const blank: Cell = { kind: 'blank' };

function lineRow({ id, label, quantity, rate, amount, payer }: CostLine): Row {
  return {
    id,
    label,
    cells: [
      { kind: 'figure', figure: quantity },
      isNotPriced(rate)
        ? { kind: 'not-priced', missing: [rate] }
        : { kind: 'figure', figure: rate },
      isNotPriced(amount)
        ? { kind: 'not-priced', missing: [amount] }
        : { kind: 'figure', figure: amount },
      { kind: 'sentence', sentence: [payerNames[payer]] },
    ],
  };
}

/** The cost lines of one option, those on the AWS bill first, then the sums. */
export function ledger({ cost }: Built, id: string, name: string): Table {
  const onBill = cost.lines.filter(({ payer }) => payer === 'aws');
  const offBill = cost.lines.filter(({ payer }) => payer !== 'aws');
  const sum = (rowId: string, label: string, cell: Cell): Row => ({
    id: rowId,
    label,
    cells: [blank, blank, cell, blank],
  });
  return {
    id: `${id}-ledger`,
    title: `Cost lines, ${name}`,
    corner: 'Line',
    columns: [
      { id: 'quantity', title: 'Quantity' },
      { id: 'rate', title: 'Rate' },
      { id: 'amount', title: 'Amount a month' },
      { id: 'payer', title: 'Paid to' },
    ],
    groups: [
      { id: 'aws', title: 'On the AWS bill', rows: onBill.map(lineRow) },
      { id: 'others', title: 'Not on the AWS bill', rows: offBill.map(lineRow) },
      {
        id: 'sums',
        title: 'Sums',
        rows: [
          sum('aws-bill', 'AWS bill', totalCell(cost.awsBill)),
          sum('known', 'Known lines', { kind: 'figure', figure: cost.known }),
          sum('total', 'All lines', totalCell(cost.total)),
        ],
      },
    ],
  };
}
