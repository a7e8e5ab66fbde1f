import { defineConstant } from './constant';
import {
  directConnectConnections2023,
  directConnectGateways2026,
  directConnectHosted2023,
  directConnectHosted2024,
  directConnectJumboFrames2023,
  directConnectLags2023,
  directConnectMaintenance2026,
  directConnectPrefixes2026,
  directConnectQuotas2023,
  directConnectRateLimiters2026,
  directConnectSla2026,
  transitGatewayQuotas2022,
  transitGatewayQuotas2025,
} from './evidence';
import { awsDirectConnectJumboFrames2026 } from './sources';

/** Limits and quotas of AWS Direct Connect. */

export const dedicatedPort1Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.dedicated.port-speed.1gbps',
  label: 'Dedicated port, 1 Gbps',
  unit: 'bit/s',
  scope: 'per dedicated connection, line rate each direction',
  readings: [{ value: 1e9, ...directConnectConnections2023, note: '1000BASE-LX' }],
});

export const dedicatedPort10Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.dedicated.port-speed.10gbps',
  label: 'Dedicated port, 10 Gbps',
  unit: 'bit/s',
  scope: 'per dedicated connection, line rate each direction',
  readings: [{ value: 10e9, ...directConnectConnections2023, note: '10GBASE-LR' }],
});

export const dedicatedPort100Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.dedicated.port-speed.100gbps',
  label: 'Dedicated port, 100 Gbps',
  unit: 'bit/s',
  scope: 'per dedicated connection, line rate each direction',
  readings: [{ value: 100e9, ...directConnectConnections2023, note: '100GBASE-LR4' }],
});

export const dedicatedPort400Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.dedicated.port-speed.400gbps',
  label: 'Dedicated port, 400 Gbps',
  unit: 'bit/s',
  scope: 'per dedicated connection, line rate each direction',
  readings: [
    {
      value: 400e9,
      ...directConnectConnections2023,
      validFrom: '2024-07-01',
      note: '400GBASE-LR4; ten locations, all in the United States, on 2026-09-30',
    },
  ],
});

/** The speeds of a dedicated port, the smallest first. */
export const dedicatedPortSpeeds = [
  dedicatedPort1Gbps,
  dedicatedPort10Gbps,
  dedicatedPort100Gbps,
  dedicatedPort400Gbps,
] as const;

const HOSTED_SCOPE = 'per hosted connection, policed at this rate each direction';

function hostedPortSpeed(name: string, text: string, bitsPerSecond: number) {
  return defineConstant({
    id: `aws.direct-connect.hosted.port-speed.${name}`,
    label: `Hosted connection, ${text}`,
    unit: 'bit/s',
    scope: HOSTED_SCOPE,
    readings: [{ value: bitsPerSecond, ...directConnectHosted2023 }],
  });
}

export const hostedPort25Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.hosted.port-speed.25gbps',
  label: 'Hosted connection, 25 Gbps',
  unit: 'bit/s',
  scope: HOSTED_SCOPE,
  readings: [
    {
      value: 25e9,
      ...directConnectHosted2024,
      note: 'only at locations that have 100 Gbps ports',
    },
  ],
});

/** The speeds of a hosted connection, the smallest first. Excess is dropped, not queued. */
export const hostedPortSpeeds = [
  hostedPortSpeed('50mbps', '50 Mbps', 50e6),
  hostedPortSpeed('100mbps', '100 Mbps', 100e6),
  hostedPortSpeed('200mbps', '200 Mbps', 200e6),
  hostedPortSpeed('300mbps', '300 Mbps', 300e6),
  hostedPortSpeed('400mbps', '400 Mbps', 400e6),
  hostedPortSpeed('500mbps', '500 Mbps', 500e6),
  hostedPortSpeed('1gbps', '1 Gbps', 1e9),
  hostedPortSpeed('2gbps', '2 Gbps', 2e9),
  hostedPortSpeed('5gbps', '5 Gbps', 5e9),
  hostedPortSpeed('10gbps', '10 Gbps', 10e9),
  hostedPort25Gbps,
] as const;

export const privateVifMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.private-vif.mtu',
  label: 'MTU of a private VIF',
  unit: 'B',
  scope: 'per private VIF, default',
  readings: [{ value: 1500, ...directConnectJumboFrames2023 }],
});

export const privateVifJumboMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.private-vif.jumbo-mtu',
  label: 'Jumbo MTU of a private VIF',
  unit: 'B',
  scope: 'per private VIF with jumbo frames on',
  readings: [
    { value: 9001, ...directConnectJumboFrames2023 },
    {
      value: 9001,
      ...directConnectJumboFrames2023,
      source: awsDirectConnectJumboFrames2026,
      validFrom: '2026-07-06',
      confidence: 'medium-high',
      note: 'AWS’s texts conflict: newer copies of the API reference give 8,500 for a private VIF too',
    },
  ],
});

