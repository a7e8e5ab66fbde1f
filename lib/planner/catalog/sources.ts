import type { Source } from '../figure/source';

// The public pages behind the catalogue. `note` names the dated copy that was read where the page
// itself was not: the page may have moved on since, the copy's date says by how much.

export const awsVpnQuotas: Source = {
  id: 'aws.vpn.quotas',
  title: 'AWS Site-to-Site VPN user guide: quotas',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  note: 'read in a public copy of 2022-04-20',
};

export const awsVpnTunnels: Source = {
  id: 'aws.vpn.tunnels',
  title: 'AWS Site-to-Site VPN user guide: tunnel options, large bandwidth tunnels',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  note: 'read in a public copy made after 2025-09 and before 2026-05',
};

export const awsVpnTunnelOptions: Source = {
  id: 'aws.vpn.tunnel-options',
  title: 'AWS Site-to-Site VPN user guide: tunnel options',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  note: 'read in a public copy of 2023-04-06',
};

export const awsVpnCustomerGatewayBestPractices: Source = {
  id: 'aws.vpn.customer-gateway-best-practices',
  title: 'AWS Site-to-Site VPN user guide: best practices for a customer gateway device',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-best-practice.html',
  note: 'read in public copies, one of 2023-02-09 and one undated and newer; the MTU table is the same',
};

export const awsVpnAccelerated: Source = {
  id: 'aws.vpn.accelerated',
  title: 'AWS Site-to-Site VPN user guide: accelerated connections',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/accelerated-vpn.html',
  note: 'read in a public copy of 2023',
};

export const awsVpnPrivateIp: Source = {
  id: 'aws.vpn.private-ip',
  title: 'AWS Site-to-Site VPN user guide: private IP VPN with Direct Connect',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/private-ip-dx.html',
  note: 'read in a public copy of 2022-07-21',
};

export const awsVpnFaqs: Source = {
  id: 'aws.vpn.faqs',
  title: 'AWS VPN FAQs',
  url: 'https://aws.amazon.com/vpn/faqs/',
  note: 'read as quoted in public notes of 2025 and of 2026-10-10',
};

export const awsVpnSla: Source = {
  id: 'aws.vpn.sla',
  title: 'AWS Site-to-Site VPN service level agreement',
  url: 'https://aws.amazon.com/vpn/site-to-site-vpn-sla/',
  note: 'text of 2022-05-05, read as quoted in public notes of 2026-10-10',
};

export const awsVpnThroughputBlog: Source = {
  id: 'aws.vpn.throughput-blog',
  title: 'AWS networking blog: scaling VPN throughput using AWS Transit Gateway',
  url: 'https://aws.amazon.com/blogs/networking-and-content-delivery/scaling-vpn-throughput-using-aws-transit-gateway/',
};

export const awsVpcQuotas: Source = {
  id: 'aws.vpc.quotas',
  title: 'Amazon VPC user guide: quotas',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  note: 'read as quoted in public notes of 2026-10-10',
};

export const awsTransitGatewayQuotas: Source = {
  id: 'aws.transit-gateway.quotas',
  title: 'Amazon VPC Transit Gateways: quotas',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  note: 'read in public copies made after 2025-11',
};

export const awsTransitGatewayQuotas2022: Source = {
  id: 'aws.transit-gateway.quotas-2022',
  title: 'Amazon VPC Transit Gateways: quotas, as of 2022',
  url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  note: 'read in a public copy of 2022-09-02',
};

export const awsCloudWanQuotas: Source = {
  id: 'aws.cloud-wan.quotas',
  title: 'AWS Cloud WAN: quotas',
  url: 'https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-quotas.html',
  note: 'read in an undated public copy and as quoted in public notes of 2026-10-10',
};

export const awsDirectConnectQuotas: Source = {
  id: 'aws.direct-connect.quotas',
  title: 'AWS Direct Connect user guide: quotas',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  note: 'read in a public copy of 2023-04-27 and in an undated, newer one',
};

export const awsDirectConnectJumboFrames: Source = {
  id: 'aws.direct-connect.jumbo-frames',
  title: 'AWS Direct Connect user guide: MTU of virtual interfaces',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/set-jumbo-frames-vif.html',
  note: 'read in a public copy of 2023-04-27',
};

