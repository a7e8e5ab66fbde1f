import { FLOW_SPREADS, TUNNEL_SURVIVALS, type TunnelQuestion } from '../planner';
import { parseBytes } from '../quantity/parse-bytes';
import { parseCount } from '../quantity/parse-count';
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
  behaviour: 'demand-limited',
  class: 'standard',
  'packet-ceiling': 'on',
  utilisation: '80 %',
  confidence: '95 %',
  survive: 'tunnel',
} as const;

export type TunnelField = keyof typeof TUNNEL_FIELDS;
export type TunnelTexts = Partial<Readonly<Record<TunnelField, string>>>;

const FLOWS_RANGE = [1, 1_000_000] as const;
const DEMAND = { least: 1e3, most: 1e14 } as const;

const rateOrNone = (text: string): Parsed<number | undefined> =>
  text.trim() === '' ? understood(undefined) : parseRate(text);

/** What the texts of the calculator ask, or what each wrong one would have to be. */
export function readTunnelQuestion(
  given: TunnelTexts,
): QuestionReading<TunnelQuestion, TunnelField> {
  const { choice, quantity, whole, reading } = questionReader<TunnelField>(TUNNEL_FIELDS, given);
  const demandBitsPerSecond = quantity('demand', parseRate, DEMAND.least, (rate) =>
    rate >= DEMAND.least && rate <= DEMAND.most
      ? undefined
      : 'a rate from 1 kbps to 100 Tbps, such as 4 Gbps',
  );
  const flows = whole('flows', parseCount, FLOWS_RANGE, 'a whole number');
  const least = demandBitsPerSecond / flows;
  const isGreedy = choice('behaviour', ['demand-limited', 'greedy']) === 'greedy';
  const largest = quantity('largest-flow', rateOrNone, undefined, (rate) => {
    if (rate !== undefined && isGreedy)
      return 'nothing: flows that take what they get have no rate';
    if (rate === undefined || (rate <= demandBitsPerSecond && rate >= least)) return undefined;
    return flows === 1
      ? 'the whole demand, or nothing: one flow is all of it'
      : 'a rate of at least an equal share of the demand and at most all of it, or nothing';
  });
  return reading({
    demandBitsPerSecond,
    packetBytes: whole('packet', parseBytes, PACKET_RANGE, 'whole bytes'),
    flows,
    spread: choice('spread', FLOW_SPREADS),
    ...(largest !== undefined && { largestFlowBitsPerSecond: largest }),
    isGreedy,
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