export const transitVifMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.transit-vif.mtu',
  label: 'MTU of a transit VIF',
  unit: 'B',
  scope: 'per transit VIF, default',
  readings: [{ value: 1500, ...directConnectJumboFrames2023 }],
});

export const transitVifJumboMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.transit-vif.jumbo-mtu',
  label: 'Jumbo MTU of a transit VIF',
  unit: 'B',
  scope: 'per transit VIF with jumbo frames on',
  readings: [{ value: 8500, ...directConnectJumboFrames2023 }],
});

export const publicVifMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.public-vif.mtu',
  label: 'MTU of a public VIF',
  unit: 'B',
  scope: 'per public VIF',
  readings: [{ value: 1500, ...directConnectJumboFrames2023 }],
});

export const mixedPathMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.private-vif.mixed-path-mtu',
  label: 'MTU where a prefix is also reached over a smaller MTU or a VPN',
  unit: 'B',
  scope: 'per prefix on a private VIF',
  readings: [
    {
      value: 1500,
      ...directConnectJumboFrames2023,
      note: 'for a transit VIF nothing is published',
    },
  ],
});

export const jumboOutage = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.jumbo-frames.outage',
  label: 'Outage when jumbo frames are turned on',
  unit: 'ms',
  scope: 'per connection, every VIF of it, “up to”',
  readings: [{ value: 30_000, ...directConnectJumboFrames2023 }],
});

export const largestFrame = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.frame.largest',
  label: 'Largest frame without jumbo frames',
  unit: 'B',
  scope: 'per frame on the link, header, tag and frame check counted',
  readings: [{ value: 1522, ...directConnectJumboFrames2023 }],
});

export const largestJumboFrame = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.frame.largest-jumbo',
  label: 'Largest jumbo frame',
  unit: 'B',
  scope: 'per frame on the link, header, tag and frame check counted',
  readings: [{ value: 9023, ...directConnectJumboFrames2023 }],
});

export const privateAndPublicVifsPerConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.vifs.private-and-public-per-dedicated-connection',
  label: 'Private and public VIFs',
  unit: 'count',
  scope: 'per dedicated connection',
  readings: [{ value: 50, ...directConnectQuotas2023 }],
});

export const transitVifsPerConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.vifs.transit-per-dedicated-connection',
  label: 'Transit VIFs',
  unit: 'count',
  scope: 'per dedicated connection or LAG',
  readings: [{ value: 4, ...directConnectQuotas2023 }],
});

export const vifsPerConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.vifs.per-dedicated-connection',
  label: 'VIFs of any kind',
  unit: 'count',
  scope: 'per dedicated connection or LAG',
  readings: [{ value: 51, ...directConnectQuotas2023 }],
});

export const vifsPerHostedConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.vifs.per-hosted-connection',
  label: 'VIFs of a hosted connection',
  unit: 'count',
  scope: 'per hosted connection, of any kind',
  readings: [{ value: 1, ...directConnectQuotas2023 }],
});

export const connectionsPerLocation = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.connections-per-location',
  label: 'Active Direct Connect connections',
  unit: 'count',
  scope: 'per location, Region and account',
  readings: [{ value: 10, ...directConnectQuotas2023, note: 'raised through the account team' }],
});

export const lagMembersUpTo10Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.lag.members-up-to-10gbps',
  label: 'Connections of a LAG at 1 or 10 Gbps',
  unit: 'count',
  scope: 'per LAG, same speed, same AWS device',
  readings: [{ value: 4, ...directConnectLags2023 }],
});

export const lagMembersFrom100Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.lag.members-from-100gbps',
  label: 'Connections of a LAG at 100 or 400 Gbps',
  unit: 'count',
  scope: 'per LAG, same speed, same AWS device',
  readings: [{ value: 2, ...directConnectLags2023 }],
});

export const lagMinimumLinksDefault = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.lag.minimum-links.default',
  label: 'Minimum links of a LAG',
  unit: 'count',
  scope: 'per LAG, default',
  readings: [{ value: 0, ...directConnectLags2023 }],
});

export const lagsPerRegion = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.lags-per-region',
  label: 'LAGs',
  unit: 'count',
  scope: 'per Region',
  readings: [{ value: 10, ...directConnectQuotas2023 }],
});

export const rateLimitersPerConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.rate-limiters-per-connection',
  label: 'VIF rate limiters',
  unit: 'count',
  scope: 'per dedicated connection or LAG, default, adjustable',
  readings: [{ value: 10, ...directConnectRateLimiters2026 }],
});

