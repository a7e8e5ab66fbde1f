import { bareNumber } from '../bare-number';
import { isNotPriced } from '../catalog/edition';
import { breakEvenDiscount, breakEvenPrice } from '../cost/break-even-formulas';
import type { Cost } from '../cost/cost';
import { type CostLine, lineOfAnyLocation } from '../cost/cost-line';
import { costSign } from '../cost/cost-sign';
import { knownSum } from '../cost/known-sum';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { linksInAll } from '../throughput/capacity-formulas';
import type { OptionAssessment } from './option-assessment';
import { type NotCounted, notCountedOf } from './volume-break-even';

type Side = Pick<OptionAssessment, 'id' | 'name'>;

/** A price that others than AWS bill by the month, and where it makes two options cost the same. */
export interface PriceBreakEven {
  /** What the price is of, whatever the place: `cross-connect` for those at every location. */
  readonly id: string;
  readonly label: string;
  /** What one costs now; undefined where that is unknown. */
  readonly now?: Figure<'USD/month'>;
  /** Without a price beside this one, which the comparison leaves out. */
  readonly notCounted: NotCounted;
  readonly answer:
    | {
        readonly kind: 'price';
        readonly price: Figure<'USD/month'>;
        /** Cheaper while one costs less, and while it costs more. */
        readonly below: Side;
        readonly above: Side;
      }
    /** At no price; `negative`: one would have to be paid for having it. */
    | { readonly kind: 'never'; readonly reason: 'negative' | 'alike'; readonly cheaper: Side }
    /** Both have as many, and the rest costs the same. */
    | { readonly kind: 'always' };
}

/** What AWS would have to take off its bill of the dearer option. */
export type DiscountBreakEven = { readonly notCounted: NotCounted } & (
  | {
      readonly kind: 'discount';
      /** Of what AWS bills of the dearer one, without its discount. */
      readonly share: Figure<'fraction'>;
      readonly dearer: Side;
      readonly cheaper: Side;
    }
  /** Not even if AWS billed nothing. */
  | { readonly kind: 'never'; readonly dearer: Side; readonly cheaper: Side }
  /** Both cost the same as they are. */
  | { readonly kind: 'same' }
);

const costOfOption = (option: OptionAssessment): Cost | undefined =>
  option.status === 'feasible' ? option.cost : option.built?.cost;

/** What others than AWS bill by the month, item by item. */
const isMonthly = ({ payer, quantity }: CostLine) => payer !== 'aws' && quantity.unit === 'count';

function itemsOf(lines: readonly CostLine[], address: string, label: string): Figure<'count'> {
  const counts = lines.map(({ quantity }) => quantity as Figure<'count'>);
  const [only] = counts;
  if (only && counts.length === 1) return only;
  return counts.length === 0
    ? assumedInDesign(0, 'count', label, address, 'the option has none')
    : derive(linksInAll, { counts }, address, label);
}

function priceAt(id: string, label: string, one: Costed, other: Costed): PriceBreakEven {
  const address = `break-even.${one.option.id}.${other.option.id}.${id}`;
  const ofPrice = ({ cost, option }: Costed) => {
    const isOfPrice = (line: CostLine) => lineOfAnyLocation(line.id) === id;
    const lines = cost.lines.filter(isOfPrice);
    const rest = cost.lines.filter((line) => !isOfPrice(line));
    return {
      lines,
      rest,
      restUsd: knownSum(
        rest,
        `${address}.rest-${option.id}`,
        `Known lines beside it, ${option.name}`,
      ),
      items: itemsOf(lines, `${address}.items-${option.id}`, `${label}, how many: ${option.name}`),
    };
  };
  const [first, second] = [ofPrice(one), ofPrice(other)];
  const rate = [...first.lines, ...second.lines]
    .map((line) => line.rate)
    .find((of) => !isNotPriced(of));
  const dearerRest = bareNumber(first.restUsd) - bareNumber(second.restUsd);
  const more = bareNumber(first.items) - bareNumber(second.items);
  const answer = (): PriceBreakEven['answer'] => {
    const cheaper = dearerRest > 0 ? other.option : one.option;
    if (more === 0) {
      return costSign(dearerRest) === 0
        ? { kind: 'always' }
        : { kind: 'never', reason: 'alike', cheaper };
    }
    const price = derive(
      breakEvenPrice,
      {
        rest: first.restUsd,
        otherRest: second.restUsd,
        items: first.items,
        otherItems: second.items,
      },
      address,
      `${label}: price of one at which both cost the same`,
    );
    if (bareNumber(price) < 0) return { kind: 'never', reason: 'negative', cheaper };
    const [has, hasFewer] = more > 0 ? [one.option, other.option] : [other.option, one.option];
    return { kind: 'price', price, below: has, above: hasFewer };
  };
  return {
    id,
    label,
    ...(rate && !isNotPriced(rate) && rate.unit === 'USD/month' && { now: rate }),
    notCounted: notCountedOf(first.rest, second.rest),
    answer: answer(),
  };
}

interface Costed {
  readonly option: Side;
  readonly cost: Cost;
}

function costed(option: OptionAssessment): Costed | undefined {
  const cost = costOfOption(option);
  return cost && { option: { id: option.id, name: option.name }, cost };
}

/**
 * For each monthly price that others than AWS bill: the price of one at which two options cost the
 * same by their known lines, the rest of both as it is. Undefined where one was not built.
 */
export function priceBreakEvens(
  optionA: OptionAssessment,
  optionB: OptionAssessment,
): readonly PriceBreakEven[] | undefined {
  const [one, other] = [costed(optionA), costed(optionB)];
  if (one === undefined || other === undefined) return undefined;
  const prices = new Map<string, string>();
  for (const line of [...one.cost.lines, ...other.cost.lines].filter(isMonthly)) {
    // What varies from place to place stands in brackets, and the price is that of all places.
    const id = lineOfAnyLocation(line.id);
    if (!prices.has(id)) prices.set(id, line.label.replace(/ \([^)]*\)$/, ''));
  }
  return [...prices].map(([id, label]) => priceAt(id, label, one, other));
}

/** The share of the dearer option's AWS bill without which it costs as much as the cheaper one. */
export function discountBreakEven(
  optionA: OptionAssessment,
  optionB: OptionAssessment,
): DiscountBreakEven | undefined {
  const [one, other] = [costed(optionA), costed(optionB)];
  if (one === undefined || other === undefined) return undefined;
  const notCounted = notCountedOf(one.cost.lines, other.cost.lines);
  const apart = bareNumber(one.cost.known) - bareNumber(other.cost.known);
  if (costSign(apart) === 0) return { kind: 'same', notCounted };
  const [dearer, cheaper] = apart > 0 ? [one, other] : [other, one];
  const address = `break-even.${one.option.id}.${other.option.id}.discount`;
  const awsBill = knownSum(
    dearer.cost.lines.filter(({ payer }) => payer === 'aws'),
    `${address}.aws-bill`,
    `Known lines of the AWS bill, ${dearer.option.name}`,
  );
  const sides = { dearer: dearer.option, cheaper: cheaper.option, notCounted };
  if (bareNumber(awsBill) < Math.abs(apart)) return { kind: 'never', ...sides };
  const share = derive(
    breakEvenDiscount,
    { dearer: dearer.cost.known, cheaper: cheaper.cost.known, awsBill },
    address,
  );
  return { kind: 'discount', share, ...sides };
}
