/** 1 where one cost is above another, −1 where it is below, 0 where both are the same. */
export type CostSign = -1 | 0 | 1;

/**
 * Amounts are rounded to a millionth of a dollar, line by line. Two sums that are as near as all of
 * their lines may be off are the same; the least difference of two prices is a thousand times that.
 */
const ROUNDING_USD = 2e-5;

/** The sign of what one known cost is above another, both sums of rounded lines. */
export function costSign(differenceUsd: number): CostSign {
  if (Math.abs(differenceUsd) <= ROUNDING_USD) return 0;
  return differenceUsd > 0 ? 1 : -1;
}