export const rateLimiterSmallest = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.rate-limiter.smallest',
  label: 'Smallest VIF rate limiter',
  unit: 'bit/s',
  scope: 'per VIF, both directions, excess dropped',
  readings: [{ value: 50e6, ...directConnectRateLimiters2026 }],
});

export const rateLimiterLargest = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.rate-limiter.largest',
  label: 'Largest VIF rate limiter',
  unit: 'bit/s',
  scope: 'per VIF, both directions, excess dropped',
  readings: [{ value: 1.6e12, ...directConnectRateLimiters2026 }],
});

export const inboundPrefixesDefault = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.inbound-default',
  label: 'Prefixes that AWS accepts on a private or transit VIF',
  unit: 'count',
  scope: 'per private or transit VIF and address family, default; above it BGP goes down',
  readings: [
    { value: 100, ...directConnectQuotas2023, note: 'stated then without a way to raise it' },
    { value: 100, ...directConnectPrefixes2026, note: 'a default since then, up to 1,000' },
  ],
});

export const inboundPrefixesLargest = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.inbound-largest',
  label: 'Most prefixes that AWS can be asked to accept on a private or transit VIF',
  unit: 'count',
  scope: 'per private or transit VIF and address family',
  readings: [
    { value: 100, ...directConnectQuotas2023 },
    { value: 1000, ...directConnectPrefixes2026 },
  ],
});

export const prefixPoolUpTo10Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.pool-up-to-10gbps',
  label: 'Prefix pool of a dedicated connection at 1 or 10 Gbps',
  unit: 'count',
  scope: 'per dedicated connection and address family; a LAG has it for each active member',
  readings: [{ value: 5000, ...directConnectPrefixes2026 }],
});

export const prefixPool100Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.pool-100gbps',
  label: 'Prefix pool of a dedicated connection at 100 Gbps',
  unit: 'count',
  scope: 'per dedicated connection and address family; a LAG has it for each active member',
  readings: [{ value: 30_000, ...directConnectPrefixes2026 }],
});

export const prefixPool400Gbps = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.pool-400gbps',
  label: 'Prefix pool of a dedicated connection at 400 Gbps',
  unit: 'count',
  scope: 'per dedicated connection and address family; a LAG has it for each active member',
  readings: [{ value: 50_000, ...directConnectPrefixes2026 }],
});

export const prefixPoolPerGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.pool-per-gateway',
  label: 'Prefix pool of a Direct Connect gateway',
  unit: 'count',
  scope: 'per Direct Connect gateway, IPv4 and IPv6 together',
  readings: [{ value: 10_000, ...directConnectPrefixes2026 }],
});

export const interconnectPrefixPool = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.pool-taken-by-interconnect',
  label: 'Prefixes that AWS Interconnect takes of a gateway’s pool',
  unit: 'count',
  scope: 'per Direct Connect gateway with AWS Interconnect',
  readings: [{ value: 2000, ...directConnectPrefixes2026 }],
});

export const publicVifInboundPrefixes = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.public-vif-inbound',
  label: 'Prefixes that AWS accepts on a public VIF',
  unit: 'count',
  scope: 'per public VIF',
  readings: [{ value: 1000, ...directConnectPrefixes2026 }],
});

export const allowedPrefixesPerTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.allowed-per-transit-gateway',
  label: 'Prefixes from AWS to on premises on a transit VIF',
  unit: 'count',
  scope: 'per transit gateway of a Direct Connect gateway, IPv4 and IPv6 together',
  readings: [{ value: 200, ...directConnectQuotas2023 }],
});

export const cloudWanPrefixesToOnPremises = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.prefixes.from-cloud-wan',
  label: 'Prefixes from Cloud WAN to on premises',
  unit: 'count',
  scope: 'per Cloud WAN attachment of a Direct Connect gateway',
  readings: [
    {
      value: 5000,
      ...directConnectGateways2026,
      validFrom: '2026-09-30',
      confidence: 'medium',
      note: 'read as quoted in public notes of 2026-09-30 and 2026-10-10',
    },
  ],
});

export const virtualGatewaysPerGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.gateway.virtual-private-gateways',
  label: 'Virtual private gateways of a Direct Connect gateway',
  unit: 'count',
  scope: 'per Direct Connect gateway; not together with transit gateways',
  readings: [{ value: 20, ...directConnectGateways2026 }],
});

export const transitGatewaysPerGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.gateway.transit-gateways',
  label: 'Transit gateways of a Direct Connect gateway',
  unit: 'count',
  scope: 'per Direct Connect gateway; not together with virtual private gateways',
  readings: [
    { value: 3, ...transitGatewayQuotas2022 },
    { value: 6, ...transitGatewayQuotas2025 },
  ],
});

