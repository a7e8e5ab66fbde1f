import { constantOn } from '../catalog/constant';
import { tunnelsPerConnection } from '../catalog/vpn-limits';
import type { Design } from '../design/design';
import { derive } from '../figure/derive';
import { assumedInDesign, given } from '../figure/leaf';
import type { Plan, Unknown } from '../plan/plan';
import type { OwnDesignInput } from '../plan/plan-input';
import { tunnelsOfConnections } from '../throughput/capacity-formulas';

type Connection = NonNullable<OwnDesignInput['directConnect']>[number];
type VpnGroup = NonNullable<OwnDesignInput['vpn']>[number];

/** Whether a connection is all that this model knows: metered, active, alone on its device. */
function isPlain(connection: Connection, others: readonly Connection[], plan: Plan): boolean {
  const { location, device, lag, virtualInterface, billing, macsec, role } = connection;
  const interfaceOfGateway =
    plan.aws.gateway.choice === 'virtual-private-gateway' ? 'private' : 'transit';
  return (
    (location ?? 0) === 0 &&
    lag === undefined &&
    macsec !== true &&
    (billing ?? 'metered') === 'metered' &&
    (role ?? 'active') === 'active' &&
    (virtualInterface ?? interfaceOfGateway) === interfaceOfGateway &&
    (device === undefined || !others.some((other) => other.device === device))
  );
}

function isPlainVpn({ underlay, accelerated, role }: VpnGroup): boolean {
  return (
    (underlay ?? 'internet') === 'internet' &&
    accelerated !== true &&
    (role ?? 'active') === 'active'
  );
}

/**
 * The user's own design as what is built. What this model does not know (several kinds of link or
 * locations, LAGs, flat rate, MACsec, standby, acceleration) makes the design unknown: leaving it
 * out would answer for another design.
 */
export function ownDesign(input: OwnDesignInput, index: number, plan: Plan): Design | Unknown {
  const path = `designs.${index}`;
  const [connection, ...otherConnections] = input.directConnect ?? [];
  const [group, ...otherGroups] = input.vpn ?? [];
  const connections = input.directConnect ?? [];
  const alike = connections.every(
    (each) =>
      each.kind === connection?.kind &&
      each.portSpeedBitsPerSecond === connection.portSpeedBitsPerSecond &&
      isPlain(
        each,
        connections.filter((other) => other !== each),
        plan,
      ),
  );
  if (connection && !group && alike) {
    return {
      kind: 'direct-connect',
      directConnect: {
        kind: connection.kind,
        portSpeed: given(
          connection.portSpeedBitsPerSecond,
          'bit/s',
          'Port speed',
          `${path}.directConnect.0.portSpeedBitsPerSecond`,
        ),
        ports: given(1 + otherConnections.length, 'count', 'Ports', `${path}.directConnect`),
      },
    };
  }
  if (group && !connection && otherGroups.length === 0 && isPlainVpn(group)) {
    const vpnConnections = given(
      group.connections,
      'count',
      'VPN connections',
      `${path}.vpn.0.connections`,
    );
    return {
      kind: 'vpn',
      vpn: {
        tunnelClass: group.tunnelClass,
        connections: vpnConnections,
        tunnels: derive(
          tunnelsOfConnections,
          {
            connections: vpnConnections,
            tunnelsPerConnection: constantOn(tunnelsPerConnection, plan.edition),
          },
          `${input.id}.tunnels.built`,
        ),
        customerGateways: assumedInDesign(
          1,
          'count',
          'Customer gateways',
          `${input.id}.tunnels.customer-gateways`,
          'one group of connections ends on one device',
        ),
      },
    };
  }
  return {
    kind: 'unknown',
    missing: [
      `${path}: links of one kind, size and location, metered, active, without LAG, MACsec or acceleration`,
    ],
  };
}
