import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { outerMtu as awsOuterMtu, tunnelsPerConnection } from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign, choiceOfDesign, given, givenChoice } from '../figure/leaf';
import type { Series } from '../figure/series';
import type { IsoDate } from '../figure/source';
import { encapsulation } from '../packet/encapsulation';
import { espTunnelMtu } from '../packet/esp-formulas';
import { packetOnPath } from '../packet/mix-formulas';
import { rateShare } from '../plan/demand-formulas';
import type { TunnelClass } from '../plan/plan-input';
import {
  connectionsForTunnels,
  customerGatewaysForSurvival,
  spareTunnels,
  withSpares,
} from './capacity-formulas';
import {
  busiestTunnelHolds,
  equalFlowRate,
  MOST_TUNNELS,
  packetSizeThatFills,
  probabilityNoTunnelOver,
  remainingFlowRate,
  remainingFlows,
  tunnelsByDivision,
} from './ecmp-formulas';
import type { FlowList } from './flow-list';
import { type FlowSpread, sizeClasses } from './flow-sizes';
import { linksTogether } from './links-together';
import { busiestDistribution } from './occupancy';
import { type Placed, type SpreadOverPaths, spreadOverPaths } from './spread-over-paths';
import { packetRateThroughput, tunnelThroughput, underCeiling } from './tunnel-formulas';
import { isNoNumber, type NoNumberOfTunnels, tunnelsByHashing } from './tunnels-needed';
import { tunnelLimits } from './vpn-throughput';

/** What tunnels by themselves may have to survive. */
export const TUNNEL_SURVIVALS = ['none', 'tunnel', 'connection', 'customer-gateway'] as const;

/** How many tunnels a demand takes, without a plan around it. */
export interface TunnelQuestion {
  /** Inner IP bits a second, one direction. */
  readonly demandBitsPerSecond: number;
  /** Mean inner packet. */
  readonly packetBytes: number;
  readonly flows: number;
  readonly spread: FlowSpread;
  /** Of one flow that stands out; the rest are equal then. */
  readonly largestFlowBitsPerSecond?: number;
  /** Flows take what they get, as copies do, instead of what they need. */
  readonly isGreedy: boolean;
  /** 0 to 1, that no tunnel is over. */
  readonly confidence: number;
  /** 0 to 1, of what a tunnel carries. */
  readonly utilisation: number;
  readonly tunnelClass: TunnelClass;
  readonly countPacketCeiling: boolean;
  readonly survive: (typeof TUNNEL_SURVIVALS)[number];
}

/** Carrying tunnels with the spares that one kind of loss takes. */
interface WithSpares {
  readonly spares: Figure<'count'>;
  /** Carrying and spares. */
  readonly tunnels: Figure<'count'>;
  readonly connections: Figure<'count'>;
}

/** So many tunnels, and what is known of them; the spread is that over `carrying`, after the failure. */
interface TunnelsThatDo extends SpreadOverPaths {
  readonly kind: 'tunnels';
  /** That must be carrying traffic. */
  readonly carrying: Figure<'count'>;
  /** With the spares of what must survive, and of every other loss. */
  readonly spares: Figure<'count'>;
  readonly tunnels: Figure<'count'>;
  readonly connections: Figure<'count'>;
  readonly bySurvival: Readonly<Record<TunnelQuestion['survive'], WithSpares>>;
  /** That none of `tunnels` is over, all of them up. */
  readonly probability: Figure<'fraction'>;
  /** What `carrying` tunnels carry with the wanted confidence. */
  readonly usable: Figure<'bit/s'>;
  /** Flows on the busiest of `carrying` tunnels; undefined unless flows are equal. */
  readonly busiest?: Series<'count', 'fraction'>;
}

export interface TunnelAnswer {
  readonly demand: Figure<'bit/s'>;
  readonly packet: Figure<'B'>;
  readonly flows: Figure<'count'>;
  /** Rate of the largest flow. */
  readonly largestFlow: Figure<'bit/s'>;
  /** As AWS states it. */
  readonly stated: Figure<'bit/s'>;
  /** One tunnel up to the wanted utilisation, inner bits. */
  readonly perTunnel: Figure<'bit/s'>;
  readonly binding: 'tunnel-bandwidth' | 'tunnel-packet-rate';
  /** Packet from which the packet rate stops to bind. */
  readonly packetThatFills: Figure<'B'>;
  /** Demand over the stated bandwidth, and over what a tunnel carries. */
  readonly naive: Figure<'count'>;
  readonly even: Figure<'count'>;
  readonly answer: TunnelsThatDo | NoNumberOfTunnels;
  /** The probability that none is over, by the number of tunnels. */
  readonly curve: Series<'count', 'fraction'>;
}

const at = (name: string) => `tunnels.${name}`;

