import { FLOW_SPREADS, TUNNEL_SURVIVALS, type TunnelQuestion } from '../planner';
import { parseBytes } from '../quantity/parse-bytes';
import { parseCount } from '../quantity/parse-count';
import { type FlowClassTyped, parseFlowClasses } from '../quantity/parse-flow-classes';
import { parseFraction } from '../quantity/parse-fraction';
import { parseRate } from '../quantity/parse-rate';
import { type Parsed, understood } from '../quantity/parsed';
import { PACKET_RANGE } from './mtu-question';
import { type QuestionReading, questionReader } from './question-reader';

/** The fields of the calculator by their name in addresses and on the command line, with defaults. */
export const TUNNEL_FIELDS = {
  demand: '4 Gbps',
  packet: '700',
  flows: '200',
  spread: 'equal',
  'largest-flow': '',
  classes: '',
  behaviour: 'demand-limited',
  hash: '5-tuple',
  'host-pairs': '',
  'same-hash-paths': '1',
  class: 'standard',
  'packet-ceiling': 'on',
  utilisation: '80 %',
  confidence: '95 %',
  survive: 'tunnel',
} as const;

export type TunnelField = keyof typeof TUNNEL_FIELDS;
export type TunnelTexts = Partial<Readonly<Record<TunnelField, string>>>;

const FLOWS_RANGE = [1, 1_000_000] as const;
const PATHS_RANGE = [1, 128] as const;
const MOST_CLASSES = 32;
const DEMAND = { least: 1e3, most: 1e14 } as const;
/** Below one bit a second nothing is a flow. */
const LEAST_RATE = 1;

const isGiven = (text: string | undefined) => text !== undefined && text.trim() !== '';

type Optional<T> = Parsed<T | undefined>;
const orNone =
  <T>(parse: (text: string) => Parsed<T>) =>
  (text: string): Optional<T> =>
    isGiven(text) ? parse(text) : understood(undefined);

/** The fields that flow classes take the place of: what they say is the classes' to say. */
export const COUNTED_FIELDS = ['demand', 'flows', 'spread', 'largest-flow'] as const;

/** Fields that these texts leave no meaning, each with why. What they hold is not read. */
export function notAsked(texts: TunnelTexts): ReadonlyMap<TunnelField, string> {
  const unasked = new Map<TunnelField, string>();
  if (isGiven(texts.classes)) {
    for (const field of COUNTED_FIELDS) unasked.set(field, 'Not asked: the flow classes say it.');
  }
  if ((texts.hash ?? TUNNEL_FIELDS.hash) !== '3-tuple') {
    unasked.set('host-pairs', 'Asked for a hash of addresses alone.');
  }
  return unasked;
}

function sumOf(classes: readonly FlowClassTyped[], of: (each: FlowClassTyped) => number): number {
  return classes.reduce((sum, each) => sum + of(each), 0);
}

/** What would be accepted in the place of classes that are too many or out of range. */
function classesRefusal(classes: readonly FlowClassTyped[], isGreedy: boolean) {
  if (isGreedy) return 'nothing: flows that take what they get have no rate';
  if (classes.length > MOST_CLASSES) {
    return `at most ${MOST_CLASSES} classes, not ${classes.length}`;
  }
  if (classes.some(({ flows, bitsPerSecond }) => flows < 1 || bitsPerSecond < LEAST_RATE)) {
    return 'classes of at least one flow and at least 1 bps each';
  }
  const [least, most] = FLOWS_RANGE;
  const flows = sumOf(classes, (each) => each.flows);
  if (flows > most) return `from ${least} to ${most} flows in all, not ${flows}`;
  const demand = sumOf(classes, (each) => each.flows * each.bitsPerSecond);
  return demand >= DEMAND.least && demand <= DEMAND.most
    ? undefined
    : 'flows of 1 kbps to 100 Tbps in all';
}

type Read = ReturnType<typeof questionReader<TunnelField>>;

/** The flows by their number and what they have together. */
function readCounted({ choice, quantity, whole }: Read, isGreedy: boolean, isByAddress: boolean) {
  const demandBitsPerSecond = quantity('demand', parseRate, DEMAND.least, (rate) =>
    rate >= DEMAND.least && rate <= DEMAND.most
      ? undefined
      : 'a rate from 1 kbps to 100 Tbps, such as 4 Gbps',
  );
  const flows = whole('flows', parseCount, FLOWS_RANGE, 'a whole number');
  const spread = choice('spread', FLOW_SPREADS);
  const least = demandBitsPerSecond / flows;
  const largest = quantity('largest-flow', orNone(parseRate), undefined, (rate) => {
    if (rate !== undefined && isGreedy) {
      return 'nothing: flows that take what they get have no rate';
    }
    if (rate === undefined || (rate <= demandBitsPerSecond && rate >= least)) return undefined;
    return flows === 1
      ? 'the whole demand, or nothing: one flow is all of it'
      : 'a rate of at least an equal share of the demand and at most all of it, or nothing';
  });
  return {
    demandBitsPerSecond,
    flows,
    spread,
    ...(largest !== undefined && { largestFlowBitsPerSecond: largest }),
    ...(isByAddress && {
      hostPairs: whole(
        'host-pairs',
        parseCount,
        [1, flows],
        'no more pairs than there are flows, a whole number',
      ),
    }),
  };
}

/** What the texts of the calculator ask, or what each wrong one would have to be. */
export function readTunnelQuestion(
  given: TunnelTexts,
): QuestionReading<TunnelQuestion, TunnelField> {
  const read = questionReader<TunnelField>(TUNNEL_FIELDS, given);
  const { choice, quantity, whole, reading } = read;
  const isGreedy = choice('behaviour', ['demand-limited', 'greedy']) === 'greedy';
  const classes = quantity(
    'classes',
    orNone(parseFlowClasses),
    undefined,
    (list) => list && classesRefusal(list, isGreedy),
  );
  const areOfSizes =
    isGiven(given.classes) ||
    (isGiven(given.spread) && given.spread !== 'equal' && !isGiven(given['largest-flow']));
  const HASHES = ['5-tuple', '3-tuple'] as const;
  const hash = choice('hash', HASHES, (chosen) =>
    chosen === '3-tuple' && areOfSizes
      ? '5-tuple, where flows differ in size: nobody knows which pair of hosts has which. Give what each pair sends as one flow, in classes'
      : undefined,
  );
  return reading({
    ...(isGiven(given.classes)
      ? { classes: classes ?? [{ flows: 1, bitsPerSecond: DEMAND.least }] }
      : readCounted(read, isGreedy, hash === '3-tuple')),
    packetBytes: whole('packet', parseBytes, PACKET_RANGE, 'whole bytes'),
    isGreedy,
    sameHashPaths: whole('same-hash-paths', parseCount, PATHS_RANGE, 'a whole number'),
    tunnelClass: choice('class', ['standard', 'large']),
    countPacketCeiling: choice('packet-ceiling', ['on', 'off']) === 'on',
    utilisation: quantity('utilisation', parseFraction, 1, (share) =>
      share >= 0.05 ? undefined : 'a share from 5 % to 100 %',
    ),
    confidence: quantity('confidence', parseFraction, 0.95, (share) =>
      share >= 0.5 && share <= 0.999999 ? undefined : 'a share from 50 % to 99.9999 %',
    ),
    survive: choice('survive', TUNNEL_SURVIVALS),
  });
}
