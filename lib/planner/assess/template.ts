import { choiceOfDesign } from '../figure/leaf';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import type { Gateway, StandardOptionId } from '../plan/plan-input';
import { sizeDedicatedPort } from './size-direct-connect';
import { sizeVpn } from './size-vpn';
import type { Sized } from './sized';

/** A standard way of connecting that sizes itself to a plan. */
export interface Template {
  readonly id: StandardOptionId;
  /** The option's name on the plan's gateway. */
  readonly name: (gateway: Gateway) => string;
  readonly encryption: 'ipsec' | 'none';
  readonly size: (
    plan: Plan,
    demands: Readonly<Record<Direction, Demand>>,
    prefix: string,
  ) => Sized;
}

const vpnOnTransitGateway: Template = {
  id: 'vpn-tgw',
  name: (gateway) =>
    gateway === 'cloud-wan'
      ? 'VPN on Cloud WAN, standard tunnels'
      : 'VPN on a transit gateway, standard tunnels',
  encryption: 'ipsec',
  size: (plan, demands, prefix) => {
    const { gateway } = plan.aws;
    if (gateway.choice !== 'virtual-private-gateway') {
      return sizeVpn(plan, demands, 'standard', prefix);
    }
    const needed = choiceOfDesign(
      'transit-gateway',
      'Gateway that this option needs',
      `${prefix}.gateway`,
      'ECMP over VPN tunnels needs a transit gateway or Cloud WAN',
    );
    return {
      kind: 'infeasible',
      reasons: [{ kind: 'gateway', observed: gateway, limitOf: needed }],
    };
  },
};

const directConnectDedicated: Template = {
  id: 'dx-dedicated',
  name: () => 'Direct Connect, dedicated port, metered',
  encryption: 'none',
  size: sizeDedicatedPort,
};

/** The standard options, in the order in which they are shown. */
export const templates: readonly Template[] = [vpnOnTransitGateway, directConnectDedicated];
