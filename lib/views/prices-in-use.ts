import { type Assessment, type Figure, isNotPriced, type NotPriced, priceOf } from '../planner';
import { builtOf } from './comparison';

/** A price of AWS that the plan pays, or would if it knew it: what is listed, whatever is paid. */
export interface PriceInUse {
  readonly id: string;
  readonly label: string;
  readonly listed: Figure | NotPriced;
}

const UNITS = {
  h: 'USD/h',
  'billed-GB': 'USD/GB',
} as const;

/** Every price of AWS under the lines of any option, each once, in the order of the ledgers. */
export function pricesInUse({ edition, options }: Assessment): readonly PriceInUse[] {
  const found = new Map<string, PriceInUse>();
  for (const option of options) {
    const cost = builtOf(option)?.cost;
    for (const { priceId, label, quantity } of [
      ...(cost?.lines ?? []),
      ...(cost?.once.lines ?? []),
    ]) {
      if (priceId === undefined || quantity.unit === 'count' || found.has(priceId)) continue;
      const listed = priceOf(edition, priceId, UNITS[quantity.unit], label);
      const isRow = !isNotPriced(listed) || listed.label !== label;
      found.set(priceId, { id: priceId, label: isRow ? listed.label : label, listed });
    }
  }
  return [...found.values()];
}
