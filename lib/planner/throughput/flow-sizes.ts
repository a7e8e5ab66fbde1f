/**
 * How the rates of flows lie about their mean. Pure mathematics; rates and units are the callers'.
 * A count alone says nothing of sizes: equal ones spread best, and heavy tails are what is measured
 * of real traffic.
 */
export const FLOW_SPREADS = ['equal', 'exponential', 'lognormal'] as const;
export type FlowSpread = (typeof FLOW_SPREADS)[number];

/** Of the logarithm: a heavy tail, in which the largest tenth of the flows carries most. */
const LOGNORMAL_SIGMA = 1.5;
/** The largest flows are told apart one by one: it is they that overfill a link. */
const SINGLE_FLOWS = 64;

/** The point below which a share of the normal distribution lies (Acklam's rational fit, 1e-9). */
function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ];
  const b = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
    -13.28068155288572, 1,
  ];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const polynomial = (of: readonly number[], x: number) => of.reduce((sum, k) => sum * x + k, 0);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(c, q) / polynomial(d, q);
  }
  const q = p - 0.5;
  return (q * polynomial(a, q * q)) / polynomial(b, q * q);
}

function sizeAt(spread: FlowSpread, quantile: number): number {
  switch (spread) {
    case 'equal':
      return 1;
    case 'exponential':
      return -Math.log1p(-quantile);
    case 'lognormal':
      return Math.exp(LOGNORMAL_SIGMA * normalQuantile(quantile));
  }
}

/** Flows of about one size: how many, and what share of the whole each is. */
export interface SizeClass {
  readonly count: number;
  readonly share: number;
}

/**
 * So many flows of a spread, the largest first, as classes whose shares add up to one. Sizes are the
 * quantiles in the middle of each flow's part; a draw can have a larger one.
 */
export function sizeClasses(flows: number, spread: FlowSpread): readonly SizeClass[] {
  if (spread === 'equal') return [{ count: flows, share: 1 / flows }];
  const sizes = Array.from({ length: flows }, (_, i) => sizeAt(spread, (flows - i - 0.5) / flows));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const classes: SizeClass[] = [];
  for (let at = 0, width = 1; at < flows; at += width) {
    // From the largest on one by one, then in groups that double, each with its mean.
    width = at < SINGLE_FLOWS ? 1 : Math.min(width * 2, flows - at);
    const group = sizes.slice(at, at + width);
    const share = group.reduce((sum, size) => sum + size, 0) / group.length / whole;
    classes.push({ count: group.length, share });
  }
  return classes;
}
