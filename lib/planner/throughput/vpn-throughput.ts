import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import {
  attachmentBandwidthPerZone,
  attachmentPacketRatePerZone,
} from '../catalog/transit-gateway-limits';
import {
  largeTunnelBandwidth,
  largeTunnelPacketRate,
  standardTunnelBandwidth,
  standardTunnelPacketRate,
} from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import { outerPacket, type TunnelPath } from '../packet/encapsulation';
import { packetOnPath, perOuterPacket } from '../packet/mix-formulas';
import { oneSize, type TreatedPackets, treatedPackets } from '../packet/packet-impact';
import { planMix } from '../packet/plan-mix';
import type { Direction } from '../plan/direction';
import { type Demand, isUnknown, type Plan } from '../plan/plan';
import type { TunnelClass } from '../plan/plan-input';
import { attachmentThroughput } from './capacity-formulas';
import type { Ceiling, Throughput } from './constraint';
import { singleTunnelRate } from './ecmp-formulas';
import { type FlowList, flowList } from './flow-list';
import { linksTogether } from './links-together';
import {
  accessThroughput,
  packetRateThroughput,
  tunnelBandwidth,
  tunnelPacketRate,
  tunnelThroughput,
  underCeiling,
} from './tunnel-formulas';
import { usable } from './usable';
import { utilisationCeiling } from './utilisation-ceiling';

/** One tunnel in one direction, and everything that decides how many are needed. */
export interface TunnelInDirection {
  readonly direction: Direction;
  readonly demand: Demand;
  readonly flows: FlowList;
  readonly packet: Figure<'B'>;
  readonly outerPacket: Figure<'B'>;
  /** As AWS states it, before anything is taken off. */
  readonly statedBandwidth: Figure<'bit/s'>;
  /** What its packet rate lets through of these packets, the packet ceiling counted or not. */
  readonly byPacketRate: Figure<'bit/s'>;
  /** Its bandwidth in inner bits. */
  readonly byBandwidth: Figure<'bit/s'>;
  readonly throughput: Figure<'bit/s'>;
  readonly underCeiling: Figure<'bit/s'>;
  readonly ceiling: Figure<'fraction'>;
  readonly binding: 'tunnel-bandwidth' | 'tunnel-packet-rate';
}

/** Packets as a tunnel counts them: what an outer one carries, as a mean. */
export interface PacketsOnWire {
  /** Inner bytes. */
  readonly packet: Figure<'B'>;
  readonly outerPacket: Figure<'B'>;
}

/** Static routes, and a virtual private gateway's single egress tunnel, leave no ECMP. */
export function usesOneTunnel(plan: Plan): boolean {
  return (
    plan.vpn.routing.choice === 'static' || plan.aws.gateway.choice === 'virtual-private-gateway'
  );
}

/** What AWS states for one tunnel of a class: bandwidth and packet rate, both “up to”. */
export function tunnelLimits(tunnelClass: TunnelClass, asOf: IsoDate) {
  return tunnelClass === 'standard'
    ? {
        bandwidth: constantOn(standardTunnelBandwidth, asOf),
        packetRate: constantOn(standardTunnelPacketRate, asOf),
      }
    : {
        bandwidth: constantOn(largeTunnelBandwidth, asOf),
        packetRate: constantOn(largeTunnelPacketRate, asOf),
      };
}

/** Treated packets as a tunnel counts them. */
export function onWire(
  { innerBytes, outerPackets, outerBytes }: TreatedPackets,
  address: string,
): PacketsOnWire {
  return {
    packet: derive(
      perOuterPacket,
      { bytes: innerBytes, outerPackets },
      `${address}.inner-per-outer`,
    ),
    outerPacket: derive(
      perOuterPacket,
      { bytes: outerBytes, outerPackets },
      `${address}.outer-packet`,
      'Mean outer packet',
    ),
  };
}

/**
 * The packets of a direction where TCP is clamped: the mean, one outside for one inside. Of a mix with
 * jumbo packets the mean says too much, since each of them becomes several.
 */
function clampedOnWire(
  plan: Plan,
  { meanPacket }: Demand,
  direction: Direction,
  path: TunnelPath,
  prefix: string,
): PacketsOnWire {
  const isJumbo = plan.workloads.some((workload) =>
    workload[direction].packetMix?.some(({ size }) => bareNumber(size) > bareNumber(path.outerMtu)),
  );
  const address = `${prefix}.throughput.mix-${direction}`;
  const of = isJumbo
    ? planMix(plan, direction, (mean, at) => oneSize(mean, `${at}.all`), address)
    : undefined;
  if (of) {
    const { loss } = plan.internet;
    const packets = treatedPackets(of.mix, 'ipv4', path, 'clamped', loss, address, plan.edition);
    return onWire(packets, address);
  }
  const packet = derive(
    packetOnPath,
    { meanPacket, pathMtu: path.pathMtu },
    `${prefix}.throughput.packet-${direction}`,
  );
  const outer = `${prefix}.throughput.outer-packet-${direction}`;
  return { packet, outerPacket: outerPacket(packet, path.encapsulation, outer) };
}

/**
 * What one tunnel of a class carries in one direction of the plan.
 * @param wires how the packets of each direction cross it; clamped unless given.
 */
