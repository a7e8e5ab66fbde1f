import { isNotPriced, type NotPriced } from '../catalog/edition';
import type { Figure } from '../figure/figure';
import { COST_GROUPS, type CostGroup, type CostLine } from './cost-line';
import { knownSum } from './known-sum';

/** What one group of lines costs a month; `known` is absent where no line of it has a price. */
interface GroupCost {
  readonly group: CostGroup;
  readonly known?: Figure<'USD'>;
  readonly notPriced: readonly NotPriced[];
}

/** A month of one option. Totals are not priced while a line of theirs is unknown. */
export interface Cost {
  readonly lines: readonly CostLine[];
  /** What AWS charges. */
  readonly awsBill: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]];
  /** What everybody else bills. */
  readonly othersBill: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]];
  /** All lines. */
  readonly total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]];
  /** The lines whose price is known: what options are ranked by. */
  readonly known: Figure<'USD'>;
  readonly notPriced: readonly NotPriced[];
  /** The same lines by what they are for; groups without a line are left out. */
  readonly groups: readonly GroupCost[];
  /** What is paid once, apart from every sum above. */
  readonly once: CostOnce;
}

/** Lines that are paid once, and their sum. */
interface CostOnce {
  readonly lines: readonly CostLine[];
  readonly total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]];
  /** The sum of those whose price is known; undefined where none is. */
  readonly known?: Figure<'USD'>;
}

const groupLabels: Readonly<Record<CostGroup, string>> = {
  connections: 'Ports and connections a month',
  gateway: 'Gateway a month',
  'data-transfer': 'Data transfer a month',
  others: 'Known lines of others than AWS a month',
};

/** Whether a total could be made, or only the list of what it lacks. */
export function isPriced(
  total: Figure<'USD'> | readonly [NotPriced, ...NotPriced[]],
): total is Figure<'USD'> {
  return 'unit' in total;
}

/**
 * The lines on AWS's bill whose price AWS does not publish in this Region. A line that waits for a
 * field of the plan is not among them: AWS does publish its price.
 */
export function notPricedByAws({ awsBill }: Cost): readonly NotPriced[] {
  return isPriced(awsBill) ? [] : awsBill.filter(({ field }) => field === undefined);
}

function sumOf(lines: readonly CostLine[], address: string, label: string) {
  const unknown = lines.flatMap(({ amount }) => (isNotPriced(amount) ? [amount] : []));
  const [first, ...rest] = unknown;
  const known = knownSum(lines, address, label);
  return { known, total: first === undefined ? known : ([first, ...rest] as const), unknown };
}

function groupCosts(lines: readonly CostLine[], prefix: string): GroupCost[] {
  return COST_GROUPS.flatMap((group): GroupCost[] => {
    const ofGroup = lines.filter((line) => line.group === group);
    if (ofGroup.length === 0) return [];
    const { known, unknown } = sumOf(ofGroup, `${prefix}.group-${group}`, groupLabels[group]);
    const hasPrice = unknown.length < ofGroup.length;
    return [{ group, ...(hasPrice && { known }), notPriced: unknown }];
  });
}

function costOnce(lines: readonly CostLine[], prefix: string): CostOnce {
  const { known, total, unknown } = sumOf(lines, `${prefix}.once-total`, 'Cost, once');
  return { lines, total, ...(unknown.length < lines.length && { known }) };
}

/**
 * Adds the lines of one option up.
 * @param lines those of a month; @param once those that are paid once.
 */
export function cost(lines: readonly CostLine[], once: readonly CostLine[], prefix: string): Cost {
  const all = sumOf(lines, `${prefix}.known`, 'Known monthly cost');
  const aws = sumOf(
    lines.filter(({ payer }) => payer === 'aws'),
    `${prefix}.aws-bill`,
    'AWS bill a month',
  );
  const others = sumOf(
    lines.filter(({ payer }) => payer !== 'aws'),
    `${prefix}.others-bill`,
    'Bills of others than AWS a month',
  );
  return {
    lines,
    awsBill: aws.total,
    othersBill: others.total,
    total:
      all.unknown.length === 0
        ? sumOf(lines, `${prefix}.total`, 'Monthly cost, all lines').known
        : all.total,
    known: all.known,
    notPriced: all.unknown,
    groups: groupCosts(lines, prefix),
    once: costOnce(once, prefix),
  };
}
