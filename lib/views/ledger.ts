import type { AwsAccount, Built, CostLine, Figure, Payer } from '../planner';
import { isNotPriced } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { cataloguedUnder } from './catalogued-under';
import { totalCell } from './comparison';
import { figureCell } from './figure-cell';
import { formatFigure } from './format-figure';
import type { Cell, Row, RowGroup, Table } from './table';

/** Who sends the bill. */
export const payerNames: Readonly<Record<Payer, string>> = {
  aws: 'AWS',
  partner: 'Direct Connect partner',
  colocation: 'Colocation provider',
  carrier: 'Carrier',
  isp: 'Internet provider',
  vendor: 'Equipment vendor',
};

/** The account that AWS charges, by what it owns. */
export const accountNames: Readonly<Record<AwsAccount, string>> = {
  'connection-owner': 'port owner',
  'direct-connect-gateway-owner': 'DX gateway owner',
  'gateway-owner': 'gateway owner',
  'vpc-owner': 'VPC owner',
  'vpn-owner': 'VPN owner',
  'virtual-interface-owner': 'VIF owner',
  'resource-owner': 'resource owner',
};

const bases: Readonly<Record<CostLine['basis'], string>> = { fixed: 'fixed', usage: 'by usage' };

const WEAK: readonly string[] = ['low', 'medium-low'];

/** Whose price it is and of which day; a weak one says so. Its source is in its explanation. */
function priceOrigin(rate: Figure): string {
  if (rate.origin.kind === 'given') return 'yours';
  const days = [...cataloguedUnder([rate]).values()].map(
    ({ constant: { validFrom, confidence } }) =>
      `of ${validFrom}${WEAK.includes(confidence) ? `, confidence ${confidence}` : ''}`,
  );
  return [...(rate.origin.kind === 'derived' ? ['less your discount'] : []), ...days].join(', ');
}

const blank: Cell = { kind: 'blank' };

/** What says no more than the unit of the figure. */
const PLAIN_UNITS: readonly string[] = ['GB', 'month', 'once'];

/** "7 × 730 h", where several things are metered by the hour. */
function itemsTimesHours({ origin }: Figure): string[] {
  const { items, hoursPerMonth } = origin.kind === 'derived' ? origin.inputs : {};
  const isCounted = items && hoursPerMonth && 'unit' in items && 'unit' in hoursPerMonth;
  return isCounted && bareNumber(items) > 1
    ? [`${formatFigure(items)} × ${formatFigure(hoursPerMonth)}`]
    : [];
}

/** "7 × 730 h, port-hour, fixed": of how many, one of the quantity, and what it goes by. */
const unitNote = ({ billingUnit, basis, quantity }: CostLine) =>
  [
    ...itemsTimesHours(quantity),
    ...(PLAIN_UNITS.includes(billingUnit) ? [] : [billingUnit]),
    bases[basis],
  ].join(', ');

function lineRow(line: CostLine): Row {
  const { id, label, quantity, rate, amount, payer, account } = line;
  return {
    id,
    label,
    cells: [
      figureCell(quantity, unitNote(line)),
      // What it lacks stands in the amount.
      isNotPriced(rate) ? blank : figureCell(rate, priceOrigin(rate)),
      isNotPriced(amount) ? { kind: 'not-priced', missing: [amount] } : figureCell(amount),
      {
        kind: 'sentence',
        sentence: [
          account === undefined
            ? payerNames[payer]
            : `${payerNames[payer]}, ${accountNames[account]}`,
        ],
      },
    ],
  };
}

const sum = (id: string, label: string, cell: Cell, help?: string): Row => ({
  id,
  label,
  ...(help !== undefined && { help }),
  cells: [blank, blank, cell, blank],
});

/** What is paid once, or the lines, by their own names, that keep it from being a sum. */
function onceCell({ lines, total }: Built['cost']['once']): Cell {
  const [first, ...rest] = lines.flatMap(({ label, amount }) =>
    isNotPriced(amount) ? [{ ...amount, label }] : [],
  );
  return first === undefined ? totalCell(total) : { kind: 'not-priced', missing: [first, ...rest] };
}

/** The cost lines of one option, those on the AWS bill first, the sums, and what is paid once. */
export function ledger({ cost }: Built, id: string, name: string): Table {
  const onBill = cost.lines.filter(({ payer }) => payer === 'aws');
  const offBill = cost.lines.filter(({ payer }) => payer !== 'aws');
  const groups: readonly RowGroup[] = [
    { id: 'aws', title: 'On the AWS bill', rows: onBill.map(lineRow) },
    { id: 'others', title: 'Not on the AWS bill', rows: offBill.map(lineRow) },
    {
      id: 'sums',
      title: 'Sums of a month',
      rows: [
        sum('aws-bill', 'Sum on the AWS bill', totalCell(cost.awsBill)),
        sum('others-bill', 'Sum not on the AWS bill', totalCell(cost.othersBill)),
        sum('known', 'Known lines', figureCell(cost.known)),
        sum('total', 'All lines', totalCell(cost.total)),
      ],
    },
    {
      id: 'once',
      title: 'Paid once, in no sum above',
      rows: [
        // What is not known is in the sum, by name, and what is nothing in none.
        ...cost.once.lines
          .filter(({ amount }) => !isNotPriced(amount) && bareNumber(amount) > 0)
          .map(lineRow),
        sum('once-total', 'All lines, once', onceCell(cost.once)),
      ],
    },
  ];
  return {
    id: `${id}-ledger`,
    title: `Cost lines, ${name}`,
    corner: 'Line',
    columns: [
      { id: 'quantity', title: 'Quantity' },
      { id: 'rate', title: 'Rate' },
      { id: 'amount', title: 'Amount, USD' },
      { id: 'payer', title: 'Paid to, by' },
    ],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