export function tunnelInDirection(
  plan: Plan,
  demands: Readonly<Record<Direction, Demand>>,
  direction: Direction,
  tunnelClass: TunnelClass,
  packets: TunnelPath,
  prefix: string,
  wires?: Readonly<Record<Direction, PacketsOnWire>>,
): TunnelInDirection {
  const address = (name: string) => `${prefix}.throughput.${name}-${direction}`;
  const demand = demands[direction];
  const otherDirection = direction === 'out' ? 'in' : 'out';
  const other = demands[otherDirection];
  const stated = tunnelLimits(tunnelClass, plan.edition);
  const wire = (way: Direction) =>
    wires?.[way] ?? clampedOnWire(plan, demands[way], way, packets, prefix);
  const { packet, outerPacket: outer } = wire(direction);
  const bandwidth = derive(
    tunnelBandwidth,
    {
      bandwidth: stated.bandwidth,
      packet,
      outerPacket: outer,
      counts: plan.conventions.tunnelRateCounts,
    },
    address('tunnel-bandwidth'),
  );
  const packetRate = derive(
    tunnelPacketRate,
    {
      packetRate: stated.packetRate,
      peak: demand.peak,
      packet,
      otherPeak: other.peak,
      otherPacket: wire(otherDirection).packet,
      counts: plan.conventions.packetRateCounts,
    },
    address('tunnel-packet-rate'),
  );
  const byPacketRate = derive(
    packetRateThroughput,
    { packetRate, packet },
    address('tunnel-by-packet-rate'),
  );
  const { countPacketCeiling } = plan.conventions;
  const throughput = derive(
    tunnelThroughput,
    { bandwidth, byPacketRate, countPacketCeiling },
    address('tunnel'),
  );
  const ceiling = utilisationCeiling(plan, 'shaped');
  return {
    direction,
    demand,
    flows: flowList(plan, direction),
    packet,
    outerPacket: outer,
    statedBandwidth: stated.bandwidth,
    byPacketRate,
    byBandwidth: bandwidth,
    throughput,
    underCeiling: derive(underCeiling, { throughput, ceiling }, address('tunnel-under-ceiling')),
    ceiling,
    binding:
      countPacketCeiling.choice === 'yes' && bareNumber(byPacketRate) < bareNumber(bandwidth)
        ? 'tunnel-packet-rate'
        : 'tunnel-bandwidth',
  };
}

/** What this many tunnels carry together of the plan's flows; without ECMP one of them does. */
export function tunnelsTogether(
  plan: Plan,
  tunnel: TunnelInDirection,
  tunnels: Figure<'count'>,
  address: string,
  spread: boolean = !usesOneTunnel(plan),
): Ceiling {
  const { flows, underCeiling: perTunnel } = tunnel;
  if (!spread || bareNumber(tunnels) === 0) {
    return {
      constraint: 'single-tunnel',
      figure: derive(singleTunnelRate, { tunnels, tunnelThroughput: perTunnel }, address),
    };
  }
  const { confidence } = plan.requirements;
  return {
    constraint: tunnel.binding,
    figure: linksTogether(flows, tunnels, perTunnel, confidence, address),
  };
}

/** What a line of this rate carries of a tunnel's inner packets, under the ceiling. */
export function inside(
  tunnel: TunnelInDirection,
  accessRate: Figure<'bit/s'>,
  ceiling: Figure<'fraction'>,
  address: string,
  label?: string,
): Figure<'bit/s'> {
  const { packet, outerPacket } = tunnel;
  return derive(accessThroughput, { accessRate, packet, outerPacket, ceiling }, address, label);
}

/** The internet access as a ceiling of the tunnels over it; none where its rate is not known. */
export function internetAccess(plan: Plan, tunnel: TunnelInDirection, prefix: string): Ceiling[] {
  const { accessRate } = plan.internet;
  if (isUnknown(accessRate)) return [];
  const address = `${prefix}.throughput.internet-access-${tunnel.direction}`;
  return [
    {
      constraint: 'internet-access',
      figure: inside(tunnel, accessRate, tunnel.ceiling, address),
    },
  ];
}

/** Tunnels, what traffic meets beside them and the gateway's attachment, whichever is the lowest. */
export function vpnThroughput(
  plan: Plan,
  tunnel: TunnelInDirection,
  tunnels: Ceiling,
  others: readonly Ceiling[],
  name: string,
  label: string,
  prefix: string,
): Throughput {
  return usable(
    [tunnels, ...others, ...attachmentCeiling(plan, tunnel.packet, tunnel.direction, prefix)],
    `${prefix}.throughput.${name}-${tunnel.direction}`,
    label,
  );
}

/** The ceiling of the VPC's attachment to a transit gateway or core network; a VGW has none. */
export function attachmentCeiling(
  plan: Plan,
  packet: Figure<'B'>,
  direction: Direction,
  prefix: string,
): Ceiling[] {
  if (plan.aws.gateway.choice === 'virtual-private-gateway') return [];
  const ceiling: Ceiling = {
    constraint: 'attachment',
    figure: derive(
      attachmentThroughput,
      {
        bandwidthPerZone: constantOn(attachmentBandwidthPerZone, plan.edition),
        packetRatePerZone: constantOn(attachmentPacketRatePerZone, plan.edition),
        packet,
        zones: plan.aws.availabilityZones,
      },
      `${prefix}.throughput.attachment-${direction}`,
    ),
  };
  return [ceiling];
}