function flowsOf(
  question: TunnelQuestion,
  demand: Figure<'bit/s'>,
  flows: Figure<'count'>,
): FlowList {
  const { largestFlowBitsPerSecond, spread, isGreedy: greedy } = question;
  if (largestFlowBitsPerSecond !== undefined) {
    const largest = given(
      largestFlowBitsPerSecond,
      'bit/s',
      'Largest flow',
      'tunnels.largestFlowBitsPerSecond',
    );
    const one = assumedInDesign(
      1,
      'count',
      'The largest flow',
      at('largest-flow-count'),
      'one flow stands out, the rest share equally what is left',
    );
    return {
      counts: [one, derive(remainingFlows, { flows }, at('other-flows'))],
      rates: [
        largest,
        derive(remainingFlowRate, { peak: demand, largest, flows }, at('other-flow-rate')),
      ],
      greedy,
    };
  }
  if (spread === 'equal') {
    return {
      counts: [flows],
      rates: [derive(equalFlowRate, { peak: demand, flows }, at('flow-rate'))],
      greedy,
    };
  }
  const reason = `quantiles of ${spread === 'lognormal' ? 'a lognormal distribution whose logarithm deviates by 1.5' : 'an exponential distribution'}; a draw can have a larger flow`;
  const classes = sizeClasses(bareNumber(flows), spread);
  return {
    counts: classes.map(({ count }, i) =>
      assumedInDesign(count, 'count', 'Flows of about this size', at(`class-${i}.flows`), reason),
    ),
    rates: classes.map(({ share }, i) =>
      derive(
        rateShare,
        {
          rate: demand,
          share: assumedInDesign(
            share,
            'fraction',
            'Share of the demand of one such flow',
            at(`class-${i}.share`),
            reason,
          ),
        },
        at(`class-${i}.rate`),
        'Rate of each flow of about this size',
      ),
    ),
    greedy,
  };
}

function perTunnelOf(question: TunnelQuestion, packet: Figure<'B'>, asOf: IsoDate) {
  const { bandwidth, packetRate } = tunnelLimits(question.tunnelClass, asOf);
  const byPacketRate = derive(packetRateThroughput, { packetRate, packet }, at('by-packet-rate'));
  const countPacketCeiling = givenChoice(
    question.countPacketCeiling ? 'yes' : 'no',
    'Packet rate counts',
    'tunnels.countPacketCeiling',
  );
  const throughput = derive(
    tunnelThroughput,
    { bandwidth, byPacketRate, countPacketCeiling },
    at('one'),
  );
  const ceiling = given(question.utilisation, 'fraction', 'Utilisation', 'tunnels.utilisation');
  const isPacketRate =
    question.countPacketCeiling && bareNumber(byPacketRate) < bareNumber(bandwidth);
  return {
    stated: bandwidth,
    perTunnel: derive(underCeiling, { throughput, ceiling }, at('one-under-ceiling')),
    binding: isPacketRate ? ('tunnel-packet-rate' as const) : ('tunnel-bandwidth' as const),
    packetThatFills: derive(
      packetSizeThatFills,
      { bandwidth, packetRate },
      at('packet-that-fills'),
    ),
  };
}

/** The mean packet as it fits into a tunnel of the suite with the least overhead. */
function packetOf({ packetBytes }: TunnelQuestion, asOf: IsoDate): Figure<'B'> {
  const outerMtu = constantOn(awsOuterMtu, asOf);
  const added = encapsulation('aes-gcm-16', 'off', 'ipv4', asOf);
  return derive(
    packetOnPath,
    {
      meanPacket: given(packetBytes, 'B', 'Mean packet', 'tunnels.packetBytes'),
      pathMtu: derive(espTunnelMtu, { outerMtu, ...added }, at('tunnel-mtu')),
    },
    at('packet'),
  );
}

const probabilityAt = (placed: Placed, tunnels: Figure<'count'>, name: string) =>
  derive(probabilityNoTunnelOver, { ...placed, tunnels }, at(name));

/** Points of the curve: from one tunnel to somewhat more than are needed. */
const LEAST_BEYOND = 12;
/** As many as a chart of phone width shows. */
const MOST_POINTS = 40;

function curveOf(placed: Placed, even: Figure<'count'>, found: number): TunnelAnswer['curve'] {
  const beyond = Math.max(bareNumber(even) + LEAST_BEYOND, Math.ceil(1.5 * found));
  const last = Math.min(MOST_TUNNELS, beyond);
  const traceAt = (n: number) => {
    const name = `curve-${n}`;
    const tunnels = assumedInDesign(
      n,
      'count',
      'Tunnels',
      at(`${name}.tunnels`),
      'a point of the curve',
    );
    return probabilityAt(placed, tunnels, name);
  };
  const step = Math.max(1, Math.ceil(last / MOST_POINTS));
  return {
    label: 'Probability that no tunnel is over',
    address: at('curve'),
    xUnit: 'count',
    yUnit: 'fraction',
    xLabel: 'Tunnels',
    points: Array.from({ length: Math.floor(last / step) }, (_, i) => {
      const x = (i + 1) * step;
      return { x, y: bareNumber(traceAt(x)) };
    }),
    traceAt,
  };
}

