/** What measured ÷ model was, over several measurements. */
export interface ErrorOfModel {
  readonly measurements: number;
  /** Geometric mean: half and double weigh the same. */
  readonly ratio: number;
  /** Geometric standard deviation, 1 where all ratios are the same. */
  readonly spread: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The error over all measurements that are given.
 * @throws Error where there is none.
 */
export function errorOfModel(ratios: readonly number[]): ErrorOfModel {
  if (ratios.length === 0) throw new Error('nothing was measured');
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const logarithms = ratios.map(Math.log);
  const middle = mean(logarithms);
  return {
    measurements: ratios.length,
    ratio: Math.exp(middle),
    spread: Math.exp(Math.sqrt(mean(logarithms.map((value) => (value - middle) ** 2)))),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}
