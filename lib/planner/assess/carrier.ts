import { bareNumber } from '../bare-number';
import type { Design, DirectConnectConnections, VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { directConnectPath, directConnectUnderlayMtu } from '../packet/direct-connect-path';
import { type TunnelPath, tunnelPackets } from '../packet/encapsulation';
import type { PathPackets } from '../packet/path';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { portsTogether, usableThroughput } from '../throughput/capacity-formulas';
import type { Ceiling, Constraint, Throughput } from '../throughput/constraint';
import {
  directConnectThroughput,
  type PortInDirection,
  portCeiling,
  portConstraint,
  portInDirection,
  portsCarry,
  portsUnderTunnels,
} from '../throughput/direct-connect-throughput';
import { siteCeilings } from '../throughput/site-ceilings';
import { nominalOfTunnels } from '../throughput/tunnel-formulas';
import { utilisationCeiling } from '../throughput/utilisation-ceiling';
import {
  internetAccess,
  type TunnelInDirection,
  tunnelInDirection,
  tunnelsTogether,
  usesOneTunnel,
  vpnThroughput,
} from '../throughput/vpn-throughput';
import { type ByDirection, byDirection } from './by-direction';

/** The links of a design that are up, and the devices that end them: all of them, or those that a failure leaves. */
export interface LinksUp {
  readonly customerGateways?: Figure<'count'>;
  readonly ports?: Figure<'count'>;
  readonly tunnels?: Figure<'count'>;
}

/** What a design does with traffic; each answer holds for whatever links are up. */
export interface Carrier {
  readonly packets: PathPackets;
  /** The path that traffic takes when the first one is down, where a VPN stands by. */
  readonly backupPackets?: PathPackets;
  /** One tunnel or one port, under the ceiling. */
  readonly perLink: ByDirection<Figure<'bit/s'>>;
  /** What bounds one of them, before the ceiling. */
  readonly linkBounds: ByDirection<readonly Ceiling[]>;
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

/** A packet rate that the plan leaves out bounds nothing. */
function tunnelBounds(plan: Plan, { byBandwidth, byPacketRate }: TunnelInDirection): Ceiling[] {
  return [
    { constraint: 'tunnel-bandwidth', figure: byBandwidth },
    ...(plan.conventions.countPacketCeiling.choice === 'yes'
      ? [{ constraint: 'tunnel-packet-rate' as const, figure: byPacketRate }]
      : []),
  ];
}

/**
 * Tunnels of a design, over the internet or over whatever `underlay` says they run in.
 * @param ends devices on which the tunnels end at most; as many as there are unless given.
 */
function tunnelCarrier(
  plan: Plan,
  demands: Demands,
  vpn: VpnConnections,
  packets: TunnelPath,
  prefix: string,
  ends?: Figure<'count'>,
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
    const site = siteCeilings(
      {
        plan,
        demand: demands[direction],
        direction,
        packet: tunnel[direction].packet,
        customerGateways: present(up.customerGateways),
        links: ends ?? present(up.tunnels),
        isEncrypted: true,
      },
      name,
      prefix,
    );
    const others = [...site, ...underlay(tunnel[direction], up, name)];
    return vpnThroughput(plan, tunnel[direction], together, others, name, label, prefix);
  };
  const isOnVirtualPrivateGateway = plan.aws.gateway.choice === 'virtual-private-gateway';
  return {
    packets,
    perLink: byDirection((direction) => tunnel[direction].underCeiling),
    linkBounds: byDirection((direction) => tunnelBounds(plan, tunnel[direction])),
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

/** A rate limiter on the virtual interface of each port; AWS has them on dedicated ones. */
function rateLimiter(plan: Plan, { kind }: DirectConnectConnections): Figure<'bit/s'> | undefined {
  return kind === 'dedicated' ? plan.directConnect.virtualInterfaceRate : undefined;
}

function portCarrier(
  plan: Plan,
  demands: Demands,
  directConnect: DirectConnectConnections,
  packets: PathPackets,
  prefix: string,
): Carrier {
  const { kind, portSpeed, isLag } = directConnect;
  const constraint = isLag ? 'lag-member' : portConstraint[kind];
  const each = (lineRate: Figure<'bit/s'>, ceiling: Figure<'fraction'>, at: string) =>
    byDirection((direction) =>
      portInDirection(
        plan,
        demands[direction],
        direction,
        lineRate,
        packets.pathMtu,
        ceiling,
        `${prefix}.${at}`,
      ),
    );
  const port = each(portSpeed, portCeiling(plan, kind), 'throughput');
  const limit = rateLimiter(plan, directConnect);
  const limiter = limit && each(limit, utilisationCeiling(plan, 'policed'), 'throughput.limiter');
  return {
    packets,
    perLink: byDirection((direction) => port[direction].underCeiling),
    linkBounds: byDirection((direction) => [{ constraint, figure: port[direction].ipRate }]),
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
        const ports = present(up.ports);
        const together = (of: PortInDirection, what: string, by: Constraint = constraint) =>
          portsCarry(plan, of, by, ports, `${prefix}.throughput.${name}-${what}-${direction}`);
        // A LAG has one virtual interface over all of its members.
        const limited = (of: PortInDirection): Ceiling =>
          isLag
            ? { constraint: 'rate-limiter', figure: of.underCeiling }
            : together(of, 'limiters', 'rate-limiter');
        const { packet } = port[direction];
        const others = [
          ...siteCeilings(
            {
              plan,
              demand: demands[direction],
              direction,
              packet,
              customerGateways: present(up.customerGateways),
              links: ports,
              isEncrypted: false,
            },
            name,
            prefix,
          ),
          ...(limiter ? [limited(limiter[direction])] : []),
        ];
        const carried = together(port[direction], 'ports');
        return directConnectThroughput(plan, port[direction], carried, others, name, label, prefix);
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
  const { kind, portSpeed } = directConnect;
  const limit = rateLimiter(plan, directConnect);
  const lines = [
    {
      constraint: portConstraint[kind],
      lineRate: portSpeed,
      ceiling: portCeiling(plan, kind),
    },
    ...(limit
      ? [
          {
            constraint: 'rate-limiter' as const,
            lineRate: limit,
            ceiling: utilisationCeiling(plan, 'policed'),
          },
        ]
      : []),
  ];
  const underlay = (tunnel: TunnelInDirection, up: LinksUp, name: string): readonly Ceiling[] =>
    lines.map((line) =>
      portsUnderTunnels(plan, line, underlayMtu, tunnel, present(up.ports), name, prefix),
    );
  const tunnels = tunnelCarrier(plan, demands, vpn, packets, prefix, undefined, underlay);
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
    linkBounds: ports.linkBounds,
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
    tunnelCarrier(
      plan,
      demands,
      vpn,
      tunnelPackets(plan, `${backup}.packets`),
      backup,
      assumedInDesign(
        1,
        'count',
        'Customer gateways that end the backup',
        `${backup}.ends`,
        'the tunnels that stand by end on one device',
      ),
    ),
  );
}
