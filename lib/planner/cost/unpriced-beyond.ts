import { bareNumber } from '../bare-number';
import { isNotPriced, type NotPriced } from '../catalog/edition';
import type { CostLine } from './cost-line';

/** Of some lines, those without a price of which others have not as many. */
export function unpricedBeyond(
  lines: readonly CostLine[],
  others: readonly CostLine[],
): readonly NotPriced[] {
  return lines.flatMap(({ id, quantity, amount }) => {
    if (!isNotPriced(amount)) return [];
    const same = others.find((line) => line.id === id && isNotPriced(line.amount));
    return same && bareNumber(same.quantity) >= bareNumber(quantity) ? [] : [amount];
  });
}
