import '../../zod-jitless';
import { z } from 'zod';

/**
 * What the user gave, and nothing else: the sparse plan that files, links and the browser store.
 * Every field but `version` may be missing; `resolvePlan` fills in the defaults of this version.
 * A field's error text says what is accepted, so that a message can name field, given and accepted.
 */

const accepted = (text: string) => ({ error: text, description: text });

function number(minimum: number, maximum: number, text: string) {
  const says = accepted(text);
  return z.number(says).min(minimum, says).max(maximum, says).describe(text);
}
function count(minimum: number, maximum: number) {
  const says = accepted(`a whole number from ${minimum} to ${maximum.toLocaleString('en-US')}`);
  return z.int(says).min(minimum, says).max(maximum, says).describe(says.description);
}
function oneOf<const C extends readonly [string, ...string[]]>(choices: C) {
  const says = accepted(`one of ${choices.join(', ')}`);
  return z.enum(choices, says).describe(says.description);
}
function text(maximum: number) {
  const says = accepted(`text of at most ${maximum.toLocaleString('en-US')} characters`);
  return z.string(says).max(maximum, says).describe(says.description);
}
function list<T extends z.ZodType>(item: T, maximum: number, what: string) {
  const says = accepted(`a list of at most ${maximum} ${what}`);
  return z.array(item, says).max(maximum, says).describe(says.description);
}

const rate = () => number(0, 1e14, 'bits per second from 0 to 100 Tbps (1e14)');
/** Of a device or a line, through which something passes. */
const capacity = () => number(1e3, 1e14, 'bits per second from 1 kbps (1e3) to 100 Tbps (1e14)');
const packetRate = () => number(1, 1e12, 'packets per second from 1 to 1e12');
const roundTrip = () => number(0.001, 10_000, 'milliseconds from 0.001 to 10,000');
/** Where all is lost nothing arrives, and no rate is to be told. */
const loss = () => number(0, 0.99, 'a fraction from 0 to 0.99');
const packet = () => number(20, 9001, 'bytes of the IP packet from 20 to 9,001');
const lanMtu = () => count(576, 9216);
const days = () => number(0, 3650, 'days from 0 to 3,650');
const usdPerMonth = () => number(0, 1e9, 'US dollars a month from 0 to 1,000,000,000');
const usdOnce = () => number(0, 1e9, 'US dollars from 0 to 1,000,000,000');
/** More than everything would be paid for taking it. */
const discount = () => number(0, 1, 'a fraction from 0 to 1');
const yesOrNo = () => z.boolean(accepted('true or false')).describe('true or false');

/** IPv4 or IPv6, without a port. */
const address = () =>
  z.union([z.ipv4(), z.ipv6()], accepted('an IPv4 or IPv6 address such as 203.0.113.1'));
const prefix = () =>
  z.union([z.cidrv4(), z.cidrv6()], accepted('an IPv4 or IPv6 prefix such as 192.168.0.0/16'));

