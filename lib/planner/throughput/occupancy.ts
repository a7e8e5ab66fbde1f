/**
 * Flows thrown on paths at random, as balls into bins: how full the fullest path gets.
 * Pure mathematics; rates and units are the callers'.
 */

/** Above this many flows the exact count is left out and its bracket decides. */
const MOST_FLOWS_COUNTED = 20_000;
/** Less than this no answer shows. */
const NEVER = 1e-12;
/** Below this the union bound is the probability itself. */
const UNION_IS_EXACT = 1e-8;
/** Probabilities below this do not change any answer given to four digits. */
const NEGLIGIBLE = 1e-18;

/** ln n!, exact to rounding: a product up to 20, Stirling's series above. */
export function logFactorial(n: number): number {
  if (n <= 20) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return Math.log(product);
  }
  const x = n + 1;
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  );
}

/** P(X > most) for X binomial with n trials of probability p. */
export function binomialTail(n: number, p: number, most: number): number {
  if (most >= n) return 0;
  if (most < 0) return 1;
  if (p >= 1) return 1;
  const mean = n * p;
  // Sum the smaller side: from the first term outwards until terms stop to matter.
  const upper = most + 1 > mean;
  const start = upper ? most + 1 : most;
  let term = Math.exp(
    logFactorial(n) -
      logFactorial(start) -
      logFactorial(n - start) +
      start * Math.log(p) +
      (n - start) * Math.log1p(-p),
  );
  let sum = term;
  if (upper) {
    for (let i = start; i < n && term > sum * NEGLIGIBLE; i++) {
      term *= ((n - i) / (i + 1)) * (p / (1 - p));
      sum += term;
    }
    return Math.min(1, sum);
  }
  for (let i = start; i > 0 && term > sum * NEGLIGIBLE; i--) {
    term *= (i / (n - i + 1)) * ((1 - p) / p);
    sum += term;
  }
  return Math.max(0, 1 - sum);
}

/** A distribution over consecutive whole numbers from `first`. */
export interface Window {
  readonly first: number;
  readonly mass: Float64Array;
}

/** The binomial distribution of n trials of probability p, without its negligible ends. */
export function binomial(n: number, p: number): Window {
  if (n === 0 || p <= 0) return { first: 0, mass: new Float64Array([1]) };
  if (p >= 1) return { first: n, mass: new Float64Array([1]) };
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const atMode = Math.exp(
    logFactorial(n) -
      logFactorial(mode) -
      logFactorial(n - mode) +
      mode * Math.log(p) +
      (n - mode) * Math.log1p(-p),
  );
  const below: number[] = [];
  for (let i = mode, term = atMode; i > 0; i--) {
    term *= (i / (n - i + 1)) * ((1 - p) / p);
    if (term < NEGLIGIBLE) break;
    below.push(term);
  }
  const above: number[] = [];
  for (let i = mode, term = atMode; i < n; i++) {
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
    if (term < NEGLIGIBLE) break;
    above.push(term);
  }
  return {
    first: mode - below.length,
    mass: Float64Array.from([...below.reverse(), atMode, ...above]),
  };
}

function trimmed(first: number, mass: Float64Array): Window {
  let start = 0;
  let end = mass.length;
  while (start < end - 1 && (mass[start] ?? 0) < NEGLIGIBLE) start++;
  while (end > start + 1 && (mass[end - 1] ?? 0) < NEGLIGIBLE) end--;
  return { first: first + start, mass: mass.subarray(start, end) };
}

function convolve(a: Window, b: Window): Window {
  const mass = new Float64Array(a.mass.length + b.mass.length - 1);
  for (let i = 0; i < a.mass.length; i++) {
    const x = a.mass[i] ?? 0;
    for (let j = 0; j < b.mass.length; j++) mass[i + j] = (mass[i + j] ?? 0) + x * (b.mass[j] ?? 0);
  }
  return trimmed(a.first + b.first, mass);
}

/** The distribution of the sum of `times` independent counts. */
function convolutionPower(of: Window, times: number): Window {
  let power = of;
  let result: Window = { first: 0, mass: new Float64Array([1]) };
  for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = convolve(result, power);
    if (rest > 1) power = convolve(power, power);
  }
  return result;
}

/** P(two independent counts add up to `sum`). */
function probabilityOfSum(a: Window, b: Window, sum: number): number {
  let total = 0;
  for (let i = 0; i < a.mass.length; i++) {
    total += (a.mass[i] ?? 0) * (b.mass[sum - a.first - i - b.first] ?? 0);
  }
  return total;
}

/**
 * P(no path holds more than `most` of `flows`), exact: `paths` independent Poisson counts, each cut
 * off above `most`, given that they add up to `flows`.
 */
function exactNoneOver(flows: number, paths: number, most: number): number {
  const mean = flows / paths;
  const mass = new Float64Array(most + 1);
  for (let i = 0; i <= most; i++) mass[i] = Math.exp(i * Math.log(mean) - mean - logFactorial(i));
  const count = trimmed(0, mass);
  const half = convolutionPower(count, Math.floor(paths / 2));
  const rest = paths % 2 === 0 ? half : convolve(half, count);
  const together = probabilityOfSum(half, rest, flows);
  const poisson = Math.exp(flows * Math.log(flows) - flows - logFactorial(flows));
  return Math.min(1, together / poisson);
}

/**
 * P(no path holds more than `most` of `flows` equal flows) where each flow takes one of `paths`
 * paths at random: the multinomial count, exact up to 20,000 flows, the union bound above.
 */
export function probabilityNoneOver(flows: number, paths: number, most: number): number {
  if (most >= flows) return 1;
  if (most * paths < flows) return 0;
  if (paths === 1) return 0;
  const over = binomialTail(flows, 1 / paths, most);
  const some = paths * over;
  // Negatively associated loads: the product is a bound from above, and what is below it is nothing.
  if ((1 - over) ** paths < NEVER) return 0;
  // The union bound is off by less than half of its own square: by nothing that a double holds.
  if (flows > MOST_FLOWS_COUNTED || some < UNION_IS_EXACT) return Math.max(0, 1 - some);
  return exactNoneOver(flows, paths, most);
}

/** Whether that probability reaches `confidence`; the cheap bracket decides where it can. */
export function noneOverWithConfidence(
  flows: number,
  paths: number,
  most: number,
  confidence: number,
): boolean {
  if (most >= flows) return true;
  if (most * paths < flows) return false;
  const over = binomialTail(flows, 1 / paths, most);
  if (1 - paths * over >= confidence) return true;
  // Loads of paths are negatively associated, so the product bounds the probability from above.
  if ((1 - over) ** paths < confidence) return false;
  return probabilityNoneOver(flows, paths, most) >= confidence;
}

/** The smallest number that the fullest of `paths` paths does not exceed with this confidence. */
export function busiestPathFlows(flows: number, paths: number, confidence: number): number {
  let low = Math.ceil(flows / paths);
  let high = flows;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (noneOverWithConfidence(flows, paths, middle, confidence)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Ends of a distribution that no drawing shows. */
const END = 0.001;

/** How many flows the fullest of `paths` paths holds, by probability, without the negligible ends. */
export function busiestDistribution(flows: number, paths: number): Window {
  const first = busiestPathFlows(flows, paths, END);
  const mass: number[] = [];
  let below = probabilityNoneOver(flows, paths, first - 1);
  for (let held = first; held <= flows && below < 1 - END; held++) {
    const upTo = probabilityNoneOver(flows, paths, held);
    mass.push(Math.max(0, upTo - below));
    below = upTo;
  }
  return { first, mass: Float64Array.from(mass) };
}
