import { defineConstant } from './constant';
import {
  directConnectResiliency2024,
  ec2Mtu2026,
  transitGatewayQuotas2025,
  vpcQuotas2026,
  vpnAccelerated2023,
  vpnBestPractices2023,
  vpnFaqs2026,
  vpnPrivateIp2022,
  vpnQuotas2022,
  vpnSla2022,
  vpnTunnelOptions2023,
  vpnTunnels2025,
} from './evidence';

/** Limits and quotas of AWS Site-to-Site VPN. */

export const standardTunnelBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.tunnel.standard.bandwidth',
  label: 'Standard tunnel bandwidth',
  unit: 'bit/s',
  scope: 'per tunnel, “up to”',
  readings: [
    {
      value: 1.25e9,
      ...vpnQuotas2022,
      note: 'an estimate by AWS’s own word (networking blog on VPN performance options): cipher, packet size and path decide. Whether inner or outer bytes count, and each direction apart, is not published',
    },
  ],
});

export const standardTunnelPacketRate = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.tunnel.standard.packet-rate',
  label: 'Standard tunnel packet rate',
  unit: 'packet/s',
  scope: 'per tunnel, “up to”',
  readings: [
    {
      value: 140_000,
      ...vpnQuotas2022,
      note: 'whether it counts each direction apart is not published',
    },
  ],
});

export const largeTunnelBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.tunnel.large.bandwidth',
  label: 'Large bandwidth tunnel',
  unit: 'bit/s',
  scope: 'per tunnel, “up to”; transit gateway and Cloud WAN only',
  readings: [
    {
      value: 5e9,
      ...vpnTunnels2025,
      note: 'in the user guide’s history since 2025-09-25, announced 2025-11-12; both tunnels of a connection have the same size',
    },
  ],
});

export const largeTunnelPacketRate = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.tunnel.large.packet-rate',
  label: 'Large bandwidth tunnel packet rate',
  unit: 'packet/s',
  scope: 'per tunnel, “up to”; transit gateway and Cloud WAN only',
  readings: [
    {
      value: 400_000,
      ...vpnTunnels2025,
      confidence: 'medium',
      note: 'three secondary texts agree; not seen in AWS’s own words, nor how strictly it is enforced',
    },
  ],
});

export const tunnelsPerConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.connection.tunnels',
  label: 'Tunnels of a VPN connection',
  unit: 'count',
  scope: 'per connection, in two Availability Zones',
  readings: [{ value: 2, ...vpnTunnelOptions2023 }],
});

export const outerMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.outer-mtu',
  label: 'Largest outer packet of a tunnel',
  unit: 'B',
  scope: 'per tunnel, whatever the underlay',
  readings: [
    {
      value: 1500,
      ...vpnBestPractices2023,
      note: 'no jumbo frames and no path MTU discovery on a Site-to-Site VPN, also over Direct Connect',
    },
  ],
});

export const largestInnerMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.inner-mtu.largest',
  label: 'Largest packet inside a tunnel',
  unit: 'B',
  scope: 'per tunnel, AES-GCM without NAT-T',
  readings: [
    {
      value: 1446,
      ...vpnBestPractices2023,
      note: 'other suites carry less, down to 1,406; the planner computes all of AWS’s table',
    },
  ],
});

export const statedEcmpAggregate = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.ecmp.stated-aggregate',
  label: 'Stated total of VPN tunnels with ECMP',
  unit: 'bit/s',
  scope: 'per ECMP set on a transit gateway, “up to”',
  readings: [
    {
      value: 50e9,
      ...directConnectResiliency2024,
      note: 'the text is older than large bandwidth tunnels; whether it still stands is not published',
    },
  ],
});

export const maximumEcmpPaths = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.ecmp.maximum-paths',
  label: 'Most tunnels of one ECMP set',
  unit: 'count',
  scope: 'per prefix on a transit gateway',
  readings: [
    {
      value: null,
      ...transitGatewayQuotas2025,
      note: 'AWS publishes none; the quota of VPN connections bounds it',
    },
  ],
});

