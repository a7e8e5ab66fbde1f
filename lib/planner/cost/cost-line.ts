import { type Edition, isNotPriced, type NotPriced, priceOf } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { amountByHour, amountByMonth, amountByVolume } from './cost-formulas';

export type Payer = 'aws' | 'partner' | 'colocation' | 'carrier' | 'isp';

/** What a line is for, as charts stack it; what others than AWS bill is one group. */
export const COST_GROUPS = ['connections', 'gateway', 'data-transfer', 'others'] as const;
export type CostGroup = (typeof COST_GROUPS)[number];

/** One line of the ledger: quantity times rate, and on whose bill it stands. */
export interface CostLine {
  readonly id: string;
  /** As the vendor's pricing page names it; what varies stands in one pair of brackets. */
  readonly label: string;
  readonly payer: Payer;
  readonly group: CostGroup;
  readonly quantity: Figure<'h'> | Figure<'billed-GB'> | Figure<'count'>;
  readonly rate: Figure<'USD/h'> | Figure<'USD/GB'> | Figure<'USD/month'> | NotPriced;
  readonly amount: Figure<'USD'> | NotPriced;
}

/** What every line of one option shares. */
export interface Ledger {
  readonly edition: Edition;
  /** Address of the lines, such as `vpn-tgw.cost`. */
  readonly prefix: string;
}

type LineName = Pick<CostLine, 'id' | 'label' | 'payer' | 'group'>;

const amountAddress = (ledger: Ledger, name: LineName) => `${ledger.prefix}.${name.id}`;

/** A fee that only the user can know. */
export function onlyYouKnow(
  constantId: string,
  label: string,
  field: string,
  why = 'nobody publishes it',
): NotPriced {
  return { kind: 'not-priced', constantId, label, reason: `${why}; give ${field}` };
}

/** A line metered by the hour, at a price of the edition by its id or at one that is not known. */
export function lineByHour(
  ledger: Ledger,
  name: LineName,
  quantity: Figure<'h'>,
  price: string | NotPriced,
): CostLine {
  const rate =
    typeof price === 'string' ? priceOf(ledger.edition, price, 'USD/h', name.label) : price;
  const amount = isNotPriced(rate)
    ? rate
    : derive(amountByHour, { hours: quantity, rate }, amountAddress(ledger, name), name.label);
  return { ...name, quantity, rate, amount };
}

/** A line metered by volume at a price of the edition. */
export function lineByVolume(
  ledger: Ledger,
  name: LineName,
  quantity: Figure<'billed-GB'>,
  priceId: string,
): CostLine {
  const rate = priceOf(ledger.edition, priceId, 'USD/GB', name.label);
  const amount = isNotPriced(rate)
    ? rate
    : derive(amountByVolume, { volume: quantity, rate }, amountAddress(ledger, name), name.label);
  return { ...name, quantity, rate, amount };
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
  return { ...name, quantity, rate, amount };
}
