import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { lagMembersFrom100Gbps, lagMembersUpTo10Gbps } from '../catalog/direct-connect-limits';
import { tunnelsPerConnection } from '../catalog/vpn-limits';
import type {
  Billing,
  Design,
  DirectConnectConnections,
  PortsAtLocation,
  VpnConnections,
} from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign, given } from '../figure/leaf';
import type { Plan, Unknown } from '../plan/plan';
import type { Gateway, OwnDesignInput } from '../plan/plan-input';
import { linksInAll, tunnelsOfConnections } from '../throughput/capacity-formulas';
import type { Encryption } from './option-assessment';

type Connection = NonNullable<OwnDesignInput['directConnect']>[number];
type VpnGroup = NonNullable<OwnDesignInput['vpn']>[number];

const isInside = ({ underlay }: VpnGroup) => underlay === 'direct-connect';

/** What protects all of a design's traffic. A VPN that only stands by protects none of it. */
export function encryptionOf({ directConnect = [], vpn = [] }: OwnDesignInput): Encryption {
  const tunnelsCarry = directConnect.length === 0 || vpn.every(isInside);
  return vpn.length > 0 && tunnelsCarry ? 'ipsec' : 'none';
}

/** The gateways on which a design exists. */
export function gatewaysOf({ directConnect, vpn }: Design): readonly [Gateway, ...Gateway[]] {
  if (vpn?.isAccelerated) return ['transit-gateway'];
  if (directConnect && vpn?.underlay === 'direct-connect') return ['transit-gateway'];
  if (vpn?.tunnelClass === 'large') return ['transit-gateway', 'cloud-wan'];
  return ['transit-gateway', 'virtual-private-gateway', 'cloud-wan'];
}

const unknown = (what: string): Unknown => ({ kind: 'unknown', missing: [what] });

/** Whether all have the same value of something. */
function alike<T>(items: readonly T[], of: (item: T) => unknown): boolean {
  return new Set(items.map(of)).size <= 1;
}

/** Whether a connection is all that this model knows: active, and alone on its device but in a LAG. */
function isPlain(connection: Connection, others: readonly Connection[], plan: Plan): boolean {
  const { device, lag, virtualInterface, macsec, role } = connection;
  const interfaceOfGateway =
    plan.aws.gateway.choice === 'virtual-private-gateway' ? 'private' : 'transit';
  return (
    macsec !== true &&
    (role ?? 'active') === 'active' &&
    (virtualInterface ?? interfaceOfGateway) === interfaceOfGateway &&
    (device === undefined || lag !== undefined || !others.some((other) => other.device === device))
  );
}

/** Whether the connections are one LAG, or why they are none that AWS would make. */
function lagOf(
  connections: readonly [Connection, ...Connection[]],
  path: string,
  plan: Plan,
): boolean | Unknown {
  const [{ lag, portSpeedBitsPerSecond }] = connections;
  if (connections.every((each) => each.lag === undefined)) return false;
  const isOne =
    lag !== undefined &&
    alike(connections, (each) => each.lag) &&
    alike(connections, ({ location = 0 }) => location) &&
    alike(connections, ({ device }) => device) &&
    connections.every(({ kind }) => kind === 'dedicated');
  const most = constantOn(
    portSpeedBitsPerSecond < 100e9 ? lagMembersUpTo10Gbps : lagMembersFrom100Gbps,
    plan.edition,
  );
  return isOne && connections.length <= bareNumber(most)
    ? true
    : unknown(
        `${path}.directConnect: a LAG of at most ${bareNumber(most)} dedicated connections at one location, and none beside it`,
      );
}

/** The ports of a design by location, each counted from the connections that the plan lists. */
function portsByLocation(
  connections: readonly Connection[],
  path: string,
  plan: Plan,
): PortsAtLocation[] | undefined {
  const places = [...new Set(connections.map(({ location = 0 }) => location))].toSorted(
    (a, b) => a - b,
  );
  const found: PortsAtLocation[] = [];
  for (const place of places) {
    const location = plan.directConnect.locations[place];
    if (location === undefined) return undefined;
    const count = connections.filter(({ location: at = 0 }) => at === place).length;
    const listed = given(count, 'count', 'Ports', `${path}.directConnect`);
    // One list of the plan counts for several locations, and an address only for one figure.
    const ports =
      places.length === 1 ? listed : { ...listed, address: `${listed.address}.at-${place + 1}` };
    found.push({ location, ports });
  }
  return found;
}

