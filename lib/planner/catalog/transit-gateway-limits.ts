import { defineConstant } from './constant';
import { transitGatewayQuotas2022, transitGatewayQuotas2025 } from './evidence';

/** Limits and quotas of AWS Transit Gateway. */

const SCOPE_CHANGED = 'this reading was per VPC, Direct Connect gateway or peering attachment';

export const attachmentBandwidthPerZone = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.attachment.bandwidth-per-zone',
  label: 'Attachment bandwidth per Availability Zone',
  unit: 'bit/s',
  scope: 'per attachment and Availability Zone, each direction, “up to”',
  readings: [
    {
      value: 50e9,
      ...transitGatewayQuotas2022,
      note: `${SCOPE_CHANGED}, all Availability Zones together`,
    },
    {
      value: 100e9,
      ...transitGatewayQuotas2025,
      note: 'for a Direct Connect gateway or peering attachment: each available Availability Zone of the Region',
    },
  ],
});

export const attachmentPacketRatePerZone = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.attachment.packet-rate-per-zone',
  label: 'Attachment packet rate per Availability Zone',
  unit: 'packet/s',
  scope: 'per attachment and Availability Zone, “up to”',
  readings: [
    {
      value: 5e6,
      ...transitGatewayQuotas2022,
      note: `${SCOPE_CHANGED}, all Availability Zones together`,
    },
    { value: 7.5e6, ...transitGatewayQuotas2025 },
  ],
});

export const transitGatewayAggregate = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.bandwidth',
  label: 'Total bandwidth of a transit gateway',
  unit: 'bit/s',
  scope: 'per transit gateway',
  readings: [{ value: null, ...transitGatewayQuotas2025, note: 'AWS publishes none' }],
});

export const transitGatewayMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.mtu',
  label: 'MTU of a transit gateway',
  unit: 'B',
  scope: 'VPC, Direct Connect, Connect and peering attachments',
  readings: [
    { value: 8500, ...transitGatewayQuotas2022, note: 'larger packets were dropped' },
    {
      value: 8500,
      ...transitGatewayQuotas2025,
      note: 'larger packets are answered with path MTU messages on VPC and Connect attachments only',
    },
  ],
});

export const transitGatewayVpnMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.vpn-attachment.mtu',
  label: 'MTU of a VPN attachment',
  unit: 'B',
  scope: 'outer packet of a tunnel on a transit gateway',
  readings: [
    {
      value: 1500,
      ...transitGatewayQuotas2025,
      note: 'the packet inside the tunnel is smaller: at most 1,446 bytes',
    },
  ],
});

export const clampedMss = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.clamped-mss',
  label: 'TCP MSS that a transit gateway clamps to',
  unit: 'B',
  scope: 'VPN attachments',
  readings: [
    {
      value: null,
      ...transitGatewayQuotas2025,
      note: 'AWS clamps the MSS of all TCP and publishes no value; UDP is not helped',
    },
  ],
});

export const connectPeerBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.connect-peer.bandwidth',
  label: 'Connect peer bandwidth',
  unit: 'bit/s',
  scope: 'per Connect peer (GRE), “up to”',
  readings: [{ value: 5e9, ...transitGatewayQuotas2025 }],
});

export const connectPeerPacketRate = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.connect-peer.packet-rate',
  label: 'Connect peer packet rate',
  unit: 'packet/s',
  scope: 'per Connect peer (GRE), “up to”',
  readings: [{ value: 300_000, ...transitGatewayQuotas2025 }],
});

export const connectPeersPerAttachment = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.connect-peers-per-attachment',
  label: 'Connect peers',
  unit: 'count',
  scope: 'per Connect attachment',
  readings: [{ value: 4, ...transitGatewayQuotas2025 }],
});

export const attachmentsPerTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.attachments',
  label: 'Attachments of a transit gateway',
  unit: 'count',
  scope: 'per transit gateway, VPN connections counted',
  readings: [
    {
      value: 5000,
      ...transitGatewayQuotas2025,
      note: 'adjustable by one copy of 2026, not by older ones',
    },
  ],
});

export const transitGatewaysPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.per-region',
  label: 'Transit gateways',
  unit: 'count',
  scope: 'per account and Region',
  readings: [{ value: 5, ...transitGatewayQuotas2025 }],
});

export const routeTablesPerTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.route-tables',
  label: 'Route tables of a transit gateway',
  unit: 'count',
  scope: 'per transit gateway',
  readings: [{ value: 20, ...transitGatewayQuotas2025 }],
});

export const routesPerTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.transit-gateway.routes',
  label: 'Routes of a transit gateway',
  unit: 'count',
  scope: 'per transit gateway, all its route tables together',
  readings: [{ value: 10_000, ...transitGatewayQuotas2025 }],
});
