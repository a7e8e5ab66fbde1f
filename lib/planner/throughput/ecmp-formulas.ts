import {
  awsVpnThroughputBlog,
  awsVpnTunnels,
  fellerOccupancy,
  joagDevProschan,
  rfc2992,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';
import { type FlowClass, meanCarried, probabilityPathOver } from './flow-classes';
import { lastNotNegative } from './last-not-negative';
import {
  binomial,
  binomialTail,
  busiestPathFlows,
  noneOverWithConfidence,
  probabilityNoneOver,
} from './occupancy';

/** No design is sized beyond this many tunnels: AWS gives a Region 50 connections to begin with. */
export const MOST_TUNNELS = 1000;

/** Floating-point slack when counting how many flows of a rate fit a tunnel. */
const FIT_SLACK = 1e-9;

const hashing =
  'Flows are hashed evenly and independently; AWS does not publish its hash, and few address pairs under a three-tuple hash spread worse.';

export function classesOf(counts: readonly number[], rates: readonly number[]): FlowClass[] {
  return counts.map((count, i) => ({ count, rate: rates[i] ?? Number.NaN }));
}

/** The one class of flows, where there is only one that carries anything. */
function onlyClass(classes: readonly FlowClass[]): FlowClass | undefined {
  const carrying = classes.filter(({ count, rate }) => count > 0 && rate > 0);
  return carrying.length === 1 ? carrying[0] : undefined;
}

/** Equal flows that fit one tunnel. */
const fitting = (rate: number, capacity: number) => Math.floor(capacity / rate + FIT_SLACK);

const rateOf = (classes: readonly FlowClass[]) =>
  classes.reduce((sum, { count, rate }) => sum + count * rate, 0);

/** P(no tunnel over its capacity): exact for equal flows, the union bound for classes. */
function probabilityFits(classes: readonly FlowClass[], tunnels: number, capacity: number): number {
  const equal = onlyClass(classes);
  if (equal) {
    return probabilityNoneOver(equal.count, tunnels, fitting(equal.rate, capacity));
  }
  // More than all tunnels carry leaves one over, however it is hashed.
  if (rateOf(classes) * (1 - FIT_SLACK) > tunnels * capacity) return 0;
  return Math.max(0, 1 - tunnels * probabilityPathOver(classes, tunnels, capacity));
}

/** Whether no tunnel is over its capacity with this confidence, by the cheapest way to tell. */
export function fitsWithConfidence(
  classes: readonly FlowClass[],
  tunnels: number,
  capacity: number,
  confidence: number,
): boolean {
  const equal = onlyClass(classes);
  if (equal) {
    return noneOverWithConfidence(equal.count, tunnels, fitting(equal.rate, capacity), confidence);
  }
  return probabilityFits(classes, tunnels, capacity) >= confidence;
}

export const equalFlowRate = /*#__PURE__*/ defineFormula({
  id: 'ecmp.equal-flow-rate',
  label: 'Rate of each equal flow',
  expression: 'peak ÷ flows',
  sources: [rfc2992],
  inputs: { peak: 'bit/s', flows: 'count' },
  output: 'bit/s',
  compute: ({ peak, flows }) => peak / flows,
});

export const quarterOfFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.quarter-of-flows',
  label: 'A quarter of the assumed flows',
  expression: 'ceil(flows ÷ 4)',
  sources: [rfc2992],
  inputs: { flows: 'count' },
  output: 'count',
  compute: ({ flows }) => Math.ceil(flows / 4),
});

export const remainingFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.remaining-flows',
  label: 'Flows beside the largest',
  expression: 'flows − 1',
  sources: [rfc2992],
  inputs: { flows: 'count' },
  output: 'count',
  compute: ({ flows }) => flows - 1,
});

export const remainingFlowRate = /*#__PURE__*/ defineFormula({
  id: 'ecmp.remaining-flow-rate',
  label: 'Rate of each flow beside the largest',
  expression: 'flows > 1 ? max(0, peak − largest) ÷ (flows − 1) : 0',
  sources: [rfc2992],
  inputs: { peak: 'bit/s', largest: 'bit/s', flows: 'count' },
  output: 'bit/s',
  compute: ({ peak, largest, flows }) =>
    flows > 1 ? Math.max(0, peak - largest) / (flows - 1) : 0,
});

export const tunnelsByDivision = /*#__PURE__*/ defineFormula({
  id: 'ecmp.tunnels-by-division',
  label: 'Tunnels if flows spread evenly',
  expression: 'ceil(demand ÷ tunnelThroughput)',
  sources: [awsVpnThroughputBlog],
  inputs: { demand: 'bit/s', tunnelThroughput: 'bit/s' },
  output: 'count',
  limits: ['A lower bound: hashing never spreads flows evenly.'],
  compute: ({ demand, tunnelThroughput }) => Math.ceil(demand / tunnelThroughput),
});

