import { type Design, isBackup } from '../design/design';
import type { Figure } from '../figure/figure';
import { directConnectUnderlayMtu } from '../packet/direct-connect-path';
import { type TunnelPath, tunnelPackets } from '../packet/encapsulation';
import type { Plan } from '../plan/plan';

/** The path of a design's tunnels, and what runs under it. */
export interface TunnelPathOfDesign {
  readonly path: TunnelPath;
  readonly underlay: { readonly rtt: Figure<'ms'>; readonly loss: Figure<'fraction'> };
  /** First part of the addresses: tunnels that stand by have one of their own. */
  readonly prefix: string;
}

/** Where a design's tunnels run, as its assessment has it. */
export function tunnelPathOf(plan: Plan, design: Design, id: string): TunnelPathOfDesign {
  const prefix = isBackup(design) ? `${id}.backup` : id;
  if (design.vpn?.underlay !== 'direct-connect') {
    return { path: tunnelPackets(plan, `${prefix}.packets`), underlay: plan.internet, prefix };
  }
  const mtu = directConnectUnderlayMtu(plan, `${id}.underlay.packets`);
  return {
    path: tunnelPackets(plan, `${id}.packets`, mtu),
    underlay: plan.directConnect,
    prefix,
  };
}
