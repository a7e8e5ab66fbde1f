import { isNotPriced, type NotPriced } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { sumOfAmounts } from './cost-formulas';
import type { CostLine } from './cost-line';

/** A month of one option. Totals are not priced while a line of theirs is unknown. */
export interface Cost {
  readonly lines: readonly CostLine[];
  /** What AWS charges. */
  readonly awsBill: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]];
  /** All lines. */
  readonly total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]];
  /** The lines whose price is known: what options are ranked by. */
  readonly known: Figure<'USD'>;
  readonly notPriced: readonly NotPriced[];
}

/** Whether a total could be made, or only the list of what it lacks. */
export function isPriced(
  total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]],
): total is Figure<'USD'> {
  return 'unit' in total;
}

function sumOf(lines: readonly CostLine[], address: string, label: string) {
  const amounts: Figure<'USD'>[] = [];
  const unknown: NotPriced[] = [];
  for (const { amount } of lines) {
    if (isNotPriced(amount)) unknown.push(amount);
    else amounts.push(amount);
  }
  const [first, ...rest] = unknown;
  const sum = derive(sumOfAmounts, { amounts }, address, label);
  return { known: sum, total: first === undefined ? sum : ([first, ...rest] as const), unknown };
}

/** Adds the lines of one option up. */
export function cost(lines: readonly CostLine[], prefix: string): Cost {
  const all = sumOf(lines, `${prefix}.known`, 'Known monthly cost');
  const aws = sumOf(
    lines.filter(({ payer }) => payer === 'aws'),
    `${prefix}.aws-bill`,
    'AWS bill a month',
  );
  return {
    lines,
    awsBill: aws.total,
    total:
      all.unknown.length === 0
        ? sumOf(lines, `${prefix}.total`, 'Monthly cost, all lines').known
        : all.total,
    known: all.known,
    notPriced: all.unknown,
  };
}