/** The smallest number of tunnels that fits, or undefined where none up to MOST_TUNNELS does. */
export function smallestFitting(
  classes: readonly FlowClass[],
  capacity: number,
  confidence: number,
): number | undefined {
  const demand = rateOf(classes);
  let tooFew = Math.max(1, Math.ceil(demand / capacity - FIT_SLACK)) - 1;
  let enough = tooFew + 1;
  const fits = (tunnels: number) => fitsWithConfidence(classes, tunnels, capacity, confidence);
  for (let step = 1; !fits(enough); step *= 2) {
    tooFew = enough;
    enough += step;
    if (enough > MOST_TUNNELS) {
      if (tooFew >= MOST_TUNNELS || !fits(MOST_TUNNELS)) return undefined;
      enough = MOST_TUNNELS;
      break;
    }
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (fits(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

export const tunnelsForFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.tunnels',
  label: 'Tunnels that must be carrying traffic',
  procedure:
    'The smallest number of tunnels for which, with the wanted confidence, flows hashed at random leave no tunnel above its throughput. Equal flows: the exact multinomial count. A largest flow or several workloads: the union bound.',
  sources: [fellerOccupancy, joagDevProschan, rfc2992],
  inputs: {
    flowCounts: listOf('count'),
    flowRates: listOf('bit/s'),
    tunnelThroughput: 'bit/s',
    confidence: 'fraction',
  },
  output: 'count',
  limits: [hashing],
  compute: ({ flowCounts, flowRates, tunnelThroughput, confidence }) =>
    smallestFitting(classesOf(flowCounts, flowRates), tunnelThroughput, confidence) ?? Number.NaN,
});

export const probabilityNoTunnelOver = /*#__PURE__*/ defineFormula({
  id: 'ecmp.probability',
  label: 'Probability that no tunnel is over its ceiling',
  procedure:
    'The probability that flows hashed at random on this many tunnels leave none above its throughput: exact for equal flows, the union bound otherwise.',
  sources: [fellerOccupancy, joagDevProschan],
  inputs: {
    flowCounts: listOf('count'),
    flowRates: listOf('bit/s'),
    tunnels: 'count',
    tunnelThroughput: 'bit/s',
  },
  output: 'fraction',
  limits: [hashing],
  compute: ({ flowCounts, flowRates, tunnels, tunnelThroughput }) =>
    probabilityFits(classesOf(flowCounts, flowRates), tunnels, tunnelThroughput),
});

export const oneTunnelOver = /*#__PURE__*/ defineFormula({
  id: 'ecmp.one-over',
  label: 'Probability that one given tunnel is over its ceiling',
  procedure:
    'Each flow is on this tunnel with one chance in as many as there are tunnels: the tail of the binomial distribution for equal flows, a convolution of the classes on a lattice of 400 cells otherwise.',
  sources: [fellerOccupancy, rfc2992],
  inputs: {
    flowCounts: listOf('count'),
    flowRates: listOf('bit/s'),
    tunnels: 'count',
    tunnelThroughput: 'bit/s',
  },
  output: 'fraction',
  limits: [hashing],
  compute: ({ flowCounts, flowRates, tunnels, tunnelThroughput }) => {
    const classes = classesOf(flowCounts, flowRates);
    const equal = onlyClass(classes);
    return equal
      ? binomialTail(equal.count, 1 / tunnels, fitting(equal.rate, tunnelThroughput))
      : probabilityPathOver(classes, tunnels, tunnelThroughput);
  },
});

export const someOverAtLeast = /*#__PURE__*/ defineFormula({
  id: 'ecmp.some-over-at-least',
  label: 'Probability that some tunnel is over, at least',
  expression: '1 − (1 − oneOver) ^ tunnels',
  sources: [joagDevProschan],
  inputs: { oneOver: 'fraction', tunnels: 'count' },
  output: 'fraction',
  limits: ['Loads of tunnels are negatively associated, so that the product bounds it from below.'],
  compute: ({ oneOver, tunnels }) => 1 - (1 - oneOver) ** tunnels,
});

export const someOverAtMost = /*#__PURE__*/ defineFormula({
  id: 'ecmp.some-over-at-most',
  label: 'Probability that some tunnel is over, at most',
  expression: 'min(1, tunnels × oneOver)',
  sources: [joagDevProschan],
  inputs: { oneOver: 'fraction', tunnels: 'count' },
  output: 'fraction',
  limits: ['The union bound: tunnels that are over together count twice.'],
  compute: ({ oneOver, tunnels }) => Math.min(1, tunnels * oneOver),
});

/** What equal flows put on `tunnels` on average, each up to what it carries. */
function equalCarried({ count, rate }: FlowClass, tunnels: number, capacity: number): number {
  const { first, mass } = binomial(count, 1 / tunnels);
  return mass.reduce(
    (sum, chance, i) => sum + chance * tunnels * Math.min((first + i) * rate, capacity),
    0,
  );
}

export const carriedShare = /*#__PURE__*/ defineFormula({
  id: 'ecmp.carried-share',
  label: 'Share of the demand that is carried on average',
  procedure:
    'The mean over all hashings of what each tunnel carries up to its ceiling, times the tunnels, over the demand: exact for equal flows, on a lattice of 400 cells for classes.',
  sources: [fellerOccupancy, rfc2992],
  inputs: {
    flowCounts: listOf('count'),
    flowRates: listOf('bit/s'),
    tunnels: 'count',
    tunnelThroughput: 'bit/s',
  },
  output: 'fraction',
  limits: [hashing, 'What is above the ceiling is taken to be lost; TCP would slow down instead.'],
  compute: ({ flowCounts, flowRates, tunnels, tunnelThroughput }) => {
    const classes = classesOf(flowCounts, flowRates);
    const demand = rateOf(classes);
    if (demand === 0) return 1;
    const equal = onlyClass(classes);
    const carried = equal
      ? equalCarried(equal, tunnels, tunnelThroughput)
      : meanCarried(classes, tunnels, tunnelThroughput);
    return Math.min(1, carried / demand);
  },
});

export const busiestTunnelHolds = /*#__PURE__*/ defineFormula({
  id: 'ecmp.busiest-holds',
  label: 'Probability that the busiest tunnel holds just so many flows',
  procedure:
    'The probability that no tunnel holds more than this many equal flows, less the probability that none holds more than one fewer: the exact multinomial count.',
  sources: [fellerOccupancy],
  inputs: { flows: 'count', tunnels: 'count', held: 'count' },
  output: 'fraction',
  limits: [hashing],
  compute: ({ flows, tunnels, held }) =>
    Math.max(
      0,
      probabilityNoneOver(flows, tunnels, held) - probabilityNoneOver(flows, tunnels, held - 1),
    ),
});

export const packetSizeThatFills = /*#__PURE__*/ defineFormula({
  id: 'ecmp.packet-that-fills',
  label: 'Packet from which the packet rate stops to bind',
  expression: 'bandwidth ÷ (8 × packetRate)',
  sources: [awsVpnThroughputBlog],
  inputs: { bandwidth: 'bit/s', packetRate: 'packet/s' },
  output: 'B',
  compute: ({ bandwidth, packetRate }) => bandwidth / (8 * packetRate),
});

export const busiestLinkFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.busiest-tunnel-flows',
  label: 'Flows on the busiest link',
  procedure:
    'The smallest number of flows that, with the wanted confidence, no link exceeds when equal flows are hashed at random: the exact multinomial count.',
  sources: [fellerOccupancy, rfc2992],
  inputs: { flows: 'count', links: 'count', confidence: 'fraction' },
  output: 'count',
  limits: [hashing],
  compute: ({ flows, links, confidence }) => busiestPathFlows(flows, links, confidence),
});