/** How many of equal flows the busiest tunnel holds, by probability, without its negligible ends. */
function busiestOf(flows: Figure<'count'>, tunnels: Figure<'count'>): Series<'count', 'fraction'> {
  const traceAt = (n: number): Figure<'fraction'> => {
    const held = assumedInDesign(
      n,
      'count',
      'Flows on the busiest tunnel',
      at(`busiest-${n}.flows`),
      'a point of the distribution',
    );
    return derive(busiestTunnelHolds, { flows, tunnels, held }, at(`busiest-${n}`));
  };
  const { first, mass } = busiestDistribution(bareNumber(flows), bareNumber(tunnels));
  const label = 'Flows on the busiest tunnel';
  return {
    label,
    address: at('busiest'),
    xUnit: 'count',
    yUnit: 'fraction',
    xLabel: label,
    points: Array.from(mass, (y, i) => ({ x: first + i, y })),
    traceAt,
  };
}

function withSparesOf(
  survive: TunnelQuestion['survive'],
  carrying: Figure<'count'>,
  asOf: IsoDate,
): WithSpares {
  const name = (part: string) => at(`survive-${survive}.${part}`);
  const perConnection = constantOn(tunnelsPerConnection, asOf);
  const survival = choiceOfDesign(survive, 'Must survive', name('choice'), 'as it is asked');
  const spares = derive(
    spareTunnels,
    { survive: survival, carrying, tunnelsPerConnection: perConnection },
    name('spares'),
  );
  const tunnels = derive(withSpares, { carrying, spares }, name('tunnels'));
  const customerGateways = derive(
    customerGatewaysForSurvival,
    { survive: survival },
    name('customer-gateways'),
  );
  return {
    spares,
    tunnels,
    connections: derive(
      connectionsForTunnels,
      { tunnels, tunnelsPerConnection: perConnection, customerGateways },
      name('connections'),
    ),
  };
}

function tunnelsThatDo(
  survive: TunnelQuestion['survive'],
  placed: Placed,
  carrying: Figure<'count'>,
  asOf: IsoDate,
): Omit<TunnelsThatDo, 'usable' | 'busiest'> {
  const [none, tunnel, connection, gateway] = TUNNEL_SURVIVALS.map((each) =>
    withSparesOf(each, carrying, asOf),
  );
  if (!none || !tunnel || !connection || !gateway) throw new Error('a survival is missing');
  const bySurvival = { none, tunnel, connection, 'customer-gateway': gateway };
  const asked = bySurvival[survive];
  return {
    kind: 'tunnels',
    carrying,
    ...asked,
    bySurvival,
    probability: probabilityAt(placed, asked.tunnels, 'probability'),
    ...spreadOverPaths(placed, carrying, at),
  };
}

/** How many tunnels a demand takes in one direction, and how sure that is. */
export function tunnelAnswer(question: TunnelQuestion, asOf: IsoDate): TunnelAnswer {
  const demand = given(
    question.demandBitsPerSecond,
    'bit/s',
    'Demand',
    'tunnels.demandBitsPerSecond',
  );
  const flows = given(question.flows, 'count', 'Flows', 'tunnels.flows');
  const confidence = given(question.confidence, 'fraction', 'Confidence', 'tunnels.confidence');
  const packet = packetOf(question, asOf);
  const one = perTunnelOf(question, packet, asOf);
  const { perTunnel, stated } = one;
  const list = flowsOf(question, demand, flows);
  const placed = { flowCounts: list.counts, flowRates: list.rates, tunnelThroughput: perTunnel };
  const divided = (tunnelRate: Figure<'bit/s'>, name: string, label: string) =>
    derive(tunnelsByDivision, { demand, tunnelThroughput: tunnelRate }, at(name), label);
  const even = divided(perTunnel, 'even', 'Tunnels if flows spread evenly');
  const found = tunnelsByHashing({ demand, flows: list, perTunnel, confidence }, at);
  const areEqual = list.counts.length === 1 && !list.greedy;
  return {
    demand,
    packet,
    flows,
    largestFlow: list.rates.reduce((high, rate) =>
      bareNumber(rate) > bareNumber(high) ? rate : high,
    ),
    ...one,
    naive: divided(stated, 'naive', 'Tunnels by bandwidth alone'),
    even,
    answer: isNoNumber(found)
      ? found
      : {
          ...tunnelsThatDo(question.survive, placed, found, asOf),
          usable: linksTogether(list, found, perTunnel, confidence, at('usable')),
          ...(areEqual && { busiest: busiestOf(flows, found) }),
        },
    curve: curveOf(placed, even, isNoNumber(found) ? 0 : bareNumber(found)),
  };
}
