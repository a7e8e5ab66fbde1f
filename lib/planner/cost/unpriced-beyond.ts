import { bareNumber } from '../bare-number';
import { isNotPriced, type NotPriced } from '../catalog/edition';
import type { Cost } from './cost';

/** The lines without a price of one cost that the other does not have as many of. */
export function unpricedBeyond(one: Cost, other: Cost): readonly NotPriced[] {
  return one.lines.flatMap(({ id, quantity, amount }) => {
    if (!isNotPriced(amount)) return [];
    const same = other.lines.find((line) => line.id === id && isNotPriced(line.amount));
    return same && bareNumber(same.quantity) >= bareNumber(quantity) ? [] : [amount];
  });
}
