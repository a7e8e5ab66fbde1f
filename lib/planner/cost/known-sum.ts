import { isNotPriced } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { sumOfAmounts } from './cost-formulas';
import type { CostLine } from './cost-line';

/** The sum of those lines that have a price. */
export function knownSum(
  lines: readonly CostLine[],
  address: string,
  label: string,
): Figure<'USD'> {
  const amounts = lines.flatMap(({ amount }) => (isNotPriced(amount) ? [] : [amount]));
  return derive(sumOfAmounts, { amounts }, address, label);
}
