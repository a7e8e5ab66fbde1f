import { constantOn } from '../catalog/constant';
import { tunnelsPerConnection } from '../catalog/vpn-limits';
import type { Design } from '../design/design';
import { derive } from '../figure/derive';
import { assumedInDesign, given } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { Unknown } from '../plan/plan';
import type { OwnDesignInput } from '../plan/plan-input';
import { tunnelsOfConnections } from '../throughput/capacity-formulas';

/**
 * The user's own design as what is built. A design of several kinds of link is kept in the plan and
 * is unknown here: how they share the load is not modelled.
 */
export function ownDesign(input: OwnDesignInput, index: number, asOf: IsoDate): Design | Unknown {
  const path = `designs.${index}`;
  const [connection, ...otherConnections] = input.directConnect ?? [];
  const [group, ...otherGroups] = input.vpn ?? [];
  const unlike = otherConnections.some(
    ({ kind, portSpeedBitsPerSecond }) =>
      kind !== connection?.kind || portSpeedBitsPerSecond !== connection.portSpeedBitsPerSecond,
  );
  if (connection && !group && !unlike) {
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
  if (group && !connection && otherGroups.length === 0) {
    const connections = given(
      group.connections,
      'count',
      'VPN connections',
      `${path}.vpn.0.connections`,
    );
    return {
      kind: 'vpn',
      vpn: {
        tunnelClass: group.tunnelClass,
        connections,
        tunnels: derive(
          tunnelsOfConnections,
          { connections, tunnelsPerConnection: constantOn(tunnelsPerConnection, asOf) },
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
  return { kind: 'unknown', missing: [`${path}: links of one kind and one size`] };
}
