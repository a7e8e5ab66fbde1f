import { type Edition, isNotPriced, type NotPriced, priceOf } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Formula } from '../figure/formula';
import { given } from '../figure/leaf';
import type { OwnPrices } from '../plan/plan';
import {
  amountByHour,
  amountByMonth,
  amountByVolume,
  amountOnce,
  discountedByHour,
  discountedByVolume,
} from './cost-formulas';

/** Who sends the bill on which a line stands. */
export type Payer = 'aws' | 'partner' | 'colocation' | 'carrier' | 'isp' | 'vendor';

/** Which AWS account a line is charged to: of several, not all need to be the planner's own. */
export type AwsAccount =
  | 'connection-owner'
  | 'direct-connect-gateway-owner'
  | 'gateway-owner'
  /** Of whatever sends the data, in a VPC or outside. */
  | 'resource-owner'
  | 'vpc-owner'
  | 'vpn-owner'
  | 'virtual-interface-owner';

/** What a line is for, as charts stack it; what others than AWS bill is one group. */
export const COST_GROUPS = ['connections', 'gateway', 'data-transfer', 'others'] as const;
export type CostGroup = (typeof COST_GROUPS)[number];

/** One line of the ledger: quantity times rate, and on whose bill it stands. */
export interface CostLine {
  readonly id: string;
  /** As the vendor's pricing page names it; what varies stands in one pair of brackets. */
  readonly label: string;
  readonly payer: Payer;
  /** Of a line of AWS: the account that it is charged to, by the rules that AWS publishes. */
  readonly account?: AwsAccount;
  readonly group: CostGroup;
  /** One of what the quantity counts, in the vendor's words: "port-hour", "GB". */
  readonly billingUnit: string;
  /** Fixed as long as the thing exists, or by usage. */
  readonly basis: 'fixed' | 'usage';
  /** The price of the edition that the rate is, or would be; a price of others has none. */
  readonly priceId?: string;
  readonly quantity: Figure<'h'> | Figure<'billed-GB'> | Figure<'count'>;
  readonly rate:
    | Figure<'USD/h'>
    | Figure<'USD/GB'>
    | Figure<'USD/month'>
    | Figure<'USD'>
    | NotPriced;
  readonly amount: Figure<'USD'> | NotPriced;
}

/** What every line of one option shares. */
export interface Ledger {
  readonly edition: Edition;
  /** What the plan pays instead of the edition's prices. */
  readonly own: OwnPrices;
  /** Address of the lines, such as `vpn-tgw.cost`. */
  readonly prefix: string;
}

/** What a line is called and where it stands, before it is counted. */
export type LineName = Pick<
  CostLine,
  'id' | 'label' | 'payer' | 'account' | 'group' | 'billingUnit'
>;

/** The id of a line wherever it stands: those at a second location have its number behind theirs. */
export const lineOfAnyLocation = (id: string): string => id.replace(/-\d+$/, '');

type RateUnit = 'USD/h' | 'USD/GB';

/** What is taken off a price of AWS: off this one, else off all of them. */
function discountOf({ own }: Ledger, priceId: string): Figure<'fraction'> | undefined {
  const ofThis = own.byId[priceId]?.discountFraction;
  return ofThis === undefined
    ? own.discount
    : given(ofThis, 'fraction', 'Discount', `prices.${priceId}.discountFraction`);
}

/**
 * What the plan pays for a price of AWS: its own where it gives one, from which nothing is taken
 * off, else the edition's less the discount.
 */
function rateOf<U extends RateUnit>(
  ledger: Ledger,
  priceId: string,
  unit: U,
  label: string,
  less: Formula<{ readonly listed: U; readonly discount: 'fraction' }, U>,
): Figure<U> | NotPriced {
  const own = ledger.own.byId[priceId]?.usd;
  if (own !== undefined) return given(own, unit, `${label}, your price`, `prices.${priceId}.usd`);
  const listed = priceOf(ledger.edition, priceId, unit, label);
  const discount = discountOf(ledger, priceId);
  if (isNotPriced(listed) || discount === undefined) return listed;
  return derive(
    less,
    { listed, discount } as Parameters<typeof derive<{ listed: U; discount: 'fraction' }, U>>[1],
    `${ledger.prefix}.discounted.${priceId}`,
    `${listed.label}, less your discount`,
  );
}

const amountAddress = (ledger: Ledger, name: LineName) => `${ledger.prefix}.${name.id}`;

/** A price that waits for what only the user can say. */
export function onlyYouKnow(
  constantId: string,
  label: string,
  field: string,
  why = 'nobody publishes it',
): NotPriced {
  return { kind: 'not-priced', constantId, label, reason: `${why}; give ${field}`, field };
}

/** A line metered by the hour, at a price of the edition by its id or at one that is not known. */
export function lineByHour(
  ledger: Ledger,
  name: LineName,
  quantity: Figure<'h'>,
  price: string | NotPriced,
): CostLine {
  const isId = typeof price === 'string';
  const rate = isId ? rateOf(ledger, price, 'USD/h', name.label, discountedByHour) : price;
  const amount = isNotPriced(rate)
    ? rate
    : derive(amountByHour, { hours: quantity, rate }, amountAddress(ledger, name), name.label);
  return { ...name, basis: 'fixed', ...(isId && { priceId: price }), quantity, rate, amount };
}

/** A line metered by volume at a price of the edition by its id, or at one that is not known. */
export function lineByVolume(
  ledger: Ledger,
  name: LineName,
  quantity: Figure<'billed-GB'>,
  price: string | NotPriced,
): CostLine {
  const isId = typeof price === 'string';
  const rate = isId ? rateOf(ledger, price, 'USD/GB', name.label, discountedByVolume) : price;
  const amount = isNotPriced(rate)
    ? rate
    : derive(amountByVolume, { volume: quantity, rate }, amountAddress(ledger, name), name.label);
  return { ...name, basis: 'usage', ...(isId && { priceId: price }), quantity, rate, amount };
}

/** A line that somebody else than AWS bills by the month, at the price given or known. */
export function lineByMonth(
  ledger: Ledger,
  name: LineName,
  quantity: Figure<'count'>,
  rate: Figure<'USD/month'> | NotPriced,
): CostLine {
  const amount = isNotPriced(rate)
    ? rate
    : derive(amountByMonth, { items: quantity, rate }, amountAddress(ledger, name), name.label);
  return { ...name, basis: 'fixed', quantity, rate, amount };
}

/** A line that is paid once, at the price given. */
export function lineOnce(
  ledger: Ledger,
  name: LineName,
  quantity: Figure<'count'>,
  rate: Figure<'USD'> | NotPriced,
): CostLine {
  const amount = isNotPriced(rate)
    ? rate
    : derive(amountOnce, { items: quantity, rate }, amountAddress(ledger, name), name.label);
  return { ...name, basis: 'fixed', quantity, rate, amount };
}
