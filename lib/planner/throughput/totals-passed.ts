import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import {
  acceleratedConnectionsPerRegion,
  connectionsPerRegion,
  connectionsPerVirtualGateway,
  largeConnectionsPerRegion,
  statedEcmpAggregate,
} from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import type { Gateway, TunnelClass } from '../plan/plan-input';
import { nominalOfTunnels } from './tunnel-formulas';
import { tunnelLimits } from './vpn-throughput';

/** A figure of AWS for tunnels together that is passed: to ask about, no reason against. */
export interface TotalPassed {
  readonly kind: 'vpn-connections' | 'ecmp-total';
  readonly observed: Figure;
  readonly limitOf: Figure;
}

/** VPN connections as they are built. */
interface Tunnels {
  readonly tunnelClass: TunnelClass;
  readonly connections: Figure<'count'>;
  readonly tunnels: Figure<'count'>;
  readonly isAccelerated?: boolean;
}

/** How many connections of a kind a Region has unless more are asked for. */
function quotaOfRegion({ tunnelClass, isAccelerated = false }: Tunnels) {
  if (isAccelerated) return acceleratedConnectionsPerRegion;
  return tunnelClass === 'large' ? largeConnectionsPerRegion : connectionsPerRegion;
}

/**
 * What AWS states of all tunnels together, where these pass it: the quota of VPN connections and, of
 * tunnels that ECMP spreads over, the total of a set.
 * @param address of the tunnels' bandwidth together.
 */
export function totalsPassed(
  built: Tunnels,
  gateway: Gateway,
  spreads: boolean,
  address: string,
  asOf: IsoDate,
): TotalPassed[] {
  const { tunnelClass, connections, tunnels } = built;
  const quota =
    gateway === 'virtual-private-gateway' ? connectionsPerVirtualGateway : quotaOfRegion(built);
  const { bandwidth } = tunnelLimits(tunnelClass, asOf);
  const stated: TotalPassed[] = [
    { kind: 'vpn-connections', observed: connections, limitOf: constantOn(quota, asOf) },
    ...(spreads
      ? [
          {
            kind: 'ecmp-total' as const,
            observed: derive(
              nominalOfTunnels,
              { tunnels, bandwidth },
              address,
              'All tunnels as stated',
            ),
            limitOf: constantOn(statedEcmpAggregate, asOf),
          },
        ]
      : []),
  ];
  return stated.filter(({ observed, limitOf }) => bareNumber(observed) > bareNumber(limitOf));
}
