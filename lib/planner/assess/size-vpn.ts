import type { VpnConnections } from '../design/design';
import type { Reason } from '../feasibility/reason';
import type { Figure } from '../figure/figure';
import { tunnelPackets } from '../packet/encapsulation';
import { DIRECTIONS, type Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import type { TunnelClass } from '../plan/plan-input';
import { fewerFlows } from '../throughput/fewer-flows';
import { isNoNumber, tunnelCount, tunnelsNeeded } from '../throughput/tunnels-needed';
import { tunnelInDirection } from '../throughput/vpn-throughput';
import type { Sized } from './sized';

/** As many VPN connections of a class as the busier direction needs, with the spares asked for. */
export function sizeVpn(
  plan: Plan,
  demands: Readonly<Record<Direction, Demand>>,
  tunnelClass: TunnelClass,
  prefix: string,
): Sized {
  const packets = tunnelPackets(plan, `${prefix}.packets`);
  const tunnels = DIRECTIONS.map((direction) =>
    tunnelInDirection(plan, demands, direction, tunnelClass, packets, prefix),
  );
  const carrying: Figure<'count'>[] = [];
  const reasons: Reason[] = [];
  for (const tunnel of tunnels) {
    const answer = tunnelsNeeded(plan, tunnel, prefix);
    if (isNoNumber(answer)) {
      const { constraint, observed, limitOf } = answer;
      reasons.push({ kind: constraint, observed, limitOf });
    } else {
      carrying.push(answer);
    }
  }
  const [reason, ...others] = reasons;
  if (reason !== undefined) return { kind: 'infeasible', reasons: [reason, ...others] };
  const sizing = tunnelCount(plan, tunnels, carrying, prefix);
  const vpn: VpnConnections = {
    tunnelClass,
    connections: sizing.connections,
    tunnels: sizing.built,
    customerGateways: sizing.customerGateways,
  };
  const fewer = fewerFlows(tunnels, plan.requirements.confidence, prefix);
  return {
    kind: 'sized',
    design: { kind: 'vpn', vpn },
    sizing: { ...sizing, ...(fewer && { fewerFlows: fewer }) },
  };
}
