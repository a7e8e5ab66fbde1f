import { fourierTransform } from './fourier-transform';

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

/** Weights of a Poisson count that is cut off above `most`, without negligible ends, adding up to one. */
interface CutPoisson extends Window {
  /** Of the count before the cut. */
  readonly mean: number;
  /** ln of the sum of mean^i / i!, which the weights were divided by. */
  readonly logWhole: number;
}

function cutPoisson(mean: number, most: number): CutPoisson {
  const mode = Math.min(most, Math.floor(mean));
  const below: number[] = [];
  for (let i = mode, term = 1; i > 0; i--) {
    term *= i / mean;
    if (term < NEGLIGIBLE) break;
    below.push(term);
  }
  const above: number[] = [];
  for (let i = mode + 1, term = 1; i <= most; i++) {
    term *= mean / i;
    if (term < NEGLIGIBLE) break;
    above.push(term);
  }
  const mass = Float64Array.from([...below.reverse(), 1, ...above]);
  const whole = mass.reduce((sum, weight) => sum + weight, 0);
  return {
    first: mode - below.length,
    mass: mass.map((weight) => weight / whole),
    mean,
    logWhole: mode * Math.log(mean) - logFactorial(mode) + Math.log(whole),
  };
}

/** Newton steps are few; whatever mean they end at, the count is exact, only less well conditioned. */
const MOST_STEPS = 30;

/**
 * The cut counts that, all together, most likely add up to `flows`. Cut counts of the mean before the
 * cut add up to less, and where that is much less the probability would drown in rounding.
 */
function balancedPoisson(flows: number, paths: number, most: number): CutPoisson {
  const wanted = flows / paths;
  let cut = cutPoisson(wanted, most);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { first, mass } = cut;
    const mean = mass.reduce((sum, weight, i) => sum + weight * (first + i), 0);
    const variance = mass.reduce((sum, weight, i) => sum + weight * (first + i - mean) ** 2, 0);
    const short = wanted - mean;
    // Within a standard deviation of the sum.
    if (paths * short ** 2 <= variance || variance === 0) break;
    cut = cutPoisson(cut.mean * Math.exp(short / variance), most);
  }
  return cut;
}

/** -ln of what a sum that goes once round the ring may add to another: below rounding. */
const ROUND_THE_RING = 44;

/**
 * A power of two so large that sums of the counts which differ by it cannot both matter. Cut Poisson
 * counts spread less than a Poisson count of their mean, and so does their sum: its tails are within
 * the bound exp(-d^2 / 2(flows + d/3)) of a deviation d.
 */
function ringFor(flows: number): number {
  const third = ROUND_THE_RING / 3;
  const deviation = third + Math.sqrt(third ** 2 + 2 * ROUND_THE_RING * flows);
  return 2 ** Math.ceil(Math.log2(deviation));
}

/** Terms of the transform below this do not change a probability. */
const NO_TERM = 1e-20;

/** The real part of (re + i im)^power × (cos - i sin). */
function turnedPower(re: number, im: number, power: number, cos: number, sin: number): number {
  let [x, y] = [re, im];
  let [u, v] = [cos, -sin];
  for (let rest = power; ; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) [u, v] = [u * x - v * y, u * y + v * x];
    if (rest <= 1) return u;
    [x, y] = [x * x - y * y, 2 * x * y];
  }
}

/**
 * P(no path holds more than m of `flows`) for each m from `first` to `last`, exact: `paths` independent
 * Poisson counts, each cut off above m, given that they add up to `flows`. Their sum is a power of the
 * one count's Fourier transform, in which one m more changes one term.
 */
function exactNoneOver(
  flows: number,
  paths: number,
  count: CutPoisson,
  first: number,
  last: number,
): number[] {
  const ring = ringFor(flows);
  const weights = new Float64Array(ring);
  for (let i = count.first; i <= first; i++) {
    weights[i % ring] = (weights[i % ring] ?? 0) + (count.mass[i - count.first] ?? 0);
  }
  const { re, im, cos, sin } = fourierTransform(weights);
  const scale = Math.exp(
    logFactorial(flows) - flows * Math.log(paths * count.mean) + paths * count.logWhole,
  );
  const least = NO_TERM ** (2 / paths);
  const found: number[] = [];
  for (let most = first; ; most++) {
    let sum = 0;
    for (let j = 0; j <= ring / 2; j++) {
      const [x, y] = [re[j] ?? 0, im[j] ?? 0];
      if (x * x + y * y < least) continue;
      const turn = (j * flows) & (ring - 1);
      const term = turnedPower(x, y, paths, cos[turn] ?? 0, sin[turn] ?? 0);
      // The other half of the transform of real numbers mirrors this one.
      sum += j === 0 || j === ring / 2 ? term : 2 * term;
    }
    found.push(Math.min(1, Math.max(0, (sum / ring) * scale)));
    if (most === last) return found;
    const weight = count.mass[most + 1 - count.first] ?? 0;
    for (let j = 0; j <= ring / 2; j++) {
      const turn = (j * (most + 1)) & (ring - 1);
      re[j] = (re[j] ?? 0) + weight * (cos[turn] ?? 0);
      im[j] = (im[j] ?? 0) + weight * (sin[turn] ?? 0);
    }
  }
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
  const count = balancedPoisson(flows, paths, most);
  return exactNoneOver(flows, paths, count, most, most)[0] ?? Number.NaN;
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

/** The smallest number from `low` to `high` that holds; where none does, `high`. */
function smallest(low: number, high: number, holds: (n: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The smallest number that the fullest of `paths` paths does not exceed with this confidence. */
export function busiestPathFlows(flows: number, paths: number, confidence: number): number {
  return smallest(Math.ceil(flows / paths), flows, (most) =>
    noneOverWithConfidence(flows, paths, most, confidence),
  );
}

/** Ends of a distribution that no drawing shows. */
const END = 0.001;

/** How many flows the fullest of `paths` paths holds, by probability, without the negligible ends. */
export function busiestDistribution(flows: number, paths: number): Window {
  const least = Math.ceil(flows / paths);
  const over = (most: number) => binomialTail(flows, 1 / paths, most);
  // The bracket of the probability says between which counts its ends are, so one transform does.
  const from = smallest(least, flows, (most) => (1 - over(most)) ** paths >= END) - 1;
  const to = smallest(from + 1, flows, (most) => 1 - paths * over(most) >= 1 - END);
  const upTo =
    flows > MOST_FLOWS_COUNTED || to === flows
      ? Array.from({ length: to - from + 1 }, (_, i) => probabilityNoneOver(flows, paths, from + i))
      : exactNoneOver(flows, paths, cutPoisson(flows / paths, to), from, to);
  const first = upTo.findIndex((probability) => probability >= END);
  const last = upTo.findIndex((probability) => probability >= 1 - END);
  const mass = upTo.map((probability, i) => Math.max(0, probability - (upTo[i - 1] ?? 0)));
  return { first: from + first, mass: Float64Array.from(mass.slice(first, last + 1)) };
}
