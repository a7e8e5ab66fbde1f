import type { VpnConnections } from '../design/design';
import type { Reason } from '../feasibility/reason';
import { derive } from '../figure/derive';
import type { Choice, Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { TunnelPath } from '../packet/encapsulation';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import type { Survival, TunnelClass } from '../plan/plan-input';
import { customerGatewaysForSurvival } from '../throughput/capacity-formulas';
import { fewerFlows } from '../throughput/fewer-flows';
import {
  isNoNumber,
  type TunnelCount,
  tunnelCount,
  tunnelsNeeded,
} from '../throughput/tunnels-needed';
import {
  type TunnelInDirection,
  tunnelInDirection,
  usesOneTunnel,
} from '../throughput/vpn-throughput';
import { type ByDirection, byDirection } from './by-direction';
import type { CannotBeSized } from './sized';

/** VPN connections sized to a plan, and how they were counted. */
export interface SizedVpn {
  readonly kind: 'sized-vpn';
  readonly vpn: VpnConnections;
  readonly sizing: TunnelCount;
}

/** What the tunnels of a design are asked to do. */
interface VpnTask {
  readonly plan: Plan;
  readonly tunnels: ByDirection<TunnelInDirection>;
  readonly tunnelClass: TunnelClass;
  readonly underlay: VpnConnections['underlay'];
  /** What the tunnels themselves must survive; a backup that stands by has no spares. */
  readonly survive: Choice<Survival>;
  /** Devices that end the tunnels. */
  readonly customerGateways: Figure<'count'>;
  readonly prefix: string;
}

/** What one tunnel carries each way, as the sizing and the assessment both need it. */
export function tunnelsOf(
  plan: Plan,
  demands: ByDirection<Demand>,
  tunnelClass: TunnelClass,
  packets: TunnelPath,
  prefix: string,
): ByDirection<TunnelInDirection> {
  return byDirection((direction: Direction) =>
    tunnelInDirection(plan, demands, direction, tunnelClass, packets, prefix),
  );
}

/** Devices on premises: two where one of them must be survived. */
export function customerGatewaysOf(plan: Plan, prefix: string): Figure<'count'> {
  const { survive } = plan.requirements;
  return derive(customerGatewaysForSurvival, { survive }, `${prefix}.tunnels.customer-gateways`);
}

/**
 * As many VPN connections of a class as the busier direction needs, with the spares asked for.
 * Where one tunnel is used and is not enough, the reasons come with the connections that there
 * would be, as `vpn`.
 */
export function sizeVpn({
  plan,
  tunnels,
  tunnelClass,
  underlay,
  survive,
  customerGateways,
  prefix,
}: VpnTask): SizedVpn | (CannotBeSized & { readonly vpn?: VpnConnections }) {
  const each = [tunnels.out, tunnels.in];
  const carrying: Figure<'count'>[] = [];
  const reasons: Reason[] = [];
  for (const tunnel of each) {
    const answer = tunnelsNeeded(plan, tunnel, prefix);
    if (isNoNumber(answer)) {
      const { constraint, observed, limitOf } = answer;
      reasons.push({
        kind: constraint,
        direction: tunnel.direction,
        observed,
        limitOf,
        ...(constraint === 'single-tunnel' && { stated: tunnel.statedBandwidth }),
      });
    } else {
      carrying.push(answer);
    }
  }
  const count = (of: readonly Figure<'count'>[]) =>
    tunnelCount(plan, each, of, survive, customerGateways, prefix);
  const built = (sizing: TunnelCount): VpnConnections => ({
    tunnelClass,
    connections: sizing.connections,
    tunnels: sizing.built,
    underlay,
    isAccelerated: false,
  });
  const [reason, ...others] = reasons;
  if (reason !== undefined) {
    const one = assumedInDesign(
      1,
      'count',
      'Tunnels that carry traffic',
      `${prefix}.tunnels.carrying-one`,
      'without ECMP there is one, whether it is enough or not',
    );
    return {
      kind: 'infeasible',
      reasons: [reason, ...others],
      ...(usesOneTunnel(plan) && { vpn: built(count([one])) }),
    };
  }
  const sizing = count(carrying);
  const fewer = fewerFlows(each, plan.requirements.confidence, prefix);
  return {
    kind: 'sized-vpn',
    vpn: built(sizing),
    sizing: { ...sizing, ...(fewer && { fewerFlows: fewer }) },
  };
}
