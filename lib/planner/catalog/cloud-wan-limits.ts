import { defineConstant } from './constant';
import { cloudWanQuotas2026 } from './evidence';

/** Limits and quotas of AWS Cloud WAN. */

export const cloudWanVpcAttachmentBandwidthPerZone = /*#__PURE__*/ defineConstant({
  id: 'aws.cloud-wan.vpc-attachment.bandwidth-per-zone',
  label: 'Cloud WAN VPC attachment bandwidth per Availability Zone',
  unit: 'bit/s',
  scope: 'per VPC attachment and Availability Zone, “up to”',
  readings: [{ value: 100e9, ...cloudWanQuotas2026 }],
});

export const cloudWanTunnelLessConnectBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.cloud-wan.tunnel-less-connect.bandwidth',
  label: 'Tunnel-less Connect bandwidth on Cloud WAN',
  unit: 'bit/s',
  scope: 'per tunnel-less Connect attachment, “up to”',
  readings: [{ value: 100e9, ...cloudWanQuotas2026 }],
});

export const cloudWanVpnTunnelBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.cloud-wan.vpn-tunnel.bandwidth',
  label: 'VPN tunnel bandwidth on Cloud WAN',
  unit: 'bit/s',
  scope: 'per tunnel, “up to”',
  readings: [
    {
      value: 1.25e9,
      ...cloudWanQuotas2026,
      note: 'the quota page names the standard tunnel only; large bandwidth tunnels work there too',
    },
  ],
});

export const cloudWanMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.cloud-wan.mtu',
  label: 'MTU of Cloud WAN',
  unit: 'B',
  scope: 'per core network, VPN excepted',
  readings: [{ value: 8500, ...cloudWanQuotas2026 }],
});

export const cloudWanDirectConnectAttachments = /*#__PURE__*/ defineConstant({
  id: 'aws.cloud-wan.direct-connect-attachments',
  label: 'Direct Connect gateway attachments of Cloud WAN',
  unit: 'count',
  scope: 'per core network',
  readings: [{ value: 40, ...cloudWanQuotas2026 }],
});