function portsOf(
  connections: readonly [Connection, ...Connection[]],
  path: string,
  plan: Plan,
): DirectConnectConnections | Unknown {
  const [connection] = connections;
  if (
    !alike(connections, ({ kind }) => kind) ||
    !alike(connections, ({ portSpeedBitsPerSecond }) => portSpeedBitsPerSecond) ||
    !alike(connections, ({ billing = 'metered' }) => billing)
  ) {
    return unknown(`${path}.directConnect: connections of one kind, speed and billing`);
  }
  const isKnown = connections.every((each) =>
    isPlain(
      each,
      connections.filter((other) => other !== each),
      plan,
    ),
  );
  if (!isKnown) {
    return unknown(
      `${path}.directConnect: active connections on devices of their own, without MACsec, on the virtual interface of the plan’s gateway`,
    );
  }
  const lag = lagOf(connections, path, plan);
  if (typeof lag === 'object') return lag;
  const [first, ...others] = portsByLocation(connections, path, plan) ?? [];
  if (first === undefined) {
    return unknown(`underlays.directConnect.locations: every location that ${path} names`);
  }
  const billing: Billing =
    connection.billing === 'flat-rate'
      ? { kind: 'flat-rate', tier: plan.directConnect.flatRateTier }
      : { kind: 'metered' };
  const locations = [first, ...others] as const;
  return {
    kind: connection.kind,
    portSpeed: given(
      connection.portSpeedBitsPerSecond,
      'bit/s',
      'Port speed',
      `${path}.directConnect.0.portSpeedBitsPerSecond`,
    ),
    ports:
      others.length === 0
        ? first.ports
        : derive(linksInAll, { counts: locations.map(({ ports }) => ports) }, `${path}.ports`),
    locations,
    billing,
    isLag: lag,
  };
}

function tunnelsOf(
  groups: readonly [VpnGroup, ...VpnGroup[]],
  path: string,
  id: string,
  plan: Plan,
  hasPorts: boolean,
): VpnConnections | Unknown {
  const [{ tunnelClass, underlay = 'internet', accelerated: isAccelerated = false }] = groups;
  const standsBy = hasPorts && underlay === 'internet';
  const isKnown =
    alike(groups, (group) => group.tunnelClass) &&
    alike(groups, (group) => group.underlay ?? 'internet') &&
    alike(groups, ({ accelerated = false }) => accelerated) &&
    groups.every(
      ({ role = standsBy ? 'standby' : 'active' }) => role === (standsBy ? 'standby' : 'active'),
    );
  if (!isKnown) {
    return unknown(
      `${path}.vpn: connections of one tunnel class and underlay, all or none of them accelerated, standing by only beside Direct Connect`,
    );
  }
  if (underlay === 'direct-connect' && !hasPorts) {
    return unknown(`${path}.directConnect: the connections that the tunnels run in`);
  }
  const listed = groups.map(({ connections }, i) =>
    given(connections, 'count', 'VPN connections', `${path}.vpn.${i}.connections`),
  );
  const [only] = listed;
  const connections =
    listed.length === 1 && only
      ? only
      : derive(linksInAll, { counts: listed }, `${id}.tunnels.connections`, 'VPN connections');
  return {
    tunnelClass,
    connections,
    tunnels: derive(
      tunnelsOfConnections,
      {
        connections,
        tunnelsPerConnection: constantOn(tunnelsPerConnection, plan.edition),
      },
      `${id}.tunnels.built`,
    ),
    underlay,
    isAccelerated,
  };
}

/** Devices that the design's VPN connections name, each of which must end as many as the others. */
function customerGatewaysOf(groups: readonly VpnGroup[], id: string): Figure<'count'> | undefined {
  const ends = new Map<string, number>();
  for (const { customerGateway = '', connections } of groups) {
    ends.set(customerGateway, (ends.get(customerGateway) ?? 0) + connections);
  }
  if (!alike([...ends.values()], (connections) => connections)) return undefined;
  return assumedInDesign(
    Math.max(1, ends.size),
    'count',
    'Customer gateways',
    `${id}.customer-gateways`,
    'as many as the VPN connections name; unnamed ones end on one device',
  );
}

/**
 * The user's own design as what is built. What this model does not know (links of several kinds or
 * speeds at once, a LAG beside other ports, MACsec) makes the design unknown: leaving it out would
 * answer for another design.
 */
export function ownDesign(input: OwnDesignInput, index: number, plan: Plan): Design | Unknown {
  const path = `designs.${index}`;
  const [connection, ...otherConnections] = input.directConnect ?? [];
  const [group, ...otherGroups] = input.vpn ?? [];
  const customerGateways = customerGatewaysOf(input.vpn ?? [], input.id);
  if (customerGateways === undefined) {
    return unknown(`${path}.vpn: as many connections on each customer gateway as on the others`);
  }
  const vpn =
    group && tunnelsOf([group, ...otherGroups], path, input.id, plan, connection !== undefined);
  if (vpn && 'missing' in vpn) return vpn;
  if (connection === undefined) {
    return vpn ? { customerGateways, vpn } : unknown(`${path}: at least one link`);
  }
  const directConnect = portsOf([connection, ...otherConnections], path, plan);
  if ('missing' in directConnect) return directConnect;
  if (directConnect.isLag && vpn?.underlay === 'direct-connect') {
    return unknown(`${path}.directConnect: connections without LAG where tunnels run in them`);
  }
  return { customerGateways, directConnect, ...(vpn && { vpn }) };
}
