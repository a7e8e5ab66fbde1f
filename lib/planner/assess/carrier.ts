import { bareNumber } from '../bare-number';
import type { Design, DirectConnectConnections, VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { directConnectPath, directConnectUnderlayMtu } from '../packet/direct-connect-path';
import { type TunnelPath, tunnelPackets } from '../packet/encapsulation';
import type { PathPackets } from '../packet/path';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { portsTogether, usableThroughput } from '../throughput/capacity-formulas';
import type { Ceiling, Throughput } from '../throughput/constraint';
import {
  directConnectThroughput,
  type PortInDirection,
  portCeiling,
  portInDirection,
  portsCarry,
  portsUnderTunnels,
} from '../throughput/direct-connect-throughput';
import { nominalOfTunnels } from '../throughput/tunnel-formulas';
import {
  internetAccess,
  type TunnelInDirection,
  tunnelInDirection,
  tunnelsTogether,
  usesOneTunnel,
  vpnThroughput,
} from '../throughput/vpn-throughput';
import { type ByDirection, byDirection } from './by-direction';

/** The links of a design that are up: all of them, or those that a failure leaves. */
export interface LinksUp {
  readonly ports?: Figure<'count'>;
  readonly tunnels?: Figure<'count'>;
}

/** What a design does with traffic; each answer holds for whatever links are up. */
export interface Carrier {
  readonly packets: PathPackets;
  /** The path that traffic takes when the first one is down, where a VPN stands by. */
  readonly backupPackets?: PathPackets;
  readonly perLink: ByDirection<Figure<'bit/s'>>;
  /** As sold, at `<prefix>.throughput.<name>-<direction>`. */
  readonly nominal: (up: LinksUp, name: string, label: string) => ByDirection<Figure<'bit/s'>>;
  /** Of this plan's traffic, at `<prefix>.throughput.<name>-<direction>`. */
  readonly carried: (up: LinksUp, name: string, label: string) => ByDirection<Throughput>;
  /** Into a virtual private gateway, if the customer gateway uses all of its tunnels. */
  readonly otherReading?: (up: LinksUp) => Throughput;
}

type Demands = ByDirection<Demand>;

/** A count that the design must have: which links there are is fixed by its shape. */
function present(count: Figure<'count'> | undefined): Figure<'count'> {
  if (count === undefined) throw new Error('the design has no such links');
  return count;
}

/** Tunnels of a design, over the internet or over whatever `underlay` says they run in. */
function tunnelCarrier(
  plan: Plan,
  demands: Demands,
  vpn: VpnConnections,
  packets: TunnelPath,
  prefix: string,
  underlay: (tunnel: TunnelInDirection, up: LinksUp, name: string) => readonly Ceiling[] = (
    tunnel,
  ) => internetAccess(plan, tunnel, prefix),
): Carrier {
  const tunnel = byDirection((direction) =>
    tunnelInDirection(plan, demands, direction, vpn.tunnelClass, packets, prefix),
  );
  const of = (
    direction: Direction,
    up: LinksUp,
    name: string,
    label: string,
    spread = !usesOneTunnel(plan),
  ) => {
    const together = tunnelsTogether(
      plan,
      tunnel[direction],
      present(up.tunnels),
      `${prefix}.throughput.${name}-tunnels-${direction}`,
      spread,
    );
    const under = underlay(tunnel[direction], up, name);
    return vpnThroughput(plan, tunnel[direction], together, under, name, label, prefix);
  };
  const isOnVirtualPrivateGateway = plan.aws.gateway.choice === 'virtual-private-gateway';
  return {
    packets,
    perLink: byDirection((direction) => tunnel[direction].underCeiling),
    nominal: (up, name, label) =>
      byDirection((direction) =>
        derive(
          nominalOfTunnels,
          { tunnels: present(up.tunnels), bandwidth: tunnel[direction].statedBandwidth },
          `${prefix}.throughput.${name}-${direction}`,
          label,
        ),
      ),
    carried: (up, name, label) => byDirection((direction) => of(direction, up, name, label)),
    ...(isOnVirtualPrivateGateway &&
      plan.vpn.routing.choice === 'bgp' && {
        otherReading: (up) =>
          of('in', up, 'spread', 'Usable if the customer gateway spreads over its tunnels', true),
      }),
  };
}

/** Ports in one direction, for packets that may be larger than those on the LAN. */
function portsInDirection(
  plan: Plan,
  demands: Demands,
  { kind, portSpeed }: DirectConnectConnections,
  path: PathPackets,
  prefix: string,
): ByDirection<PortInDirection> {
  const ceiling = portCeiling(plan, kind);
  return byDirection((direction) =>
    portInDirection(
      plan,
      demands[direction],
      direction,
      portSpeed,
      path.pathMtu,
      ceiling,
      `${prefix}.throughput`,
    ),
  );
}

function portCarrier(
  plan: Plan,
  demands: Demands,
  directConnect: DirectConnectConnections,
  packets: PathPackets,
  prefix: string,
): Carrier {
  const { kind, portSpeed } = directConnect;
  const port = portsInDirection(plan, demands, directConnect, packets, prefix);
  return {
    packets,
    perLink: byDirection((direction) => port[direction].underCeiling),
    nominal: (up, name, label) =>
      byDirection((direction) =>
        derive(
          portsTogether,
          { ports: present(up.ports), portThroughput: portSpeed },
          `${prefix}.throughput.${name}-${direction}`,
          label,
        ),
      ),
    carried: (up, name, label) =>
      byDirection((direction) => {
        const together = portsCarry(
          plan,
          port[direction],
          kind,
          present(up.ports),
          `${prefix}.throughput.${name}-ports-${direction}`,
        );
        return directConnectThroughput(plan, port[direction], together, name, label, prefix);
      }),
  };
}

/** Tunnels inside ports: the ports carry the outer packets, the tunnels decide the rest. */
function privateIpVpnCarrier(
  plan: Plan,
  demands: Demands,
  directConnect: DirectConnectConnections,
  vpn: VpnConnections,
  prefix: string,
): Carrier {
  const underlayMtu = directConnectUnderlayMtu(plan, `${prefix}.underlay.packets`);
  const packets = tunnelPackets(plan, `${prefix}.packets`, underlayMtu);
  const ports = (tunnel: TunnelInDirection, up: LinksUp, name: string): readonly Ceiling[] => [
    portsUnderTunnels(plan, directConnect, underlayMtu, tunnel, present(up.ports), name, prefix),
  ];
  const tunnels = tunnelCarrier(plan, demands, vpn, packets, prefix, ports);
  return {
    ...tunnels,
    nominal: (up, name, label) => {
      const ofTunnels = tunnels.nominal(up, `${name}-tunnels`, 'Nominal capacity of the tunnels');
      return byDirection((direction) => {
        const ofPorts = derive(
          portsTogether,
          { ports: present(up.ports), portThroughput: directConnect.portSpeed },
          `${prefix}.throughput.${name}-ports-${direction}`,
          'Nominal capacity of the ports',
        );
        return derive(
          usableThroughput,
          { ceilings: [ofTunnels[direction], ofPorts] },
          `${prefix}.throughput.${name}-${direction}`,
          label,
        );
      });
    },
  };
}

/** Ports carry everything while one is up; tunnels over the internet stand by for them. */
function backedUpCarrier(ports: Carrier, tunnels: Carrier): Carrier {
  const inUse = ({ ports: up }: LinksUp) =>
    up !== undefined && bareNumber(up) > 0 ? ports : tunnels;
  return {
    packets: ports.packets,
    backupPackets: tunnels.packets,
    perLink: ports.perLink,
    nominal: (up, name, label) => inUse(up).nominal(up, name, label),
    carried: (up, name, label) => inUse(up).carried(up, name, label),
  };
}

/** How a design carries the plan's traffic. Addresses of a standby VPN begin `<prefix>.backup`. */
export function carrierOf(plan: Plan, demands: Demands, design: Design, prefix: string): Carrier {
  const { directConnect, vpn } = design;
  if (directConnect === undefined) {
    return tunnelCarrier(
      plan,
      demands,
      design.vpn,
      tunnelPackets(plan, `${prefix}.packets`),
      prefix,
    );
  }
  if (vpn === undefined) {
    const packets = directConnectPath(plan, `${prefix}.packets`);
    return portCarrier(plan, demands, directConnect, packets, prefix);
  }
  if (vpn.underlay === 'direct-connect') {
    return privateIpVpnCarrier(plan, demands, directConnect, vpn, prefix);
  }
  const backup = `${prefix}.backup`;
  return backedUpCarrier(
    portCarrier(
      plan,
      demands,
      directConnect,
      directConnectPath(plan, `${prefix}.packets`, true),
      prefix,
    ),
    tunnelCarrier(plan, demands, vpn, tunnelPackets(plan, `${backup}.packets`), backup),
  );
}
