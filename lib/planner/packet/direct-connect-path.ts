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
import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';
import { type PathPackets, pathPackets } from './encapsulation';
import { narrowestHop } from './ethernet-formulas';

/**
 * MTU and MSS over the virtual interface that the plan's gateway takes. Where a VPN backup reaches
 * the same prefixes, AWS keeps to 1,500 on a private virtual interface; for a transit one it
 * publishes nothing, so that both readings stand.
 */
export function directConnectPath(plan: Plan, prefix: string, isBackedUp = false): PathPackets {
  const jumbo = plan.requirements.jumboFrames.choice === 'yes';
  const asOf = plan.edition;
  const mixed = isBackedUp && jumbo ? [constantOn(mixedPathMtu, asOf)] : [];
  const narrowest = (hops: readonly Figure<'B'>[]) =>
    pathPackets(derive(narrowestHop, { hops }, `${prefix}.path-mtu`), prefix, asOf);
  if (plan.aws.gateway.choice === 'virtual-private-gateway') {
    return narrowest([constantOn(jumbo ? privateVifJumboMtu : privateVifMtu, asOf), ...mixed]);
  }
  const hops = [
    constantOn(jumbo ? transitVifJumboMtu : transitVifMtu, asOf),
    constantOn(transitGatewayMtu, asOf),
  ];
  return {
    ...narrowest(hops),
    ...(mixed.length > 0 && {
      otherPathMtu: derive(
        narrowestHop,
        { hops: [...hops, ...mixed] },
        `${prefix}.path-mtu-mixed`,
        'Path MTU if AWS treats a transit virtual interface as a private one',
      ),
    }),
  };
}
