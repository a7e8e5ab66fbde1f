import type { Built } from '../assess/option-assessment';
import { bareNumber } from '../bare-number';
import { isNotPriced, type NotPriced } from '../catalog/edition';

/** The unknown lines of one option that the other does not have as many of. */
export function unknownBeyond(one: Built, other: Built): readonly NotPriced[] {
  const others = other.cost.lines.filter(({ amount }) => isNotPriced(amount));
  return one.cost.lines.flatMap(({ id, quantity, amount }) => {
    if (!isNotPriced(amount)) return [];
    const same = others.find((line) => line.id === id);
    return same && bareNumber(same.quantity) >= bareNumber(quantity) ? [] : [amount];
  });
}
