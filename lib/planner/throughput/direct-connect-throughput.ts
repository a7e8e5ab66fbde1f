import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { dedicatedPortSpeeds, hostedPortSpeeds } from '../catalog/direct-connect-limits';
import {
  ethernetFrameCheck,
  ethernetHeader,
  ethernetInterframeGap,
  ethernetMinimumPayload,
  ethernetPreamble,
  ethernetVlanTag,
} from '../catalog/ethernet';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import { frameEfficiency } from '../packet/ethernet-formulas';
import { packetOnPath } from '../packet/mix-formulas';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { portIpRate, portsTogether } from './capacity-formulas';
import type { Ceiling, Constraint, Throughput } from './constraint';
import { flowList } from './flow-list';
import { linksTogether } from './links-together';
import { underCeiling } from './tunnel-formulas';
import { usable } from './usable';
import { utilisationCeiling } from './utilisation-ceiling';
import { attachmentCeiling, inside, type TunnelInDirection } from './vpn-throughput';

/** One port in one direction of the plan. */
export interface PortInDirection {
  readonly direction: Direction;
  readonly demand: Demand;
  readonly packet: Figure<'B'>;
  /** Share of the line rate that is IP. */
  readonly frameEfficiency: Figure<'fraction'>;
  readonly ipRate: Figure<'bit/s'>;
  readonly underCeiling: Figure<'bit/s'>;
}

/** The share of a line's rate that is IP, in packets of a size; a VLAN tag counted. */
export function frameEfficiencyOf(
  packet: Figure<'B'>,
  address: string,
  asOf: IsoDate,
): Figure<'fraction'> {
  return derive(
    frameEfficiency,
    {
      packet,
      minimumPayload: constantOn(ethernetMinimumPayload, asOf),
      header: constantOn(ethernetHeader, asOf),
      vlanTag: constantOn(ethernetVlanTag, asOf),
      frameCheck: constantOn(ethernetFrameCheck, asOf),
      preamble: constantOn(ethernetPreamble, asOf),
      gap: constantOn(ethernetInterframeGap, asOf),
    },
    address,
  );
}

/** What a port of a line rate carries in one direction, its VLAN tag counted. */
export function portInDirection(
  plan: Plan,
  demand: Demand,
  direction: Direction,
  lineRate: Figure<'bit/s'>,
  pathMtu: Figure<'B'>,
  ceiling: Figure<'fraction'>,
  prefix: string,
): PortInDirection {
  const address = (name: string) => `${prefix}.${name}-${direction}`;
  const packet = derive(
    packetOnPath,
    { meanPacket: demand.meanPacket, pathMtu },
    address('packet'),
  );
  const efficiency = frameEfficiencyOf(packet, address('frame-efficiency'), plan.edition);
  const ipRate = derive(portIpRate, { lineRate, frameEfficiency: efficiency }, address('ip-rate'));
  return {
    direction,
    demand,
    packet,
    frameEfficiency: efficiency,
    ipRate,
    underCeiling: derive(underCeiling, { throughput: ipRate, ceiling }, address('under-ceiling')),
  };
}

/** The port speeds of a kind as they stand on the plan's day, the smallest first. */
export function portSpeeds(
  plan: Plan,
  kind: 'dedicated' | 'hosted',
): readonly [Figure<'bit/s'>, ...Figure<'bit/s'>[]] {
  const [smallest, ...others] = kind === 'dedicated' ? dedicatedPortSpeeds : hostedPortSpeeds;
  return [
    constantOn(smallest, plan.edition),
    ...others.map((speed) => constantOn(speed, plan.edition)),
  ];
}

/** A hosted connection drops what is above its speed, a port of one's own queues it. */
export function portCeiling(plan: Plan, kind: 'dedicated' | 'hosted'): Figure<'fraction'> {
  return utilisationCeiling(plan, kind === 'dedicated' ? 'shaped' : 'policed');
}

/** What ports of a kind are, where their rate is the ceiling. */
export const portConstraint = { dedicated: 'port', hosted: 'policer' } as const;

/** What ports carry together of the plan's flows: two or more hash as tunnels do. */
export function portsCarry(
  plan: Plan,
  port: PortInDirection,
  constraint: Constraint,
  ports: Figure<'count'>,
  address: string,
): Ceiling {
  return {
    constraint,
    figure:
      bareNumber(ports) > 1
        ? linksTogether(
            flowList(plan, port.direction),
            ports,
            port.underCeiling,
            plan.requirements.confidence,
            address,
          )
        : derive(portsTogether, { ports, portThroughput: port.underCeiling }, address),
  };
}

/** Ports, what traffic meets beside them, and the gateway's attachment, whichever is the lowest. */
export function directConnectThroughput(
  plan: Plan,
  port: PortInDirection,
  ports: Ceiling,
  others: readonly Ceiling[],
  name: string,
  label: string,
  prefix: string,
): Throughput {
  return usable(
    [ports, ...others, ...attachmentCeiling(plan, port.packet, port.direction, prefix)],
    `${prefix}.throughput.${name}-${port.direction}`,
    label,
  );
}

/** A line that outer packets run over, and how full it may be. */
interface Underlay {
  readonly constraint: Constraint;
  readonly lineRate: Figure<'bit/s'>;
  readonly ceiling: Figure<'fraction'>;
}

/** What ports carry of the packets inside the tunnels over them. */
export function portsUnderTunnels(
  plan: Plan,
  { constraint, lineRate, ceiling }: Underlay,
  underlayMtu: Figure<'B'>,
  tunnel: TunnelInDirection,
  ports: Figure<'count'>,
  name: string,
  prefix: string,
): Ceiling {
  const { direction, demand, outerPacket } = tunnel;
  const at = `${prefix}.underlay.throughput${constraint === 'rate-limiter' ? '.limiter' : ''}`;
  const port = portInDirection(
    plan,
    { ...demand, meanPacket: outerPacket },
    direction,
    lineRate,
    underlayMtu,
    ceiling,
    at,
  );
  const address = (part: string) => `${at}.${name}-${part}-${direction}`;
  const together = derive(
    portsTogether,
    { ports, portThroughput: port.ipRate },
    address('ports'),
    'Rate of the outer packets on the ports',
  );
  return {
    constraint,
    figure: inside(tunnel, together, ceiling, address('inside'), 'Inner rate that the ports carry'),
  };
}
