import type { Figure } from '../figure/figure';
import type { TunnelClass } from '../plan/plan-input';

/** VPN connections of one class on one gateway; each has two tunnels. */
export interface VpnConnections {
  readonly tunnelClass: TunnelClass;
  readonly connections: Figure<'count'>;
  /** Two a connection, all of them carrying where there is ECMP. */
  readonly tunnels: Figure<'count'>;
  /** Devices on premises that end them, each an equal share. */
  readonly customerGateways: Figure<'count'>;
}

/** Direct Connect connections of one kind and speed at one location, metered. */
export interface DirectConnectConnections {
  readonly kind: 'dedicated' | 'hosted';
  readonly portSpeed: Figure<'bit/s'>;
  readonly ports: Figure<'count'>;
}

/** A way of connecting, as data: what is built, and how much of it. */
export type Design =
  | { readonly kind: 'vpn'; readonly vpn: VpnConnections }
  | { readonly kind: 'direct-connect'; readonly directConnect: DirectConnectConnections };