export const virtualGatewayAggregate = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.virtual-private-gateway.aggregate',
  label: 'VPN bandwidth of a virtual private gateway',
  unit: 'bit/s',
  scope: 'per virtual private gateway, AWS to on premises, all its VPN connections together',
  readings: [
    {
      value: 1.25e9,
      ...vpnFaqs2026,
      note: 'one tunnel is chosen for outgoing traffic, no ECMP; the inbound direction is not published',
    },
  ],
});

export const connectionsPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.connections-per-region',
  label: 'VPN connections',
  unit: 'count',
  scope: 'per Region, default, adjustable',
  readings: [{ value: 50, ...vpnQuotas2022 }],
});

export const connectionsPerVirtualGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.connections-per-virtual-private-gateway',
  label: 'VPN connections of a virtual private gateway',
  unit: 'count',
  scope: 'per virtual private gateway, default, adjustable',
  readings: [{ value: 10, ...vpnQuotas2022 }],
});

export const largeConnectionsPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.large-connections-per-region',
  label: 'VPN connections with large bandwidth tunnels',
  unit: 'count',
  scope: 'per Region, default, adjustable',
  readings: [
    {
      value: 50,
      ...vpnQuotas2022,
      validFrom: '2026-10-10',
      confidence: 'medium',
      note: 'read as quoted in public notes of 2026-10-10',
    },
  ],
});

export const acceleratedConnectionsPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.accelerated-connections-per-region',
  label: 'Accelerated VPN connections',
  unit: 'count',
  scope: 'per Region, default, adjustable; NAT-T is always on',
  readings: [{ value: 10, ...vpnAccelerated2023 }],
});

export const acceleratorsPerConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.accelerated.accelerators',
  label: 'Accelerators of an accelerated VPN connection',
  unit: 'count',
  scope: 'per accelerated connection, one a tunnel',
  readings: [{ value: 2, ...vpnAccelerated2023 }],
});

export const virtualGatewaysPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.virtual-private-gateways-per-region',
  label: 'Virtual private gateways',
  unit: 'count',
  scope: 'per Region, default, adjustable',
  readings: [{ value: 5, ...vpnQuotas2022 }],
});

export const customerGatewaysPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.customer-gateways-per-region',
  label: 'Customer gateways',
  unit: 'count',
  scope: 'per Region, default, adjustable',
  readings: [{ value: 50, ...vpnQuotas2022 }],
});

export const dynamicRoutesToVirtualGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.routes.dynamic-to-virtual-private-gateway',
  label: 'Dynamic routes from a customer gateway to a virtual private gateway',
  unit: 'count',
  scope: 'per VPN connection on a virtual private gateway',
  readings: [{ value: 100, ...vpnQuotas2022 }],
});

export const staticRoutesToVirtualGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.routes.static-to-virtual-private-gateway',
  label: 'Static routes from a customer gateway to a virtual private gateway',
  unit: 'count',
  scope: 'per VPN connection on a virtual private gateway',
  readings: [{ value: 100, ...vpnQuotas2022 }],
});

export const routesFromVirtualGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.routes.from-virtual-private-gateway',
  label: 'Routes from a virtual private gateway to a customer gateway',
  unit: 'count',
  scope: 'per VPN connection on a virtual private gateway',
  readings: [{ value: 1000, ...vpnQuotas2022 }],
});

export const routesToTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.routes.to-transit-gateway',
  label: 'Dynamic routes from a customer gateway to a transit gateway',
  unit: 'count',
  scope: 'per VPN connection on a transit gateway',
  readings: [{ value: 1000, ...vpnQuotas2022 }],
});

export const routesFromTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.routes.from-transit-gateway',
  label: 'Routes from a transit gateway to a customer gateway',
  unit: 'count',
  scope: 'per VPN connection on a transit gateway',
  readings: [{ value: 5000, ...vpnQuotas2022 }],
});

