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
import type { TunnelClass } from '../plan/plan-input';
import { askedFlows, type ClassedFlows, type CountedFlows } from './asked-flows';
import {
  connectionsForTunnels,
  customerGatewaysForSurvival,
  spareTunnels,
  withSpares,
} from './capacity-formulas';
import {
  busiestTunnelHolds,
  MOST_TUNNELS,
  packetSizeThatFills,
  probabilityNoTunnelOver,
  tunnelsByDivision,
} from './ecmp-formulas';
import {
  flowsPerTunnel,
  polarisedTunnels,
  shareOfTunnel,
  tunnelsDespitePolarisation,
} from './hash-formulas';
import { linksTogether } from './links-together';
import { busiestDistribution } from './occupancy';
import { pairsOfHosts } from './pairs-of-hosts';
import { type Placed, type SpreadOverPaths, spreadOverPaths } from './spread-over-paths';
import { type TotalPassed, totalsPassed } from './totals-passed';
import { packetRateThroughput, tunnelThroughput, underCeiling } from './tunnel-formulas';
import {
  type HashedDemand,
  isNoNumber,
  type NoNumberOfTunnels,
  tunnelsByHashing,
} from './tunnels-needed';
import { tunnelLimits } from './vpn-throughput';

/** What tunnels by themselves may have to survive. */
export const TUNNEL_SURVIVALS = ['none', 'tunnel', 'connection', 'customer-gateway'] as const;

/** The tunnels that a demand is hashed over, and how sure of them one wants to be. */
interface TunnelTerms {
  /** Mean inner packet. */
  readonly packetBytes: number;
  /** Flows take what they get, as copies do, instead of what they need. */
  readonly isGreedy: boolean;
  /** Paths of a device before this one that hashes alike; one of them leads here. */
  readonly sameHashPaths?: number;
  /** 0 to 1, that no tunnel is over. */
  readonly confidence: number;
  /** 0 to 1, of what a tunnel carries. */
  readonly utilisation: number;
  readonly tunnelClass: TunnelClass;
  readonly countPacketCeiling: boolean;
  readonly survive: (typeof TUNNEL_SURVIVALS)[number];
}

/** How many tunnels a demand takes, without a plan around it. */
export type TunnelQuestion = TunnelTerms & (CountedFlows | ClassedFlows);

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
  /** The probabilities are exact; else they are the union bound, and the truth is inside the bracket. */
  readonly isExact: boolean;
  /** What `carrying` tunnels carry with the wanted confidence. */
  readonly usable: Figure<'bit/s'>;
  /** Flows on the busiest of `carrying` tunnels; undefined unless flows are equal and hashed one by one. */
  readonly busiest?: Series<'count', 'fraction'>;
  readonly polarised?: Polarised;
  /** What AWS states of all tunnels together, where `tunnels` pass it. */
  readonly passed: readonly TotalPassed[];
}

/** What a device before, that hashes alike, leaves of the tunnels. */
interface Polarised {
  /** Over which the device before spreads flows. */
  readonly sameHashPaths: Figure<'count'>;
  /** Of all tunnels, those that carry. */
  readonly inUse: Figure<'count'>;
  /** Of the tunnels that are left after the loss that is asked, those that carry. */
  readonly inUseAfter: Figure<'count'>;
  /** So many tunnels, all of them up, that enough of them carry, with even shares. */
  readonly neededWhileUp: Figure<'count'>;
  /** So many tunnels that as many as that are left after the loss. */
  readonly needed: Figure<'count'>;
}

/** The tunnels that would carry the same demand if one thing were other; without, no number would. */
interface Otherwise {
  readonly perTunnel: Figure<'bit/s'>;
  readonly carrying?: Figure<'count'>;
}

/** Flows that a hash of addresses alone moves together. */
interface HashedPairs {
  readonly count: Figure<'count'>;
  /** Rate of the flows of the fullest pair. */
  readonly largest: Figure<'bit/s'>;
  /** Hashed with their ports. */
  readonly withPorts: Otherwise;
}

