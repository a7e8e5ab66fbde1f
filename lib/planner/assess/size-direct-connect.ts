import type { DirectConnectConnections } from '../design/design';
import type { Reason } from '../feasibility/reason';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { directConnectPath, directConnectUnderlayMtu } from '../packet/direct-connect-path';
import { DIRECTIONS, type Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { linksInAll, portsForSurvival } from '../throughput/capacity-formulas';
import {
  portCeiling,
  portConstraint,
  portInDirection,
  portsUnderTunnels,
} from '../throughput/direct-connect-throughput';
import { isEnough } from '../throughput/is-enough';
import type { TunnelInDirection } from '../throughput/vpn-throughput';
import type { CannotBeSized } from './sized';

type Kind = DirectConnectConnections['kind'];
type PortKind = Pick<DirectConnectConnections, 'kind' | 'portSpeed' | 'billing' | 'isLag'>;
type Demands = Readonly<Record<Direction, Demand>>;

/** What a port of a speed carries of each direction of the plan. */
type PortRates = (speed: Figure<'bit/s'>) => Readonly<Record<Direction, Figure<'bit/s'>>>;

/** Ports carry the plan's own packets. */
export function plainPorts(plan: Plan, demands: Demands, kind: Kind, prefix: string): PortRates {
  const { pathMtu } = directConnectPath(plan, `${prefix}.packets`);
  const rate = (speed: Figure<'bit/s'>, direction: Direction) =>
    portInDirection(
      plan,
      demands[direction],
      direction,
      speed,
      pathMtu,
      portCeiling(plan, kind),
      `${prefix}.throughput`,
    ).underCeiling;
  return (speed) => ({ out: rate(speed, 'out'), in: rate(speed, 'in') });
}

/** Ports carry the packets of tunnels inside them. */
export function portsOfTunnels(
  plan: Plan,
  kind: Kind,
  tunnels: Readonly<Record<Direction, TunnelInDirection>>,
  prefix: string,
): PortRates {
  const mtu = directConnectUnderlayMtu(plan, `${prefix}.underlay.packets`);
  const one = assumedInDesign(
    1,
    'count',
    'Ports',
    `${prefix}.underlay.one-port`,
    'one port must carry the peak alone',
  );
  const rate = (portSpeed: Figure<'bit/s'>, direction: Direction) =>
    portsUnderTunnels(
      plan,
      {
        constraint: portConstraint[kind],
        lineRate: portSpeed,
        ceiling: portCeiling(plan, kind),
      },
      mtu,
      tunnels[direction],
      one,
      'one',
      prefix,
    ).figure;
  return (speed) => ({ out: rate(speed, 'out'), in: rate(speed, 'in') });
}

/**
 * The smallest of the speeds at which one port carries the busier direction under the ceiling, or
 * why even the largest does not.
 */
export function smallestPort(
  demands: Demands,
  kind: Kind,
  speeds: readonly [Figure<'bit/s'>, ...Figure<'bit/s'>[]],
  rates: PortRates,
): Figure<'bit/s'> | CannotBeSized {
  const enough = speeds.find((speed) => {
    const carried = rates(speed);
    return DIRECTIONS.every((way) => isEnough(carried[way], demands[way].peak));
  });
  if (enough) return enough;
  const most = rates(speeds.at(-1) ?? speeds[0]);
  const [reason, ...reasons] = DIRECTIONS.filter(
    (way) => !isEnough(most[way], demands[way].peak),
  ).map(
    (way): Reason => ({
      kind: portConstraint[kind],
      direction: way,
      observed: demands[way].peak,
      limitOf: most[way],
    }),
  );
  if (reason === undefined) throw new Error('a port that carries every direction is enough');
  return { kind: 'infeasible', reasons: [reason, ...reasons] };
}

export function isSpeed(answer: Figure<'bit/s'> | CannotBeSized): answer is Figure<'bit/s'> {
  return !('kind' in answer);
}

/** Ports at the plan's first location: two where a connection or a router must be survived. */
export function portsAtOneLocation(
  plan: Plan,
  port: PortKind,
  prefix: string,
): DirectConnectConnections {
  const ports = derive(portsForSurvival, { survive: plan.requirements.survive }, `${prefix}.ports`);
  const [location] = plan.directConnect.locations;
  return { ...port, ports, locations: [{ location, ports }] };
}

/** One port at each of the plan's first two locations. */
export function portsAtTwoLocations(
  plan: Plan,
  port: PortKind,
  prefix: string,
): DirectConnectConnections {
  const [first, second] = plan.directConnect.locations;
  const at = (number: 1 | 2) =>
    assumedInDesign(
      1,
      'count',
      `Ports at location ${number}`,
      `${prefix}.ports-${number}`,
      'one at each of two locations, each able to carry the peak alone',
    );
  const [one, other] = [at(1), at(2)];
  return {
    ...port,
    ports: derive(linksInAll, { counts: [one, other] }, `${prefix}.ports`, 'Ports'),
    locations: [
      { location: first, ports: one },
      { location: second, ports: other },
    ],
  };
}

/** As many ports, at as many locations, as what must be survived takes. */
export function portsToSurvive(
  plan: Plan,
  ports: PortKind,
  prefix: string,
): DirectConnectConnections {
  return plan.requirements.survive.choice === 'dx-location'
    ? portsAtTwoLocations(plan, ports, prefix)
    : portsAtOneLocation(plan, ports, prefix);
}