export const GATEWAYS = ['transit-gateway', 'virtual-private-gateway', 'cloud-wan'] as const;
export const WORKLOAD_KINDS = [
  'mixed-enterprise',
  'bulk-copy',
  'database-replication',
  'web-api',
  'voice-desktops',
] as const;
const FLOW_BEHAVIOURS = ['demand-limited', 'greedy'] as const;
const DATA_VOLUME_UNITS = ['MB', 'GB', 'TB', 'PB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;
export const VOLUME_CONVENTIONS = ['aws', 'si-metered', 'si'] as const;
export const CIPHER_SUITES = [
  'aes-gcm-16',
  'aes-cbc-sha1',
  'aes-cbc-sha2-256',
  'aes-cbc-sha2-384',
  'aes-cbc-sha2-512',
] as const;
export const SURVIVALS = [
  'none',
  'tunnel',
  'connection',
  'customer-gateway',
  'dx-connection',
  'dx-location',
] as const;
/** Ids of the standard options: for ever theirs, so that an address means one figure. */
export const STANDARD_OPTION_IDS = [
  'vpn-vgw',
  'vpn-tgw',
  'vpn-tgw-large',
  'dx-hosted',
  'dx-dedicated',
  'dx-dedicated-flat-rate',
  'dx-two-locations',
  'dx-vpn-backup',
  'dx-private-ip-vpn',
] as const;
export const ROUTINGS = ['bgp', 'static'] as const;
const TUNNEL_CLASSES = ['standard', 'large'] as const;
/** How a TCP sender answers to loss. */
export const CONGESTION_CONTROLS = ['reno', 'cubic', 'bbr'] as const;
export const TUNNEL_RATE_READINGS = ['inner', 'outer'] as const;
/** When AWS begins to bill a dedicated port: its texts differ. */
export const PORT_BILLING_STARTS = ['active-or-90-days', 'order'] as const;
/** Whether the flat rate holds what leaves by a transit VIF: AWS's texts differ. */
export const FLAT_RATE_TRANSIT_READINGS = ['included', 'metered'] as const;
/** AWS's own rate holds to prefixes of the account that pays for the services. */
export const PUBLIC_VIRTUAL_INTERFACES = ['none', 'own-prefixes', 'other-prefixes'] as const;
export const PACKET_RATE_READINGS = ['per-direction', 'both-directions'] as const;

const dataVolume = () =>
  z
    .strictObject(
      {
        amount: number(0, 1e12, 'a number from 0 to 1e12'),
        unit: oneOf(DATA_VOLUME_UNITS),
      },
      accepted('an amount and a unit, such as { "amount": 20, "unit": "TB" }'),
    )
    .describe('A volume as typed. What a TB means on the bill is conventions.volume.');

const direction = () =>
  z.strictObject(
    {
      peakBitsPerSecond: rate().exactOptional(),
      meanBitsPerSecond: rate().exactOptional(),
      monthlyVolume: dataVolume().exactOptional(),
      meanPacketBytes: packet().exactOptional(),
      /** Shares of packets; takes the place of meanPacketBytes. */
      packetMix: list(
        z.strictObject({
          packetBytes: packet(),
          share: number(0, 1e9, 'a weight of at least 0'),
        }),
        32,
        'packet sizes with their share of packets',
      ).exactOptional(),
      flows: count(1, 1_000_000).exactOptional(),
      largestFlowBitsPerSecond: rate().exactOptional(),
    },
    accepted('the demand of one direction'),
  );

const workload = z.strictObject(
  {
    name: text(100).exactOptional(),
    kind: oneOf(WORKLOAD_KINDS).exactOptional(),
    /** AWS to on premises: the direction that AWS bills. */
    out: direction().exactOptional(),
    /** On premises to AWS. */
    in: direction().exactOptional(),
    flowBehaviour: oneOf(FLOW_BEHAVIOURS).exactOptional(),
    growthPerYear: number(-0.99, 10, 'a fraction from -0.99 to 10').exactOptional(),
  },
  accepted('a workload'),
);

const directConnectLocation = z.strictObject(
  {
    name: text(100).exactOptional(),
    /** A location group of the price edition, such as us-contiguous. */
    group: text(60).exactOptional(),
  },
  accepted('a Direct Connect location, such as { "group": "us-contiguous" }'),
);

const designId = () =>
  z
    .string(accepted('lower-case letters, digits and hyphens, at most 40'))
    .regex(
      /^[a-z0-9][a-z0-9-]{0,39}$/,
      accepted('lower-case letters, digits and hyphens, at most 40'),
    );

const priceId = () => {
  const says = accepted('the id of a price, such as tgw.attachment-hour.us-east-1');
  return z.string(says).regex(/^[a-z0-9-]{1,80}(\.[a-z0-9-]{1,80}){1,8}$/, says);
};

const ownDesign = z.strictObject(
  {
    id: designId(),
    name: text(100),
    directConnect: list(
      z.strictObject({
        kind: oneOf(['dedicated', 'hosted']),
        portSpeedBitsPerSecond: rate(),
        /** Position in underlays.directConnect.locations, from 0. */
        location: count(0, 15).exactOptional(),
        /** Connections with one device name end on one AWS device. */
        device: text(60).exactOptional(),
        lag: text(60).exactOptional(),
        virtualInterface: oneOf(['transit', 'private', 'public']).exactOptional(),
        billing: oneOf(['metered', 'flat-rate']).exactOptional(),
        macsec: yesOrNo().exactOptional(),
        role: oneOf(['active', 'standby']).exactOptional(),
      }),
      64,
      'Direct Connect connections',
    ).exactOptional(),
    vpn: list(
      z.strictObject({
        tunnelClass: oneOf(TUNNEL_CLASSES),
        connections: count(1, 100),
        underlay: oneOf(['internet', 'direct-connect']).exactOptional(),
        /** VPN connections with one customer gateway name end on one device. */
        customerGateway: text(60).exactOptional(),
        accelerated: yesOrNo().exactOptional(),
        role: oneOf(['active', 'standby']).exactOptional(),
      }),
      16,
      'groups of VPN connections',
    ).exactOptional(),
  },
  accepted('a design'),
);

export const planInputSchema = z.strictObject(
  {
    $schema: text(300).exactOptional(),
    version: z.literal(1, accepted('1, the version of this plan format')),
    name: text(100).exactOptional(),
    site: z
      .strictObject({
        name: text(100).exactOptional(),
        onPremisesPrefixes: list(prefix(), 100, 'prefixes').exactOptional(),
        customerGatewayAddress: address().exactOptional(),
        hostMtuBytes: lanMtu().exactOptional(),
        lanMtuBytes: lanMtu().exactOptional(),
        lanRateBitsPerSecond: capacity().exactOptional(),
        /** What one device that ends the links does in one direction; not given, it limits nothing. */
        customerGateway: z
          .strictObject({
            rateBitsPerSecond: capacity().exactOptional(),
            packetsPerSecond: packetRate().exactOptional(),
            encryptedBitsPerSecond: capacity().exactOptional(),
          })
          .exactOptional(),
      })
      .exactOptional(),
    aws: z
      .strictObject({
        region: text(40).exactOptional(),
        vpcPrefixes: list(prefix(), 100, 'prefixes').exactOptional(),
        /** Outside address of the VPN gateway's tunnels, as AWS gives it. */
        vpnGatewayAddress: address().exactOptional(),
        vpcAttachments: count(0, 5000).exactOptional(),
        availabilityZones: count(1, 6).exactOptional(),
        gateway: oneOf(GATEWAYS).exactOptional(),
        gatewayExists: yesOrNo().exactOptional(),
        /** What services outside a VPC, such as S3, send to the site, besides the workloads. */
        publicServices: z
          .strictObject({
            /** It costs its transfer out, and counts in no rate. */
            monthlyVolume: dataVolume().exactOptional(),
          })
          .exactOptional(),
        /** A transit gateway of another Region, peered with the one here, and what is behind it. */
        peering: z
          .strictObject({
            region: text(40).exactOptional(),
            /** Of the plan's volumes: what goes to and comes from the VPCs there. */
            share: number(0, 1, 'a fraction from 0 to 1').exactOptional(),
            vpcAttachments: count(0, 5000).exactOptional(),
          })
          .exactOptional(),
      })
      .exactOptional(),
    workloads: list(workload, 50, 'workloads').exactOptional(),
    /** Share of the sum of the workloads' peaks that occurs at one time. */
    peakCoincidence: number(0.01, 1, 'a fraction from 0.01 to 1').exactOptional(),
    underlays: z
      .strictObject({
        internet: z
          .strictObject({
            accessRateBitsPerSecond: rate().exactOptional(),
            pathMtuBytes: number(576, 9001, 'bytes from 576 to 9,001').exactOptional(),
            rttMs: roundTrip().exactOptional(),
            lossFraction: loss().exactOptional(),
            /** A group of edge locations of the price edition: where accelerated tunnels enter AWS. */
            acceleratorEdge: text(60).exactOptional(),
          })
          .exactOptional(),
        directConnect: z
          .strictObject({
            locations: list(directConnectLocation, 16, 'locations').exactOptional(),
            flatRateTier: count(1, 5).exactOptional(),
            /** A rate limiter on the virtual interface of each dedicated connection. */
            virtualInterfaceRateBitsPerSecond: number(
              50e6,
              1.6e12,
              'bits per second from 50 Mbps (5e7) to 1.6 Tbps (1.6e12)',
            ).exactOptional(),
            rttMs: roundTrip().exactOptional(),
            lossFraction: loss().exactOptional(),
            /** Whether public services reach the site over Direct Connect, and to whose prefixes. */
            publicVirtualInterface: oneOf(PUBLIC_VIRTUAL_INTERFACES).exactOptional(),
            /** Data between the site's location and another one, which passes no Region. */
            siteLink: z
              .strictObject({
                /** With SiteLink on, at both ends together. */
                virtualInterfaces: count(1, 1000).exactOptional(),
                /** Sent to the other end; not given, none is counted. */
                monthlyVolume: dataVolume().exactOptional(),
                /** A location group of the price edition: that of the other end. */
                to: text(60).exactOptional(),
              })
              .exactOptional(),
          })
          .exactOptional(),
      })
      .exactOptional(),
    vpn: z
      .strictObject({
        cipherSuite: oneOf(CIPHER_SUITES).exactOptional(),
        natTraversal: yesOrNo().exactOptional(),
        outerIp: oneOf(['ipv4', 'ipv6']).exactOptional(),
        routing: oneOf(ROUTINGS).exactOptional(),
      })
      .exactOptional(),
    /** What ends of one TCP flow do. */
    tcp: z
      .strictObject({
        /** In flight, as the receiver allows it; not given, it limits nothing. */
        windowBytes: count(1, 2 ** 30).exactOptional(),
        congestion: oneOf(CONGESTION_CONTROLS).exactOptional(),
      })
      .exactOptional(),
    /** What is paid to others than AWS. A price that is not given stays unknown. */
    onPremisesCosts: z
      .strictObject({
        crossConnectUsdPerMonth: usdPerMonth().exactOptional(),
        circuitUsdPerMonth: usdPerMonth().exactOptional(),
        partnerUsdPerMonth: usdPerMonth().exactOptional(),
        ispUsdPerMonth: usdPerMonth().exactOptional(),
        /** At each location; not given, none is counted. */
        cabinetUsdPerMonth: usdPerMonth().exactOptional(),
        /** Lease and support of each customer gateway; not given, nothing is counted. */
        routerUsdPerMonth: usdPerMonth().exactOptional(),
        /** Paid once, for each of what it is of. */
        crossConnectUsdOnce: usdOnce().exactOptional(),
        circuitUsdOnce: usdOnce().exactOptional(),
        partnerUsdOnce: usdOnce().exactOptional(),
        ispUsdOnce: usdOnce().exactOptional(),
        routerUsdOnce: usdOnce().exactOptional(),
      })
      .exactOptional(),
    /** From the order to the first packet. */
    leadTimes: z
      .strictObject({
        vpnDays: days().exactOptional(),
        hostedDays: days().exactOptional(),
        dedicatedDays: days().exactOptional(),
      })
      .exactOptional(),
    requirements: z
      .strictObject({
        survive: oneOf(SURVIVALS).exactOptional(),
        slaTier: oneOf(['none', '95', '99.9', '99.95', '99.99']).exactOptional(),
        encryption: oneOf(['none', 'required']).exactOptional(),
        jumboFrames: yesOrNo().exactOptional(),
        utilisationCeiling: number(0.05, 1, 'a fraction from 0.05 to 1').exactOptional(),
        confidence: number(0.5, 0.9999, 'a fraction from 0.5 to 0.9999').exactOptional(),
      })
      .exactOptional(),
    conventions: z
      .strictObject({
        volume: oneOf(VOLUME_CONVENTIONS).exactOptional(),
        hoursPerMonth: number(1, 744, 'hours from 1 to 744').exactOptional(),
        countFreeEgress: yesOrNo().exactOptional(),
        /** Data out to the internet that the rest of the organisation sends a month. */
        egressUsedElsewhere: dataVolume().exactOptional(),
        /** Off every price of AWS that has no discount or price of its own. */
        discountFraction: discount().exactOptional(),
        dedicatedPortBillingStart: oneOf(PORT_BILLING_STARTS).exactOptional(),
        flatRateTransitTraffic: oneOf(FLAT_RATE_TRANSIT_READINGS).exactOptional(),
        countPublicIpv4: yesOrNo().exactOptional(),
        tunnelRateCounts: oneOf(TUNNEL_RATE_READINGS).exactOptional(),
        packetRateCounts: oneOf(PACKET_RATE_READINGS).exactOptional(),
        countPacketCeiling: yesOrNo().exactOptional(),
      })
      .exactOptional(),
    /** What is paid instead of a price of the edition, by the price's id. */
    prices: z
      .record(
        priceId(),
        z.strictObject(
          {
            usd: number(0, 1e9, 'US dollars from 0 to 1,000,000,000').exactOptional(),
            discountFraction: discount().exactOptional(),
          },
          accepted('a price in usd, or a discountFraction'),
        ),
        accepted('prices by their ids, such as { "dx.data-transfer-in": { "usd": 0 } }'),
      )
      .exactOptional(),
    edition: z
      .string(accepted('the day of a price edition, such as 2026-11-23'))
      .regex(/^\d{4}-\d{2}-\d{2}$/, accepted('the day of a price edition, such as 2026-11-23'))
      .exactOptional(),
    designs: list(ownDesign, 12, 'designs of your own').exactOptional(),
    notes: text(20_000).exactOptional(),
  },
  accepted('a plan'),
);

export type PlanInput = z.infer<typeof planInputSchema>;
export type WorkloadInput = NonNullable<PlanInput['workloads']>[number];
export type DirectionInput = NonNullable<WorkloadInput['out']>;
export type DataVolumeInput = NonNullable<DirectionInput['monthlyVolume']>;
export type OwnDesignInput = NonNullable<PlanInput['designs']>[number];
export type Gateway = (typeof GATEWAYS)[number];
export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];
export type FlowBehaviour = (typeof FLOW_BEHAVIOURS)[number];
export type DataVolumeUnit = (typeof DATA_VOLUME_UNITS)[number];
export type VolumeConvention = (typeof VOLUME_CONVENTIONS)[number];
export type CipherSuite = (typeof CIPHER_SUITES)[number];
export type Survival = (typeof SURVIVALS)[number];
export type Routing = (typeof ROUTINGS)[number];
export type CongestionControl = (typeof CONGESTION_CONTROLS)[number];
export type PortBillingStart = (typeof PORT_BILLING_STARTS)[number];
export type FlatRateTransitReading = (typeof FLAT_RATE_TRANSIT_READINGS)[number];
export type PublicVirtualInterface = (typeof PUBLIC_VIRTUAL_INTERFACES)[number];
export type TunnelClass = (typeof TUNNEL_CLASSES)[number];
export type StandardOptionId = (typeof STANDARD_OPTION_IDS)[number];
