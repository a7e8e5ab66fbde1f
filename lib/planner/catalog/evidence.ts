import type { Constant } from '../figure/figure';
import * as sources from './sources';

/** A source as it was read: since when it is known to hold, and how far it can be trusted. */
export type Evidence = Pick<Constant, 'source' | 'validFrom' | 'retrieved' | 'confidence'>;

// `validFrom` is the date of the copy, or of the announcement where the copy is known to be newer.
// Texts without a date hold from the day they were read. `confidence` is that of a figure that
// stands in AWS's own words in that copy; a reading known only at second hand lowers it.

const RETRIEVED = '2026-11-23';

function evidence(
  source: Evidence['source'],
  validFrom: Evidence['validFrom'],
  confidence: Evidence['confidence'] = 'high',
): Evidence {
  return { source, validFrom, retrieved: RETRIEVED, confidence };
}

export const vpnQuotas2022 = evidence(sources.awsVpnQuotas, '2022-04-20');
export const vpnTunnels2025 = evidence(sources.awsVpnTunnels, '2025-11-12');
export const vpnTunnelOptions2023 = evidence(sources.awsVpnTunnelOptions, '2023-04-06');
export const vpnBestPractices2023 = evidence(
  sources.awsVpnCustomerGatewayBestPractices,
  '2023-02-09',
);
export const vpnPrivateIp2022 = evidence(sources.awsVpnPrivateIp, '2022-07-21');
export const vpnAccelerated2023 = evidence(sources.awsVpnAccelerated, '2023-04-06');
export const vpnFaqs2026 = evidence(sources.awsVpnFaqs, '2026-10-10', 'medium');
export const vpnSla2022 = evidence(sources.awsVpnSla, '2022-05-05', 'medium');
export const vpcQuotas2026 = evidence(sources.awsVpcQuotas, '2026-10-10', 'medium');

export const transitGatewayQuotas2022 = evidence(sources.awsTransitGatewayQuotas2022, '2022-09-02');
/** Copies that list VPN Concentrators, which were announced on this day. */
export const transitGatewayQuotas2025 = evidence(sources.awsTransitGatewayQuotas, '2025-11-19');
export const cloudWanQuotas2026 = evidence(sources.awsCloudWanQuotas, '2026-10-10', 'medium');

export const directConnectQuotas2023 = evidence(sources.awsDirectConnectQuotas, '2023-04-27');
export const directConnectJumboFrames2023 = evidence(
  sources.awsDirectConnectJumboFrames,
  '2023-04-27',
);
export const directConnectConnections2023 = evidence(
  sources.awsDirectConnectConnections,
  '2023-04-27',
);
export const directConnectHosted2023 = evidence(sources.awsDirectConnectHosted, '2023-04-27');
export const directConnectHosted2024 = evidence(
  sources.awsDirectConnectHosted,
  '2024-04-24',
  'medium',
);
export const directConnectLags2023 = evidence(sources.awsDirectConnectLags, '2023-04-27');
export const directConnectGateways2026 = evidence(sources.awsDirectConnectGateways, '2026-07-06');
export const directConnectPrefixes2026 = evidence(sources.awsDirectConnectPrefixes, '2026-08-20');
export const directConnectRateLimiters2026 = evidence(
  sources.awsDirectConnectRateLimiters,
  '2026-06-01',
);
export const directConnectBgp2025 = evidence(sources.awsDirectConnectBgp, '2025-07-31');
export const directConnectSla2026 = evidence(sources.awsDirectConnectSla, '2026-07-24', 'medium');
export const directConnectMaintenance2026 = evidence(
  sources.awsDirectConnectMaintenance,
  '2026-09-30',
  'medium',
);
export const directConnectFailoverTest2026 = evidence(
  sources.awsDirectConnectFailoverTest,
  '2026-09-30',
  'medium',
);
export const directConnectResiliency2024 = evidence(
  sources.awsDirectConnectResiliency,
  '2024-12-31',
  'medium',
);
export const directConnectPricingGuide2026 = evidence(
  sources.awsDirectConnectPricingGuide,
  '2026-09-15',
);
export const directConnectPricing2026 = evidence(sources.awsDirectConnectPricing, '2026-09-20');

export const vpnPricing2026 = evidence(sources.awsVpnPricing, '2026-11-23');
export const ec2DataTransferPricing2026 = evidence(sources.awsEc2DataTransferPricing, '2026-08-21');
export const ec2Bandwidth2026 = evidence(sources.awsEc2Bandwidth, '2026-11-23');
export const ec2Mtu2026 = evidence(sources.awsEc2Mtu, '2026-11-23');
export const fieldNotes2026 = evidence(sources.fortinetAwsNotes, '2026-11-23', 'low');

// Standards hold from their publication; where only the month is known, from its first day.
export const ipv4Standard = evidence(sources.rfc791, '1981-09-01');
export const udpStandard = evidence(sources.rfc768, '1980-08-28');
export const icmpStandard = evidence(sources.rfc792, '1981-09-01');
export const ipv6Standard = evidence(sources.rfc8200, '2017-07-01');
export const tcpStandard = evidence(sources.rfc9293, '2022-08-01');
export const tcpByteCounting = evidence(sources.rfc3465, '2003-02-01', 'medium-high');
export const tcpCubic = evidence(sources.rfc9438, '2023-08-01');
export const linuxTcp2026 = evidence(sources.linuxTcp, '2026-11-23', 'medium');
export const espStandard = evidence(sources.rfc4303, '2005-12-01');
export const espNatTraversalStandard = evidence(sources.rfc3948, '2005-01-01');
export const espGcmStandard = evidence(sources.rfc4106, '2005-06-01');
export const espCbcStandard = evidence(sources.rfc3602, '2003-09-01');
export const espSha1Standard = evidence(sources.rfc2404, '1998-11-01');
export const espSha2Standard = evidence(sources.rfc4868, '2007-05-01');
export const ethernetStandard = evidence(sources.ieee8023, '2022-07-29');
export const vlanStandard = evidence(sources.ieee8021q, '2022-12-22');
export const macsecStandard = evidence(sources.ieee8021ae, '2018-12-26');
export const tlsListClientHello2026 = evidence(sources.ietfTlsClientHello, '2026-02-21', 'medium');
export const siPrefixes = evidence(sources.siBrochure, '2019-05-20');
export const binaryPrefixes = evidence(sources.iec80000, '2008-03-01');
