import { constantOn } from '../catalog/constant';
import {
  mixedPathMtu,
  privateVifJumboMtu,
  privateVifMtu,
  transitVifJumboMtu,
  transitVifMtu,
} from '../catalog/direct-connect-limits';
import { transitGatewayMtu } from '../catalog/transit-gateway-limits';
import { derive } from '../figure/derive';
import type { Plan } from '../plan/plan';
import { type PathHop, type PathPackets, pathSegments } from './encapsulation';
import { narrowestHop } from './ethernet-formulas';

/**
 * MTU and MSS over the virtual interface that the plan's gateway takes. Where a VPN backup reaches
 * the same prefixes, AWS keeps to 1,500 on a private virtual interface; for a transit one it
 * publishes nothing, so that both readings stand.
 */
export function directConnectPath(plan: Plan, prefix: string, isBackedUp = false): PathPackets {
  const jumbo = plan.requirements.jumboFrames.choice === 'yes';
  const asOf = plan.edition;
  const mixed: readonly PathHop[] =
    isBackedUp && jumbo ? [{ kind: 'beside-a-vpn', mtu: constantOn(mixedPathMtu, asOf) }] : [];
  const narrowest = (hops: readonly PathHop[], name = 'path-mtu', label?: string) =>
    derive(narrowestHop, { hops: hops.map(({ mtu }) => mtu) }, `${prefix}.${name}`, label);
  if (plan.aws.gateway.choice === 'virtual-private-gateway') {
    const hops: readonly PathHop[] = [
      {
        kind: 'private-virtual-interface',
        mtu: constantOn(jumbo ? privateVifJumboMtu : privateVifMtu, asOf),
      },
      ...mixed,
    ];
    return { ...pathSegments(narrowest(hops), prefix, asOf), hops };
  }
  const hops: readonly PathHop[] = [
    {
      kind: 'transit-virtual-interface',
      mtu: constantOn(jumbo ? transitVifJumboMtu : transitVifMtu, asOf),
    },
    { kind: 'transit-gateway', mtu: constantOn(transitGatewayMtu, asOf) },
  ];
  return {
    ...pathSegments(narrowest(hops), prefix, asOf),
    hops,
    ...(mixed.length > 0 && {
      otherPathMtu: narrowest(
        [...hops, ...mixed],
        'path-mtu-mixed',
        'Path MTU if AWS treats a transit virtual interface as a private one',
      ),
    }),
  };
}
