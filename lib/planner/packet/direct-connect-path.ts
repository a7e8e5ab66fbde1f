import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import {
  mixedPathMtu,
  privateVifJumboMtu,
  privateVifMtu,
  transitVifJumboMtu,
  transitVifMtu,
} from '../catalog/direct-connect-limits';
import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';
import {
  gatewayHops,
  type PathHop,
  type PathPackets,
  pathMtuOf,
  pathSegments,
  withEnds,
} from './path';

const isOnVirtualPrivateGateway = ({ aws }: Plan) =>
  aws.gateway.choice === 'virtual-private-gateway';

/** From the customer router to the gateway: the virtual interface that the gateway takes, and it. */
function hopsOf(plan: Plan): readonly PathHop[] {
  const jumbo = plan.requirements.jumboFrames.choice === 'yes';
  const asOf = plan.edition;
  return isOnVirtualPrivateGateway(plan)
    ? [
        {
          kind: 'private-virtual-interface',
          mtu: constantOn(jumbo ? privateVifJumboMtu : privateVifMtu, asOf),
        },
      ]
    : [
        {
          kind: 'transit-virtual-interface',
          mtu: constantOn(jumbo ? transitVifJumboMtu : transitVifMtu, asOf),
        },
        ...gatewayHops(plan),
      ];
}

/** The largest outer packet of tunnels inside Direct Connect. */
export function directConnectUnderlayMtu(plan: Plan, prefix: string): Figure<'B'> {
  return pathMtuOf(hopsOf(plan), `${prefix}.path-mtu`);
}

/**
 * MTU and MSS over the virtual interface that the plan's gateway takes. Where a VPN backup reaches
 * the same prefixes, AWS keeps to 1,500 on a private virtual interface; for a transit one it
 * publishes nothing, so that both readings stand.
 */
export function directConnectPath(plan: Plan, prefix: string, isBackedUp = false): PathPackets {
  const asOf = plan.edition;
  const between = hopsOf(plan);
  const isMixed = isBackedUp && plan.requirements.jumboFrames.choice === 'yes';
  const mixed = [
    ...between,
    { kind: 'beside-a-vpn', mtu: constantOn(mixedPathMtu, asOf) } as const,
  ];
  const hops = withEnds(plan, isMixed && isOnVirtualPrivateGateway(plan) ? mixed : between);
  const path = { ...pathSegments(pathMtuOf(hops, `${prefix}.path-mtu`), prefix, asOf), hops };
  if (!isMixed || isOnVirtualPrivateGateway(plan)) return path;
  const other = pathMtuOf(
    withEnds(plan, mixed),
    `${prefix}.path-mtu-mixed`,
    'Path MTU if AWS treats a transit virtual interface as a private one',
  );
  // Where hosts or the LAN pass no more, both readings are one.
  return bareNumber(other) === bareNumber(path.pathMtu)
    ? path
    : { ...path, otherReading: pathSegments(other, `${prefix}.mixed`, asOf) };
}
