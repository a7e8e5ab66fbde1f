import { currentEdition } from '../lib/editions/current-edition';
import { formulas, type TunnelQuestion } from '../lib/planner';
import { tunnelView } from '../lib/views/tunnel-view';
import { timed, timingLine } from './timed';

// What the solver of tunnels costs by itself, and a whole answer with its curve, its distribution and
// every figure of its tables, as the calculator makes one on each key pressed. Run by `npm run bench`.

const COMMON_MS = 2;
const LARGEST_MS = 5;
const ANSWER_MS = 5;

const MOST_FLOWS = 10_000;
const MOST_TUNNELS = 100;
const CASES = 1_000;

const tunnelsForFlows = formulas.find(({ id }) => id === 'ecmp.tunnels');
if (!tunnelsForFlows) throw new Error('the solver of tunnels has another name');
const solver = (flows: number, tunnelThroughput: number, confidence: number) =>
  tunnelsForFlows.compute({
    flowCounts: [flows],
    flowRates: [1 / flows],
    tunnelThroughput,
    confidence,
  });

/** What a tunnel carries, of a demand of one, if so many hold an even share and some deviations. */
const capacityFor = (flows: number, tunnels: number, deviations: number) =>
  Math.max(1, flows / tunnels + deviations * Math.sqrt(flows / tunnels)) / flows;

/** Numbers from 0 to 1, the same on every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

const common = capacityFor(200, 16, 2.5);
console.log(
  timingLine(
    `solver, 200 flows, ${solver(200, common, 0.95)} tunnels`,
    timed(() => solver(200, common, 0.95)),
    COMMON_MS,
  ),
);
const largest = capacityFor(MOST_FLOWS, MOST_TUNNELS, 3.5);
console.log(
  timingLine(
    `solver, ${MOST_FLOWS} flows, ${solver(MOST_FLOWS, largest, 0.95)} tunnels`,
    timed(() => solver(MOST_FLOWS, largest, 0.95)),
    LARGEST_MS,
  ),
);

const random = seededRandom(1);
let slowest = { name: '', timing: { median: 0, worst: 0 } };
for (let cases = 0; cases < CASES; ) {
  const flows = Math.ceil(MOST_FLOWS ** random());
  const capacity = capacityFor(flows, Math.ceil(MOST_TUNNELS * random()), 4 * random());
  const confidence = [0.5, 0.9, 0.95, 0.99, 0.9999][Math.floor(5 * random())] ?? 0.95;
  const tunnels = solver(flows, capacity, confidence);
  if (!(tunnels <= MOST_TUNNELS)) continue;
  cases++;
  const timing = timed(() => solver(flows, capacity, confidence), 5, 1);
  if (timing.median > slowest.timing.median) {
    slowest = { name: `${flows} flows, ${tunnels} tunnels at ${confidence}`, timing };
  }
}
console.log(timingLine(`slowest of ${CASES}: ${slowest.name}`, slowest.timing, LARGEST_MS));

/** Flows as a count. */
type Counted = Extract<TunnelQuestion, { readonly flows: number }>;

const terms = {
  packetBytes: 700,
  isGreedy: false,
  confidence: 0.95,
  utilisation: 0.8,
  tunnelClass: 'standard',
  countPacketCeiling: true,
  survive: 'tunnel',
} as const;
const base: Counted = { ...terms, demandBitsPerSecond: 4e9, flows: 200, spread: 'equal' };

const answers: readonly (readonly [string, Partial<Counted>])[] = [
  ['200 equal flows', {}],
  ['5,000 equal flows', { flows: 5000 }],
  ['10,000 equal flows', { flows: 10_000 }],
  ['10,000 equal flows, 50 Gbps', { flows: 10_000, demandBitsPerSecond: 50e9, packetBytes: 1446 }],
  ['200 lognormal flows', { spread: 'lognormal' }],
  ['1,000 lognormal flows', { spread: 'lognormal', flows: 1000 }],
  ['200 exponential flows', { spread: 'exponential' }],
  ['1,000 exponential flows', { spread: 'exponential', flows: 1000 }],
  ['10,000 lognormal flows', { spread: 'lognormal', flows: 10_000 }],
  ['200 flows, one of them of 400 Mbps', { largestFlowBitsPerSecond: 4e8 }],
];
const [first, ...rest] = Array.from({ length: 32 }, (_, i) => ({
  flows: 300 * (i + 1),
  bitsPerSecond: 1e6 / (i + 1),
}));
if (first === undefined) throw new Error('no classes');
const questions: readonly (readonly [string, TunnelQuestion])[] = [
  ...answers.map(([name, over]) => [name, { ...base, ...over }] as const),
  ['32 classes', { ...terms, classes: [first, ...rest] }],
];
for (const [name, question] of questions) {
  const timing = timed(() => tunnelView(question, currentEdition.id));
  console.log(timingLine(`answer, ${name}`, timing, ANSWER_MS));
}
