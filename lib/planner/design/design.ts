import type { Choice, Figure } from '../figure/figure';
import type { DirectConnectLocation } from '../plan/plan';
import type { TunnelClass } from '../plan/plan-input';

/** VPN connections of one class on one gateway; each has two tunnels. */
export interface VpnConnections {
  readonly tunnelClass: TunnelClass;
  readonly connections: Figure<'count'>;
  /** Two a connection, all of them carrying where there is ECMP. */
  readonly tunnels: Figure<'count'>;
  /** Over the internet, or as private-IP VPN inside the design's own Direct Connect connections. */
  readonly underlay: 'internet' | 'direct-connect';
  /** Packets enter AWS's network at an edge location near the site: standard tunnels over the internet. */
  readonly isAccelerated: boolean;
}

/** Ports at one Direct Connect location. */
export interface PortsAtLocation {
  readonly location: DirectConnectLocation;
  readonly ports: Figure<'count'>;
}

/** Direct Connect connections of one kind, speed and billing, which stand for each other or are a LAG. */
export interface DirectConnectConnections {
  readonly kind: 'dedicated' | 'hosted';
  readonly portSpeed: Figure<'bit/s'>;
  /** All of them, at whatever location. */
  readonly ports: Figure<'count'>;
  readonly locations: readonly [PortsAtLocation, ...PortsAtLocation[]];
  readonly billing: Billing;
  /** All of them are one LAG on one device: its rate is the sum of its members. */
  readonly isLag: boolean;
}

/** Flat rate includes data transfer out from the Regions of its tier; two ports pay one rate. */
export type Billing =
  | { readonly kind: 'metered' }
  | { readonly kind: 'flat-rate'; readonly tier: Choice | undefined };

/**
 * A way of connecting, as data: what is built, and how much of it. With both kinds of link the
 * tunnels stand by where their underlay is the internet, and run inside Direct Connect otherwise.
 */
export type Design = {
  /** Devices on premises that end the links, each an equal share of them. */
  readonly customerGateways: Figure<'count'>;
} & (
  | { readonly directConnect?: undefined; readonly vpn: VpnConnections }
  | { readonly directConnect: DirectConnectConnections; readonly vpn?: VpnConnections }
);

/** Whether the design's tunnels only stand by for its Direct Connect connections. */
export function isBackup({ directConnect, vpn }: Design): boolean {
  return directConnect !== undefined && vpn?.underlay === 'internet';
}