export const coreNetworksPerGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.gateway.core-networks',
  label: 'Cloud WAN core networks of a Direct Connect gateway',
  unit: 'count',
  scope: 'per Direct Connect gateway; not together with other gateways',
  readings: [{ value: 1, ...directConnectGateways2026 }],
});

export const vifsPerGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.gateway.vifs',
  label: 'VIFs of a Direct Connect gateway',
  unit: 'count',
  scope: 'per Direct Connect gateway',
  readings: [{ value: 30, ...directConnectGateways2026 }],
});

export const gatewaysPerTransitGateway = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.gateways-per-transit-gateway',
  label: 'Direct Connect gateways of a transit gateway',
  unit: 'count',
  scope: 'per transit gateway',
  readings: [{ value: 20, ...transitGatewayQuotas2025 }],
});

export const gatewaysPerAccount = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.gateways-per-account',
  label: 'Direct Connect gateways',
  unit: 'count',
  scope: 'per account',
  readings: [{ value: 200, ...directConnectQuotas2023 }],
});

export const slaMaximumResiliency = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.sla.maximum-resiliency',
  label: 'Monthly uptime that AWS commits to with maximum resiliency',
  unit: 'fraction',
  scope:
    'four dedicated connections on separate devices at two locations, with Enterprise Support and a Well-Architected review',
  readings: [
    {
      value: 0.9999,
      ...directConnectSla2026,
      note: 'down after 120 consecutive seconds without traffic; hosted connections are outside',
    },
  ],
});

export const slaHighResiliency = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.sla.high-resiliency',
  label: 'Monthly uptime that AWS commits to with high resiliency',
  unit: 'fraction',
  scope: 'one dedicated connection at each of two locations, with Enterprise Support',
  readings: [
    {
      value: 0.999,
      ...directConnectSla2026,
      note: 'down after 120 consecutive seconds without traffic; hosted connections are outside',
    },
  ],
});

export const slaSingleConnection = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.sla.single-connection',
  label: 'Monthly uptime that AWS commits to for a single connection',
  unit: 'fraction',
  scope: 'one dedicated connection; a LAG counts as one',
  readings: [
    {
      value: 0.95,
      ...directConnectSla2026,
      note: 'down after 120 consecutive seconds without traffic; hosted connections are outside',
    },
  ],
});

export const slaDowntimeThreshold = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.sla.downtime-threshold',
  label: 'Silence after which a connection counts as down',
  unit: 'ms',
  scope: 'per connection, consecutive',
  readings: [{ value: 120_000, ...directConnectSla2026 }],
});

export const loaReviewTime = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.ordering.loa-review',
  label: 'Review by AWS until the letter of authorization',
  unit: 'h',
  scope: 'per order, business hours, “up to”',
  readings: [
    {
      value: 72,
      ...directConnectConnections2023,
      validFrom: '2026-09-30',
      confidence: 'medium',
      note: 'read as quoted in public notes of 2026-09-30',
    },
  ],
});

export const loaValidity = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.ordering.loa-validity',
  label: 'Validity of the letter of authorization',
  unit: 'h',
  scope: 'per order, 90 days; port-hours begin then at the latest',
  readings: [
    {
      value: 2160,
      ...directConnectConnections2023,
      validFrom: '2026-09-30',
      confidence: 'medium',
      note: 'billing begins when the port is up or after these 90 days; the 2026 pricing guide says from creation',
    },
  ],
});

export const plannedMaintenanceNotice = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.maintenance.notice',
  label: 'Notice of planned maintenance',
  unit: 'h',
  scope: 'per planned maintenance, 14 days',
  readings: [{ value: 336, ...directConnectMaintenance2026 }],
});

export const plannedMaintenanceLength = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.maintenance.planned',
  label: 'Length of planned maintenance',
  unit: 'h',
  scope: 'per planned maintenance, “up to”',
  readings: [{ value: 4, ...directConnectMaintenance2026 }],
});

export const emergencyMaintenanceLength = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.maintenance.emergency',
  label: 'Length of emergency maintenance',
  unit: 'h',
  scope: 'per emergency maintenance, about',
  readings: [{ value: 2, ...directConnectMaintenance2026 }],
});

export const virtualGatewayDirectConnectBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.direct-connect.virtual-private-gateway.bandwidth',
  label: 'Bandwidth of a virtual private gateway over Direct Connect',
  unit: 'bit/s',
  scope: 'per virtual private gateway',
  readings: [
    {
      value: null,
      ...directConnectQuotas2023,
      note: 'AWS publishes none; the port or the policer of a hosted connection is the limit in practice',
    },
  ],
});