export const usableOfEqualFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.usable-equal-flows',
  label: 'Rate that the links carry together',
  expression: 'flows ÷ busiestLinkFlows × linkThroughput',
  sources: [fellerOccupancy, rfc2992],
  inputs: { flows: 'count', busiestLinkFlows: 'count', linkThroughput: 'bit/s' },
  output: 'bit/s',
  limits: [hashing, 'The flows are taken to grow together, staying equal and as many.'],
  compute: ({ flows, busiestLinkFlows, linkThroughput }) =>
    (flows / busiestLinkFlows) * linkThroughput,
});

/** Factors between the least and the largest that could be: the answer is good to a millionth. */
const SCALES = 2 ** 20;
/** Less than a double tells apart from none beside one. */
const NO_CHANCE = 1e-17;
/** Few flows have chances that are whole fractions: one that equals the wanted is within it. */
const TIE_SLACK = 1e-12;

export const usableOfFlowClasses = /*#__PURE__*/ defineFormula({
  id: 'ecmp.usable-flow-classes',
  label: 'Rate that the links carry together',
  procedure:
    'All flows are scaled by one factor until, by the union bound, the confidence that no link is above its throughput falls to the wanted one; the sum of the scaled flows is the answer.',
  sources: [joagDevProschan, rfc2992],
  inputs: {
    flowCounts: listOf('count'),
    flowRates: listOf('bit/s'),
    links: 'count',
    linkThroughput: 'bit/s',
    confidence: 'fraction',
  },
  output: 'bit/s',
  limits: [
    hashing,
    'A bound from below: the union bound counts links that are over together twice.',
  ],
  compute: ({ flowCounts, flowRates, links, linkThroughput, confidence }) => {
    const classes = classesOf(flowCounts, flowRates);
    const demand = rateOf(classes);
    if (demand === 0) return links * linkThroughput;
    // By how much, as a logarithm, the chance that some link is over may grow: nearly a straight line.
    const wanted = Math.log(Math.max(1 - confidence, NO_CHANCE));
    const spare = (scale: number) => {
      const scaled = classes.map(({ count, rate }) => ({ count, rate: rate * scale }));
      const over = onlyClass(scaled)
        ? 1 - probabilityFits(scaled, links, linkThroughput)
        : links * probabilityPathOver(scaled, links, linkThroughput);
      return wanted - Math.log(Math.max(over, NO_CHANCE)) + TIE_SLACK;
    };
    // Neither all links full nor the largest flow alone on one can be exceeded.
    const largest = classes.reduce(
      (high, { count, rate }) => (count > 0 ? Math.max(high, rate) : high),
      0,
    );
    const most = Math.min((links * linkThroughput) / demand, linkThroughput / largest);
    // The plan's own flows are a point of the search, lest it ends a hair below what they are.
    const own = spare(1);
    const from = own >= 0 ? 1 : 0;
    const step = ((own >= 0 ? most : Math.min(most, 1)) - from) / SCALES;
    const steps = lastNotNegative(SCALES, own >= 0 ? own : wanted - Math.log(NO_CHANCE), (n) =>
      spare(from + n * step),
    );
    return demand * (from + steps * step);
  },
});