export interface TunnelAnswer {
  readonly demand: Figure<'bit/s'>;
  /** As it fits into a tunnel. */
  readonly packet: Figure<'B'>;
  readonly packetGiven: Figure<'B'>;
  readonly tunnelMtu: Figure<'B'>;
  readonly flows: Figure<'count'>;
  /** Rate of the largest flow. */
  readonly largestFlow: Figure<'bit/s'>;
  /** Undefined where ports are hashed too. */
  readonly pairs?: HashedPairs;
  /** Of a tunnel, that what is hashed as one takes by itself: the largest flow, or pair of hosts. */
  readonly largestShare: Figure<'fraction'>;
  /** What is hashed as one, for each tunnel of an even spread. */
  readonly perEvenTunnel: Figure<'number'>;
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
  /** Of standard tunnels of which no number is enough: large ones. */
  readonly inLargeTunnels?: Otherwise;
  /** The probability that none is over, by the number of tunnels. */
  readonly curve: Series<'count', 'fraction'>;
}

const at = (name: string) => `tunnels.${name}`;

function perTunnelOf(
  question: TunnelQuestion,
  packet: Figure<'B'>,
  asOf: IsoDate,
  { tunnelClass, at }: { tunnelClass: TunnelClass; at: (name: string) => string },
) {
  const { bandwidth, packetRate } = tunnelLimits(tunnelClass, asOf);
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
function packetOf({ packetBytes }: TunnelQuestion, asOf: IsoDate) {
  const outerMtu = constantOn(awsOuterMtu, asOf);
  const added = encapsulation('aes-gcm-16', 'off', 'ipv4', asOf);
  const packetGiven = given(packetBytes, 'B', 'Mean packet', 'tunnels.packetBytes');
  const tunnelMtu = derive(espTunnelMtu, { outerMtu, ...added }, at('tunnel-mtu'));
  return {
    packetGiven,
    tunnelMtu,
    packet: derive(packetOnPath, { meanPacket: packetGiven, pathMtu: tunnelMtu }, at('packet')),
  };
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
  // Classes of flows are dear to weigh: a point that was drawn is not weighed again to be explained.
  const drawn = new Map(
    Array.from({ length: Math.floor(last / step) }, (_, i) => {
      const x = (i + 1) * step;
      return [x, traceAt(x)] as const;
    }),
  );
  return {
    label: 'Probability that no tunnel is over',
    address: at('curve'),
    xUnit: 'count',
    yUnit: 'fraction',
    xLabel: 'Tunnels',
    points: Array.from(drawn, ([x, probability]) => ({ x, y: bareNumber(probability) })),
    traceAt: (n) => drawn.get(n) ?? traceAt(n),
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
  prefix = 'survive',
): WithSpares {
  const name = (part: string) => at(`${prefix}-${survive}.${part}`);
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
): Omit<TunnelsThatDo, 'isExact' | 'usable' | 'busiest' | 'polarised' | 'passed'> {
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

/** What of the tunnels carries behind a device that hashes alike; undefined where none stands before. */
function polarisedOf(
  { sameHashPaths = 1, survive }: TunnelQuestion,
  tunnels: Figure<'count'>,
  carrying: Figure<'count'>,
  asOf: IsoDate,
): Polarised | undefined {
  if (sameHashPaths === 1) return undefined;
  const paths = given(
    sameHashPaths,
    'count',
    'Paths of a device before that hashes alike',
    'tunnels.sameHashPaths',
  );
  const neededWhileUp = derive(
    tunnelsDespitePolarisation,
    { carrying, sameHashPaths: paths },
    at('polarised-needed-while-up'),
  );
  return {
    sameHashPaths: paths,
    inUse: derive(polarisedTunnels, { tunnels, sameHashPaths: paths }, at('polarised-in-use')),
    // The loss takes as many tunnels as there are spares: `carrying` are left.
    inUseAfter: derive(
      polarisedTunnels,
      { tunnels: carrying, sameHashPaths: paths },
      at('polarised-in-use-after'),
    ),
    neededWhileUp,
    // A customer gateway takes half of what there is, so that spares grow with what must be up.
    needed: withSparesOf(survive, neededWhileUp, asOf, 'polarised').tunnels,
  };
}

const largestOf = (rates: readonly Figure<'bit/s'>[]) =>
  rates.reduce((high, rate) => (bareNumber(rate) > bareNumber(high) ? rate : high));

/** The tunnels of a demand under one other condition, at addresses of their own. */
function otherwise(hashed: HashedDemand, prefix: string): Otherwise {
  const found = tunnelsByHashing(hashed, (name) => at(`${prefix}-${name}`));
  return {
    perTunnel: hashed.perTunnel,
    ...(!isNoNumber(found) && { carrying: found }),
  };
}

/** How many tunnels a demand takes in one direction, and how sure that is. */
export function tunnelAnswer(question: TunnelQuestion, asOf: IsoDate): TunnelAnswer {
  const { isGreedy: greedy, hostPairs, tunnelClass } = question;
  const asked = askedFlows(question);
  const { demand, flows } = asked;
  const confidence = given(question.confidence, 'fraction', 'Confidence', 'tunnels.confidence');
  const packets = packetOf(question, asOf);
  const one = perTunnelOf(question, packets.packet, asOf, { tunnelClass, at });
  const { perTunnel, stated } = one;
  const pairs =
    hostPairs === undefined
      ? undefined
      : pairsOfHosts(asked, given(hostPairs, 'count', 'Pairs of hosts', 'tunnels.hostPairs'));
  const { counts, rates } = pairs?.list ?? asked.list;
  const hashed = { demand, flows: { counts, rates, greedy }, perTunnel, confidence };
  const placed = { flowCounts: counts, flowRates: rates, tunnelThroughput: perTunnel };
  const divided = (tunnelRate: Figure<'bit/s'>, name: string, label: string) =>
    derive(tunnelsByDivision, { demand, tunnelThroughput: tunnelRate }, at(name), label);
  const even = divided(perTunnel, 'even', 'Tunnels if flows spread evenly');
  const found = tunnelsByHashing(hashed, at);
  const largest = largestOf(rates);
  const areEqual = counts.length === 1 && !greedy;
  const large = () => {
    const name = (part: string) => at(`large-${part}`);
    const terms = { tunnelClass: 'large', at: name } as const;
    return perTunnelOf(question, packets.packet, asOf, terms).perTunnel;
  };
  const tunnels = (carrying: Figure<'count'>): TunnelsThatDo => {
    const enough = tunnelsThatDo(question.survive, placed, carrying, asOf);
    const polarised = polarisedOf(question, enough.tunnels, carrying, asOf);
    return {
      ...enough,
      isExact:
        counts.filter((count, i) => bareNumber(count) > 0 && bareNumber(rates[i] ?? count) > 0)
          .length === 1,
      usable: linksTogether(hashed.flows, carrying, perTunnel, confidence, at('usable')),
      ...(areEqual && pairs === undefined && { busiest: busiestOf(flows, carrying) }),
      ...(polarised && { polarised }),
      passed: totalsPassed(
        { ...enough, tunnelClass },
        'transit-gateway',
        true,
        at('together'),
        asOf,
      ),
    };
  };
  return {
    demand,
    ...packets,
    flows,
    largestFlow: largestOf(asked.list.rates),
    ...(pairs && {
      pairs: {
        count: pairs.count,
        largest,
        withPorts: otherwise({ ...hashed, flows: { ...asked.list, greedy } }, 'with-ports'),
      },
    }),
    largestShare: derive(
      shareOfTunnel,
      { largest, tunnelThroughput: perTunnel },
      at('largest-share'),
    ),
    perEvenTunnel: derive(
      flowsPerTunnel,
      { flows: pairs?.count ?? flows, tunnels: even },
      at('per-even-tunnel'),
    ),
    ...one,
    naive: divided(stated, 'naive', 'Tunnels by bandwidth alone'),
    even,
    answer: isNoNumber(found) ? found : tunnels(found),
    ...(isNoNumber(found) &&
      tunnelClass === 'standard' && {
        inLargeTunnels: otherwise({ ...hashed, perTunnel: large() }, 'large'),
      }),
    curve: curveOf(placed, even, isNoNumber(found) ? 0 : bareNumber(found)),
  };
}
