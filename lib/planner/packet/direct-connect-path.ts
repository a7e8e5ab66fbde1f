import { constantOn } from '../catalog/constant';
import {
  privateVifJumboMtu,
  privateVifMtu,
  transitVifJumboMtu,
  transitVifMtu,
} from '../catalog/direct-connect-limits';
import { transitGatewayMtu } from '../catalog/transit-gateway-limits';
import { derive } from '../figure/derive';
import type { Plan } from '../plan/plan';
import { type PathPackets, pathPackets } from './encapsulation';
import { narrowestHop } from './ethernet-formulas';

/** MTU and MSS over the virtual interface that the plan's gateway takes. */
export function directConnectPath(plan: Plan, prefix: string): PathPackets {
  const jumbo = plan.requirements.jumboFrames.choice === 'yes';
  const asOf = plan.edition;
  const hops =
    plan.aws.gateway.choice === 'virtual-private-gateway'
      ? [constantOn(jumbo ? privateVifJumboMtu : privateVifMtu, asOf)]
      : [
          constantOn(jumbo ? transitVifJumboMtu : transitVifMtu, asOf),
          constantOn(transitGatewayMtu, asOf),
        ];
  return pathPackets(derive(narrowestHop, { hops }, `${prefix}.path-mtu`), prefix, asOf);
}