export const awsDirectConnectJumboFrames2026: Source = {
  id: 'aws.direct-connect.jumbo-frames-2026',
  title: 'AWS Direct Connect user guide: MTU of virtual interfaces, as of 2026',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/set-jumbo-frames-vif.html',
  note: 'read as restated in AWS’s own public repository text of 2026-07-06',
};

export const awsDirectConnectConnections: Source = {
  id: 'aws.direct-connect.connections',
  title: 'AWS Direct Connect user guide: dedicated and hosted connections',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithConnections.html',
  note: 'read in a public copy of 2023-04-27 and as quoted in public notes of 2026-09-30',
};

export const awsDirectConnectHosted: Source = {
  id: 'aws.direct-connect.hosted-connections',
  title: 'AWS Direct Connect user guide: hosted connections',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/hosted_connection.html',
  note: 'read in a public copy of 2023-04-27 and as quoted in public notes of 2026-09-30',
};

export const awsDirectConnectLags: Source = {
  id: 'aws.direct-connect.lags',
  title: 'AWS Direct Connect user guide: link aggregation groups',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/lags.html',
  note: 'read in a public copy of 2023-04-27 and in AWS’s own public repository text of 2026-07-06',
};

export const awsDirectConnectGateways: Source = {
  id: 'aws.direct-connect.gateways',
  title: 'AWS Direct Connect user guide: Direct Connect gateways',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html',
  note: 'read in AWS’s own public repository text of 2026-07-06',
};

export const awsDirectConnectPrefixes: Source = {
  id: 'aws.direct-connect.prefixes',
  title: 'AWS Direct Connect user guide: inbound prefix controls',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/prefix-controls.html',
  note: 'read in a public copy made after 2026-08-20',
};

export const awsDirectConnectRateLimiters: Source = {
  id: 'aws.direct-connect.rate-limiters',
  title: 'AWS Direct Connect user guide: rate limiters of virtual interfaces',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/vif-rate-limiters.html',
  note: 'announced 2026-06-01',
};

export const awsDirectConnectBgp: Source = {
  id: 'aws.direct-connect.bgp',
  title: 'AWS Direct Connect user guide: BGP and BFD settings',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/bgp-specific-settings.html',
  note: 'read in a public copy made after 2025-07',
};

export const awsDirectConnectSla: Source = {
  id: 'aws.direct-connect.sla',
  title: 'AWS Direct Connect service level agreement',
  url: 'https://aws.amazon.com/directconnect/sla/',
  note: 'text of 2026-07-24, read as quoted in public notes of 2026-09-30',
};

export const awsDirectConnectResiliency: Source = {
  id: 'aws.direct-connect.resiliency',
  title: 'AWS Direct Connect resiliency recommendations',
  url: 'https://aws.amazon.com/directconnect/resiliency-recommendation/',
  note: 'read in a public copy made before 2025',
};

export const awsDirectConnectMaintenance: Source = {
  id: 'aws.direct-connect.maintenance',
  title: 'AWS Direct Connect user guide: maintenance',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/dx-maintenance.html',
  note: 'read as quoted in public notes of 2026-09-30',
};

export const awsDirectConnectFailoverTest: Source = {
  id: 'aws.direct-connect.failover-test',
  title: 'AWS Direct Connect user guide: failover test',
  url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_failover.html',
  note: 'read as quoted in public notes of 2026-09-30',
};

export const awsDirectConnectPricing: Source = {
  id: 'aws.direct-connect.pricing',
  title: 'AWS Direct Connect pricing, pay as you go',
  url: 'https://aws.amazon.com/directconnect/pricing/pay-as-you-go/',
  note: 'read in public transcriptions of 2026-09-20 and 2026-09-30',
};

export const awsDirectConnectPricingGuide: Source = {
  id: 'aws.direct-connect.pricing-guide',
  title: 'AWS Direct Connect Pricing Guide',
  url: 'https://docs.aws.amazon.com/directconnect/latest/PricingGuide/pricing-overview.html',
  note: 'text of 2026-09 or later',
};

export const awsDirectConnectFaqs: Source = {
  id: 'aws.direct-connect.faqs',
  title: 'AWS Direct Connect FAQs',
  url: 'https://aws.amazon.com/directconnect/faqs/',
  note: 'read in a public copy that by its content is older than 2024-04',
};

