import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { tunnelsPerConnection } from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Choice, Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { Plan } from '../plan/plan';
import type { Survival } from '../plan/plan-input';
import {
  busierDirection,
  connectionsForTunnels,
  spareTunnels,
  tunnelsOfConnections,
  withSpares,
} from './capacity-formulas';
import type { Constraint } from './constraint';
import {
  classesOf,
  fitsWithConfidence,
  MOST_TUNNELS,
  probabilityNoTunnelOver,
  tunnelsByDivision,
  tunnelsForFlows,
  tunnelsForGreedyFlows,
} from './ecmp-formulas';
import type { FewerFlows } from './fewer-flows';
import type { FlowList } from './flow-list';
import { isEnough } from './is-enough';
import { linksTogether } from './links-together';
import { type TunnelInDirection, usesOneTunnel } from './vpn-throughput';

/** Why no number of tunnels is enough: what was asked, and what the most tunnels would carry. */
export interface NoNumberOfTunnels {
  readonly kind: 'no-number-of-tunnels';
  readonly constraint: Extract<Constraint, 'largest-flow' | 'flow-hashing' | 'single-tunnel'>;
  readonly observed: Figure<'bit/s'>;
  readonly limitOf: Figure<'bit/s'>;
}

export function isNoNumber(
  answer: Figure<'count'> | NoNumberOfTunnels,
): answer is NoNumberOfTunnels {
  return 'kind' in answer;
}

/** Flows of a demand on tunnels over which they are hashed. */
export interface HashedDemand {
  readonly demand: Figure<'bit/s'>;
  readonly flows: FlowList;
  /** What one tunnel may carry. */
  readonly perTunnel: Figure<'bit/s'>;
  readonly confidence: Figure<'fraction'>;
}

/** The tunnels that must be carrying a demand that is hashed over them, or why none is enough. */
export function tunnelsByHashing(
  { demand, flows, perTunnel, confidence }: HashedDemand,
  address: (name: 'carrying' | 'most' | 'at-most') => string,
): Figure<'count'> | NoNumberOfTunnels {
  const largest = flows.rates.reduce((high, rate) =>
    bareNumber(rate) > bareNumber(high) ? rate : high,
  );
  if (!flows.greedy && !isEnough(perTunnel, largest)) {
    return {
      kind: 'no-number-of-tunnels',
      constraint: 'largest-flow',
      observed: largest,
      limitOf: perTunnel,
    };
  }
  // What the most tunnels carry is searched for only where it may be too little.
  const areEnough =
    !flows.greedy &&
    fitsWithConfidence(
      classesOf(flows.counts.map(bareNumber), flows.rates.map(bareNumber)),
      MOST_TUNNELS,
      bareNumber(perTunnel),
      bareNumber(confidence),
    );
  if (!areEnough) {
    const most = assumedInDesign(
      MOST_TUNNELS,
      'count',
      'Most tunnels considered',
      address('most'),
      'AWS gives a Region 50 VPN connections to begin with',
    );
    const atMost = linksTogether(flows, most, perTunnel, confidence, address('at-most'));
    if (!isEnough(atMost, demand)) {
      return {
        kind: 'no-number-of-tunnels',
        constraint: 'flow-hashing',
        observed: demand,
        limitOf: atMost,
      };
    }
  }
  if (flows.greedy) {
    return derive(
      tunnelsForGreedyFlows,
      { demand, tunnelThroughput: perTunnel, flowCounts: flows.counts },
      address('carrying'),
    );
  }
  return derive(
    tunnelsForFlows,
    {
      flowCounts: flows.counts,
      flowRates: flows.rates,
      tunnelThroughput: perTunnel,
      confidence,
    },
    address('carrying'),
  );
}

/** The tunnels that must be carrying in one direction, or why no number is enough. */
export function tunnelsNeeded(
  plan: Plan,
  tunnel: TunnelInDirection,
  prefix: string,
): Figure<'count'> | NoNumberOfTunnels {
  const { demand, flows, underCeiling: perTunnel, direction } = tunnel;
  const address = `${prefix}.tunnels.carrying-${direction}`;
  if (usesOneTunnel(plan)) {
    if (!isEnough(perTunnel, demand.peak)) {
      return {
        kind: 'no-number-of-tunnels',
        constraint: 'single-tunnel',
        observed: demand.peak,
        limitOf: perTunnel,
      };
    }
    return assumedInDesign(
      1,
      'count',
      'Tunnels that must be carrying traffic',
      address,
      'without ECMP one tunnel carries everything',
    );
  }
  return tunnelsByHashing(
    { demand: demand.peak, flows, perTunnel, confidence: plan.requirements.confidence },
    (name) => `${prefix}.tunnels.${name === 'most' ? name : `${name}-${direction}`}`,
  );
}

