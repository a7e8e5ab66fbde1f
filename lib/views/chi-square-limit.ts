/**
 * Critical values of the chi-square distribution at 5 %, upper tail, by degrees of freedom.
 * NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
 */
const ABOVE_WHICH_5_PERCENT_LIE: ReadonlyMap<number, number> = new Map([
  [1, 3.841],
  [2, 5.991],
  [3, 7.815],
  [4, 9.488],
  [7, 14.067],
  [9, 16.919],
  [15, 24.996],
  [19, 30.144],
  [31, 44.985],
  [49, 66.339],
]);

/**
 * What chi-square exceeds by chance once in twenty times.
 * @throws Error where the table has no such degrees of freedom.
 */
export function chiSquareLimit(degreesOfFreedom: number): number {
  const limit = ABOVE_WHICH_5_PERCENT_LIE.get(degreesOfFreedom);
  if (limit === undefined) throw new Error(`no limit at ${degreesOfFreedom} degrees of freedom`);
  return limit;
}