export const awsVpnPricing: Source = {
  id: 'aws.vpn.pricing',
  title: 'AWS VPN pricing',
  url: 'https://aws.amazon.com/vpn/pricing/',
  note: 'read in an undated public copy',
};

export const awsEc2DataTransferPricing: Source = {
  id: 'aws.ec2.data-transfer-pricing',
  title: 'Amazon EC2 on-demand pricing: data transfer',
  url: 'https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer',
  note: 'AWS’s worked examples count a TB as 1,024 GB and its price list ends a tier at 10,240 GB',
};

export const awsTransitGatewayPricing: Source = {
  id: 'aws.transit-gateway.pricing',
  title: 'AWS Transit Gateway pricing',
  url: 'https://aws.amazon.com/transit-gateway/pricing/',
  note: 'read in a public transcription of 2026-09-20 and a stored copy',
};

export const awsFreeTierBill: Source = {
  id: 'aws.free-tier-bill',
  title: 'AWS re:Post: data transfer lines of an AWS bill',
  url: 'https://repost.aws/questions/QUAT1NfOeZSAK5z8KXXO9jgA',
  note: 'the bill’s line reads “first 10 TB / month data transfer out beyond the global free tier”, so the volume tiers begin after the free volume',
};

export const awsEc2Bandwidth: Source = {
  id: 'aws.ec2.network-bandwidth',
  title: 'Amazon EC2 user guide: instance network bandwidth',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html',
  note: 'read in an undated public copy with the newest wording',
};

export const awsEc2Mtu: Source = {
  id: 'aws.ec2.mtu',
  title: 'Amazon EC2 user guide: network MTU',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html',
  note: 'read in an undated, recent public copy',
};

export const fortinetAwsNotes: Source = {
  id: 'fortinet.aws-notes',
  title: 'Fortinet: FortiGate documentation for AWS',
  url: 'https://docs.fortinet.com/product/fortigate-public-cloud/',
  note: 'field observations of the vendor’s engineers, read in public notes of 2026; the address is the vendor’s documentation, not the notes, and no AWS figure stands behind it',
};

export const rfc768: Source = {
  id: 'rfc768',
  title: 'RFC 768: User Datagram Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc768',
};

export const rfc791: Source = {
  id: 'rfc791',
  title: 'RFC 791: Internet Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc791',
  note: 'section 3.1',
};

export const rfc792: Source = {
  id: 'rfc792',
  title: 'RFC 792: Internet Control Message Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc792',
  note: 'echo or echo reply message',
};

export const rfc8900: Source = {
  id: 'rfc8900',
  title: 'RFC 8900: IP Fragmentation Considered Fragile',
  url: 'https://www.rfc-editor.org/rfc/rfc8900',
};

export const rfc8200: Source = {
  id: 'rfc8200',
  title: 'RFC 8200: Internet Protocol, version 6',
  url: 'https://www.rfc-editor.org/rfc/rfc8200',
  note: 'section 3',
};

export const rfc2404: Source = {
  id: 'rfc2404',
  title: 'RFC 2404: HMAC-SHA-1-96 within ESP and AH',
  url: 'https://www.rfc-editor.org/rfc/rfc2404',
  note: 'section 2',
};

export const rfc2992: Source = {
  id: 'rfc2992',
  title: 'RFC 2992: analysis of an equal-cost multi-path algorithm',
  url: 'https://www.rfc-editor.org/rfc/rfc2992',
};

export const rfc3602: Source = {
  id: 'rfc3602',
  title: 'RFC 3602: the AES-CBC cipher algorithm and its use with IPsec',
  url: 'https://www.rfc-editor.org/rfc/rfc3602',
  note: 'sections 2.4 and 3',
};

export const rfc3948: Source = {
  id: 'rfc3948',
  title: 'RFC 3948: UDP encapsulation of IPsec ESP packets',
  url: 'https://www.rfc-editor.org/rfc/rfc3948',
  note: 'section 2.1',
};

export const rfc4106: Source = {
  id: 'rfc4106',
  title: 'RFC 4106: the use of Galois/Counter Mode in IPsec ESP',
  url: 'https://www.rfc-editor.org/rfc/rfc4106',
  note: 'sections 3.1 and 6',
};

export const rfc4303: Source = {
  id: 'rfc4303',
  title: 'RFC 4303: IP Encapsulating Security Payload',
  url: 'https://www.rfc-editor.org/rfc/rfc4303',
  note: 'sections 2 and 2.4',
};

