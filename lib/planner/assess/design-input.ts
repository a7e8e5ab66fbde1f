import { bareNumber } from '../bare-number';
import { type Design, isBackup } from '../design/design';
import type { Plan } from '../plan/plan';
import type { OwnDesignInput } from '../plan/plan-input';

type Links = Pick<OwnDesignInput, 'directConnect' | 'vpn'>;

/** As many connections as one group of a plan holds. */
const LARGEST_GROUP = 100;

function inGroups(connections: number): number[] {
  return connections <= LARGEST_GROUP
    ? [connections]
    : [LARGEST_GROUP, ...inGroups(connections - LARGEST_GROUP)];
}

/**
 * A design as the plan writes one of the user's own, so that what was sized can be copied and
 * changed. Assessed again it carries what the design carries; a second customer router of ports is
 * the one thing that the plan's list of connections cannot say.
 */
export function designInput(design: Design, plan: Plan): Links {
  const { directConnect, vpn, customerGateways } = design;
  const links: Links = {};
  if (directConnect) {
    const { kind, portSpeed, billing, locations, isLag } = directConnect;
    links.directConnect = locations.flatMap(({ location, ports }) => {
      const at = plan.directConnect.locations.indexOf(location);
      return Array.from({ length: bareNumber(ports) }, () => ({
        kind,
        portSpeedBitsPerSecond: bareNumber(portSpeed),
        ...(at > 0 && { location: at }),
        ...(billing.kind === 'flat-rate' && { billing: billing.kind }),
        ...(isLag && { lag: 'LAG' }),
      }));
    });
  }
  if (vpn) {
    const { tunnelClass, underlay, isAccelerated } = vpn;
    const devices = isBackup(design) ? 1 : bareNumber(customerGateways);
    const connections = bareNumber(vpn.connections) / devices;
    links.vpn = Array.from({ length: devices }, (_, at) =>
      inGroups(connections).map((count) => ({
        tunnelClass,
        connections: count,
        ...(underlay === 'direct-connect' && { underlay }),
        ...(isAccelerated && { accelerated: true }),
        ...(devices > 1 && { customerGateway: `customer gateway ${at + 1}` }),
        ...(isBackup(design) && { role: 'standby' as const }),
      })),
    ).flat();
  }
  return links;
}