export const linksUsed = /*#__PURE__*/ defineFormula({
  id: 'ecmp.links-used',
  label: 'Links that flows use, on average',
  expression: 'links × (1 − (1 − 1 ÷ links) ^ flows)',
  sources: [fellerOccupancy],
  inputs: { links: 'count', flows: 'count' },
  output: 'number',
  limits: [hashing],
  compute: ({ links, flows }) => links * (1 - (1 - 1 / links) ** flows),
});

export const usableOfGreedyFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.usable-greedy-flows',
  label: 'Rate that the links carry together',
  expression: 'links × linkThroughput × (1 − (1 − 1 ÷ links) ^ sum(flowCounts))',
  sources: [fellerOccupancy],
  inputs: { links: 'count', linkThroughput: 'bit/s', flowCounts: listOf('count') },
  output: 'bit/s',
  limits: [hashing, 'The mean over many hashings; each flow fills whatever its link has left.'],
  compute: ({ links, linkThroughput, flowCounts }) =>
    greedyRate(links, linkThroughput, flowsOf(flowCounts)),
});

function flowsOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function greedyRate(links: number, linkThroughput: number, flows: number): number {
  return links * linkThroughput * (1 - (1 - 1 / links) ** flows);
}

export const tunnelsForGreedyFlows = /*#__PURE__*/ defineFormula({
  id: 'ecmp.tunnels-greedy',
  label: 'Tunnels that must be carrying traffic',
  procedure:
    'The smallest number of tunnels on which greedy flows, each filling whatever its tunnel has left, move the demand on average.',
  sources: [fellerOccupancy],
  inputs: { demand: 'bit/s', tunnelThroughput: 'bit/s', flowCounts: listOf('count') },
  output: 'count',
  limits: [hashing],
  compute: ({ demand, tunnelThroughput, flowCounts }) => {
    const flows = flowsOf(flowCounts);
    const enough = demand * (1 - FIT_SLACK);
    let tunnels = Math.max(1, Math.ceil(demand / tunnelThroughput - FIT_SLACK));
    while (tunnels <= MOST_TUNNELS && greedyRate(tunnels, tunnelThroughput, flows) < enough) {
      tunnels++;
    }
    return tunnels <= MOST_TUNNELS ? tunnels : Number.NaN;
  },
});

export const singleTunnelRate = /*#__PURE__*/ defineFormula({
  id: 'ecmp.single-tunnel',
  label: 'Rate of the one tunnel in use',
  expression: 'tunnels > 0 ? tunnelThroughput : 0',
  sources: [awsVpnTunnels],
  inputs: { tunnels: 'count', tunnelThroughput: 'bit/s' },
  output: 'bit/s',
  limits: ['Without BGP on a transit gateway there is no ECMP: one tunnel carries everything.'],
  compute: ({ tunnels, tunnelThroughput }) => (tunnels > 0 ? tunnelThroughput : 0),
});