export const rfc4868: Source = {
  id: 'rfc4868',
  title: 'RFC 4868: HMAC-SHA-256, HMAC-SHA-384 and HMAC-SHA-512 with IPsec',
  url: 'https://www.rfc-editor.org/rfc/rfc4868',
  note: 'section 2.6',
};

export const rfc6691: Source = {
  id: 'rfc6691',
  title: 'RFC 6691: TCP options and maximum segment size',
  url: 'https://www.rfc-editor.org/rfc/rfc6691',
};

export const rfc9293: Source = {
  id: 'rfc9293',
  title: 'RFC 9293: Transmission Control Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc9293',
  note: 'section 3.1',
};

export const ieee8023: Source = {
  id: 'ieee8023',
  title: 'IEEE 802.3: Ethernet',
  url: 'https://standards.ieee.org/ieee/802.3/10422/',
  note: 'clauses 3.1 and 4.4',
};

export const ieee8021q: Source = {
  id: 'ieee8021q',
  title: 'IEEE 802.1Q: bridges and bridged networks',
  url: 'https://standards.ieee.org/ieee/802.1Q/10323/',
  note: 'clause 9: the tag is four octets',
};

export const ieee8021ae: Source = {
  id: 'ieee8021ae',
  title: 'IEEE 802.1AE: MAC security',
  url: 'https://standards.ieee.org/ieee/802.1AE/7154/',
  note: 'SecTAG with SCI of 16 octets and ICV of 16 octets',
};

export const siBrochure: Source = {
  id: 'si-brochure',
  title: 'BIPM: the International System of Units (SI brochure)',
  url: 'https://www.bipm.org/en/publications/si-brochure',
  note: 'section 3: the prefixes are powers of ten only',
};

export const iec80000: Source = {
  id: 'iec80000',
  title: 'IEC 80000-13: quantities and units, information science and technology',
  url: 'https://www.iso.org/standard/31898.html',
  note: 'prefixes for binary multiples',
};

export const joagDevProschan: Source = {
  id: 'joag-dev-proschan',
  title:
    'K. Joag-Dev, F. Proschan: Negative association of random variables with applications (1983)',
  url: 'https://doi.org/10.1214/aos/1176346079',
};

export const fellerOccupancy: Source = {
  id: 'feller-occupancy',
  title: 'W. Feller: An Introduction to Probability Theory and Its Applications, volume I',
  url: 'https://www.wiley.com/en-us/An+Introduction+to+Probability+Theory+and+Its+Applications%2C+Volume+1%2C+3rd+Edition-p-9780471257080',
  note: 'chapter II: occupancy problems',
};

export const nanogUtilisation: Source = {
  id: 'nanog-utilisation',
  title: 'NANOG mailing list: when operators upgrade a link',
  url: 'https://mailman.nanog.org/pipermail/nanog/',
  note: 'threads on upgrading at about 80 % of the 95th percentile',
};

export const rfc5136: Source = {
  id: 'rfc5136',
  title: 'RFC 5136: Defining Network Capacity',
  url: 'https://www.rfc-editor.org/rfc/rfc5136',
};

export const rfc6985: Source = {
  id: 'rfc6985',
  title: 'RFC 6985: IMIX Genome: Specification of Variable Packet Sizes',
  url: 'https://www.rfc-editor.org/rfc/rfc6985',
};

export const ietfTlsClientHello: Source = {
  id: 'ietf.tls.client-hello',
  title: 'IETF TLS working group list: sizes of a ClientHello with X25519MLKEM768',
  url: 'https://www.mail-archive.com/tls@ietf.org/msg21753.html',
  note: 'read in a public copy of the message of 2026-02-21',
};

export const ostinatoImix: Source = {
  id: 'ostinato.imix',
  title: 'Ostinato: simple IMIX, seven packets of 40 bytes, four of 576 and one of 1,500',
  url: 'https://srivatsp.com/ostinato/ostinato-imix-traffic/',
  note: 'read in a public copy; it gives Ethernet frames, 18 bytes longer and 64 at least',
};

export const rfc3465: Source = {
  id: 'rfc3465',
  title: 'RFC 3465: TCP congestion control with appropriate byte counting',
  url: 'https://www.rfc-editor.org/rfc/rfc3465',
};