/** The tunnels that must be carrying for the busier direction, or why no number is enough. */
export function tunnelsNeededEitherWay(
  plan: Plan,
  tunnels: readonly TunnelInDirection[],
  prefix: string,
): Figure<'count'> | NoNumberOfTunnels {
  const answers = tunnels.map((tunnel) => tunnelsNeeded(plan, tunnel, prefix));
  return (
    answers.find(isNoNumber) ??
    derive(
      busierDirection,
      { tunnels: answers.flatMap((answer) => (isNoNumber(answer) ? [] : [answer])) },
      `${prefix}.tunnels.carrying`,
    )
  );
}

/** How many tunnels and connections a plan takes, step by step. */
export interface TunnelCount {
  /** Demand over the stated bandwidth: the answer that forgets packets, flows and failures. */
  readonly naive: Figure<'count'>;
  /** Demand over what a tunnel carries under the ceiling, flows spread evenly. */
  readonly even: Figure<'count'>;
  readonly carrying: Figure<'count'>;
  readonly spares: Figure<'count'>;
  /** Carrying and spares. */
  readonly needed: Figure<'count'>;
  readonly connections: Figure<'count'>;
  /** Two a connection: at least as many as needed. */
  readonly built: Figure<'count'>;
  /** That no tunnel is over its ceiling, at `carrying`. */
  readonly probability: Figure<'fraction'>;
  /** The same with fewer flows, where their number is assumed. */
  readonly fewerFlows?: FewerFlows;
}

/** Adds what must be survived to the tunnels that must be carrying, and counts connections. */
export function tunnelCount(
  plan: Plan,
  tunnels: readonly TunnelInDirection[],
  carryingByDirection: readonly Figure<'count'>[],
  survive: Choice<Survival>,
  customerGateways: Figure<'count'>,
  prefix: string,
): TunnelCount {
  const address = (name: string) => `${prefix}.tunnels.${name}`;
  const perConnection = constantOn(tunnelsPerConnection, plan.edition);
  const carrying = derive(busierDirection, { tunnels: carryingByDirection }, address('carrying'));
  const spares = derive(
    spareTunnels,
    { survive, carrying, tunnelsPerConnection: perConnection },
    address('spares'),
  );
  const needed = derive(withSpares, { carrying, spares }, address('needed'));
  const connections = derive(
    connectionsForTunnels,
    { tunnels: needed, tunnelsPerConnection: perConnection, customerGateways },
    address('connections'),
  );
  // Packets and flows differ by direction, so each answer is that of the direction it is worst in.
  const byDivision = (
    throughput: (tunnel: TunnelInDirection) => Figure<'bit/s'>,
    name: string,
    label: string,
  ) =>
    tunnels
      .map((tunnel) =>
        derive(
          tunnelsByDivision,
          { demand: tunnel.demand.peak, tunnelThroughput: throughput(tunnel) },
          address(name),
          label,
        ),
      )
      .reduce((most, count) => (bareNumber(count) > bareNumber(most) ? count : most));
  const probability = tunnels
    .map(({ flows, underCeiling }) =>
      derive(
        probabilityNoTunnelOver,
        {
          flowCounts: flows.counts,
          flowRates: flows.rates,
          tunnels: carrying,
          tunnelThroughput: underCeiling,
        },
        address('probability'),
      ),
    )
    .reduce((least, chance) => (bareNumber(chance) < bareNumber(least) ? chance : least));
  return {
    naive: byDivision(
      ({ statedBandwidth }) => statedBandwidth,
      'naive',
      'Tunnels by bandwidth alone',
    ),
    even: byDivision(({ underCeiling }) => underCeiling, 'even', 'Tunnels if flows spread evenly'),
    carrying,
    spares,
    needed,
    connections,
    built: derive(
      tunnelsOfConnections,
      { connections, tunnelsPerConnection: perConnection },
      address('built'),
    ),
    probability,
  };
}