export const privateIpRoutesToTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.private-ip.routes.to-transit-gateway',
  label: 'Routes from a customer gateway over private IP VPN',
  unit: 'count',
  scope: 'per private IP VPN connection',
  readings: [{ value: 1000, ...vpnPrivateIp2022 }],
});

export const privateIpRoutesFromTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.private-ip.routes.from-transit-gateway',
  label: 'Routes to a customer gateway over private IP VPN',
  unit: 'count',
  scope: 'per private IP VPN connection',
  readings: [{ value: 5000, ...vpnPrivateIp2022 }],
});

export const propagatedRoutesPerRouteTable = /*#__PURE__*/ defineConstant({
  id: 'aws.vpc.route-table.propagated-routes',
  label: 'Propagated routes of a VPC route table',
  unit: 'count',
  scope: 'per VPC route table, not adjustable',
  readings: [{ value: 100, ...vpcQuotas2026 }],
});

export const concentratorBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.concentrator.bandwidth',
  label: 'VPN Concentrator bandwidth',
  unit: 'bit/s',
  scope: 'per concentrator, all its sites together',
  readings: [{ value: 5e9, ...transitGatewayQuotas2025 }],
});

export const concentratorSiteBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.concentrator.site.bandwidth',
  label: 'Tunnel bandwidth of a site on a VPN Concentrator',
  unit: 'bit/s',
  scope: 'per tunnel of a site',
  readings: [{ value: 100e6, ...transitGatewayQuotas2025 }],
});

export const concentratorSitePacketRate = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.concentrator.site.packet-rate',
  label: 'Tunnel packet rate of a site on a VPN Concentrator',
  unit: 'packet/s',
  scope: 'per tunnel of a site',
  readings: [{ value: 10_000, ...transitGatewayQuotas2025 }],
});

export const concentratorSites = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.concentrator.sites',
  label: 'Sites of a VPN Concentrator',
  unit: 'count',
  scope: 'per concentrator',
  readings: [{ value: 100, ...transitGatewayQuotas2025 }],
});

export const concentratorsPerTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.concentrators-per-transit-gateway',
  label: 'VPN Concentrators of a transit gateway',
  unit: 'count',
  scope: 'per transit gateway',
  readings: [
    {
      value: 5,
      ...transitGatewayQuotas2025,
      note: 'adjustable by the VPN guide, not by the transit gateway guide',
    },
  ],
});

export const concentratorsPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.concentrators-per-region',
  label: 'VPN Concentrators',
  unit: 'count',
  scope: 'per Region',
  readings: [
    {
      value: 50,
      ...transitGatewayQuotas2025,
      note: 'adjustable by the VPN guide, not by the transit gateway guide',
    },
  ],
});

export const vpnSlaAvailability = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.sla.availability',
  label: 'Monthly uptime that AWS commits to for a VPN connection',
  unit: 'fraction',
  scope: 'per connection; down when both AWS endpoints are unreachable',
  readings: [
    {
      value: 0.9995,
      ...vpnSla2022,
      note: 'credits of 10, 25 and 100 % below 99.95, 99.0 and 95.0 %; a credit, not a prediction',
    },
  ],
});

export const internetPathMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.mtu.internet-gateway-and-vpn',
  label: 'MTU through an internet gateway or a VPN',
  unit: 'B',
  scope: 'per packet; larger ones with DF set are dropped',
  readings: [{ value: 1500, ...ec2Mtu2026 }],
});

export const replayWindowDefault = /*#__PURE__*/ defineConstant({
  id: 'aws.vpn.replay-window.default',
  label: 'Replay window of a tunnel',
  unit: 'count',
  scope: 'packets per tunnel, default; 64 to 2,048',
  readings: [{ value: 1024, ...vpnTunnelOptions2023 }],
});