export const rfc5348: Source = {
  id: 'rfc5348',
  title: 'RFC 5348: TCP friendly rate control (TFRC)',
  url: 'https://www.rfc-editor.org/rfc/rfc5348',
  note: 'section 3.1',
};

export const rfc6298: Source = {
  id: 'rfc6298',
  title: 'RFC 6298: computing TCP’s retransmission timer',
  url: 'https://www.rfc-editor.org/rfc/rfc6298',
};

export const rfc6349: Source = {
  id: 'rfc6349',
  title: 'RFC 6349: framework for TCP throughput testing',
  url: 'https://www.rfc-editor.org/rfc/rfc6349',
};

export const rfc7323: Source = {
  id: 'rfc7323',
  title: 'RFC 7323: TCP extensions for high performance',
  url: 'https://www.rfc-editor.org/rfc/rfc7323',
  note: 'section 2: the window scale option',
};

export const rfc9438: Source = {
  id: 'rfc9438',
  title: 'RFC 9438: CUBIC for fast and long-distance networks',
  url: 'https://www.rfc-editor.org/rfc/rfc9438',
  note: 'sections 4 and 5.1',
};

export const mathis1997: Source = {
  id: 'mathis-1997',
  title:
    'M. Mathis, J. Semke, J. Mahdavi, T. Ott: The macroscopic behavior of the TCP congestion avoidance algorithm (1997)',
  url: 'https://doi.org/10.1145/263932.264023',
};

export const padhye1998: Source = {
  id: 'padhye-1998',
  title:
    'J. Padhye, V. Firoiu, D. Towsley, J. Kurose: Modeling TCP throughput: a simple model and its empirical validation (1998)',
  url: 'https://doi.org/10.1145/285237.285291',
};

export const ietfBbr: Source = {
  id: 'ietf.bbr',
  title: 'IETF draft: BBR congestion control (draft-ietf-ccwg-bbr)',
  url: 'https://datatracker.ietf.org/doc/draft-ietf-ccwg-bbr/',
};

export const linuxTcp: Source = {
  id: 'linux.tcp',
  title: 'Linux kernel documentation: IP sysctl, TCP variables',
  url: 'https://docs.kernel.org/networking/ip-sysctl.html',
};

export const linuxMultipathHash: Source = {
  id: 'linux.multipath-hash',
  title: 'Linux kernel documentation: IP sysctl, fib_multipath_hash_policy',
  url: 'https://docs.kernel.org/networking/ip-sysctl.html',
};

export const kleinrock1975: Source = {
  id: 'kleinrock-1975',
  title: 'L. Kleinrock: Queueing Systems, volume I: Theory (1975)',
  url: 'https://www.wiley.com/en-us/Queueing+Systems%2C+Volume+I-p-9780471491101',
  note: 'chapters 3 and 5: M/M/1, and M/G/1 by Pollaczek and Khinchine',
};

export const leland1994: Source = {
  id: 'leland-1994',
  title:
    'W. Leland, M. Taqqu, W. Willinger, D. Wilson: On the self-similar nature of Ethernet traffic (1994)',
  url: 'https://doi.org/10.1109/90.282603',
};

export const rfc2330: Source = {
  id: 'rfc2330',
  title: 'RFC 2330: Framework for IP Performance Metrics',
  url: 'https://www.rfc-editor.org/rfc/rfc2330',
  note: 'section 11.3: empirical distribution and percentiles',
};

export const rfc2697: Source = {
  id: 'rfc2697',
  title: 'RFC 2697: a single rate three color marker',
  url: 'https://www.rfc-editor.org/rfc/rfc2697',
  note: 'section 3: the token bucket of the committed burst size',
};

export const rfc2544: Source = {
  id: 'rfc2544',
  title: 'RFC 2544: Benchmarking Methodology for Network Interconnect Devices',
  url: 'https://www.rfc-editor.org/rfc/rfc2544',
  note: 'section 26.1: throughput, the fastest rate at which no frame is lost',
};

export const rfc3551: Source = {
  id: 'rfc3551',
  title: 'RFC 3551: RTP Profile for Audio and Video Conferences with Minimal Control',
  url: 'https://www.rfc-editor.org/rfc/rfc3551',
  note: 'section 4.5.14: PCMU at 64 kbps, packets of 20 ms unless told',
};
