import type { Choice, Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import type { Direction } from './direction';
import type {
  CipherSuite,
  CongestionControl,
  FlatRateTransitReading,
  FlowBehaviour,
  Gateway,
  OwnDesignInput,
  PlanInput,
  PortBillingStart,
  PublicVirtualInterface,
  Routing,
  Survival,
  VolumeConvention,
  WorkloadKind,
} from './plan-input';

/** A figure that cannot be had because the plan does not say enough: the fields that would do. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly missing: readonly [string, ...string[]];
}

export function isUnknown(value: object): value is Unknown {
  return 'kind' in value && value.kind === 'unknown';
}

/** How much flows: the highest five-minute mean, and the bytes of a month. */
export interface Traffic {
  readonly peak: Figure<'bit/s'>;
  readonly monthlyBytes: Figure<'B'>;
  /** The same in GB as AWS bills them; what is billed is the sum of all workloads. */
  readonly monthlyVolume: Figure<'billed-GB'>;
}

/** Packets of one size, and how many of all packets they are. */
export interface SizeShare {
  readonly size: Figure<'B'>;
  /** A weight among the shares of the mix. */
  readonly share: Figure<'number'>;
}

export type PacketMix = readonly [SizeShare, ...SizeShare[]];

/** One workload in one direction. */
export interface WorkloadDirection {
  readonly traffic: Traffic | Unknown;
  readonly meanPacket: Figure<'B'>;
  /** Where the plan has one; the mean is then its mean. */
  readonly packetMix?: PacketMix;
  readonly flows: Figure<'count'>;
  /** Rate of the one largest flow, where it stands out from the equal ones. */
  readonly largestFlow?: Figure<'bit/s'>;
}

export interface Workload extends Readonly<Record<Direction, WorkloadDirection>> {
  readonly name: string;
  readonly kind: Choice<WorkloadKind>;
  readonly flowBehaviour: Choice<FlowBehaviour>;
}

/** What all workloads together ask for in one direction. */
export interface Demand {
  /** Highest five-minute mean, inner IP bits. */
  readonly peak: Figure<'bit/s'>;
  readonly meanPacket: Figure<'B'>;
  readonly monthlyVolume: Figure<'billed-GB'>;
}

/** Where Direct Connect connections end on AWS's side, a third party's building. */
export interface DirectConnectLocation {
  readonly name: string;
  /** The group of locations that prices go by. */
  readonly group: Choice;
}

/** A transit gateway of another Region that is peered with the one of the plan. */
export interface Peering {
  readonly region: Choice;
  /** Of the plan's volumes: what goes to and comes from the VPCs there. */
  readonly share: Figure<'fraction'>;
  readonly vpcAttachments: Figure<'count'>;
}

/** Data between Direct Connect locations that passes no Region. */
export interface SiteLink {
  /** With SiteLink on, at both ends together. */
  readonly virtualInterfaces: Figure<'count'>;
  /** Sent to the other end; undefined, none is counted. */
  readonly volume?: Figure<'billed-GB'>;
  /** The location group of the other end; undefined until given. */
  readonly to?: Choice;
}

/**
 * What the plan pays instead of the edition's prices. By the price's id, as bare numbers: the unit
 * is that of the price, which is known where it is asked for.
 */
export interface OwnPrices {
  readonly byId: NonNullable<PlanInput['prices']>;
  /** Off every other price of AWS. */
  readonly discount?: Figure<'fraction'>;
}

/** A PlanInput with every default filled in. Each value knows whether it was given or assumed. */
export interface Plan {
  readonly edition: IsoDate;
  readonly name: string;
  readonly notes: string;
  readonly site: {
    readonly name: string;
    readonly onPremisesPrefixes: readonly string[];
    readonly customerGatewayAddress?: string;
    /** Largest packet that hosts on premises send. */
    readonly hostMtu: Figure<'B'>;
    /** Largest packet from the hosts to the inside of the customer gateway, or of the router. */
    readonly lanMtu: Figure<'B'>;
    /** Line rate of the LAN before the customer gateway; undefined, it limits nothing. */
    readonly lanRate?: Figure<'bit/s'>;
    /** What one customer gateway does in one direction; what is undefined limits nothing. */
    readonly customerGateway: {
      readonly rate?: Figure<'bit/s'>;
      readonly packetRate?: Figure<'packet/s'>;
      readonly encryptedRate?: Figure<'bit/s'>;
    };
  };
  readonly aws: {
    readonly region: Choice;
    readonly vpcPrefixes: readonly string[];
    readonly vpnGatewayAddress?: string;
    readonly vpcAttachments: Figure<'count'>;
    readonly availabilityZones: Figure<'count'>;
    readonly gateway: Choice<Gateway>;
    readonly gatewayExists: Choice<'yes' | 'no'>;
    /** Undefined where no other Region is reached. */
    readonly peering?: Peering;
    /** Sent to the site by services outside a VPC, besides the workloads; undefined: none. */
    readonly publicServices?: Figure<'billed-GB'>;
  };
  readonly workloads: readonly [Workload, ...Workload[]];
  /** Share of the sum of the workloads' peaks that occurs at one time. */
  readonly peakCoincidence: Figure<'fraction'>;
  readonly demand: Readonly<Record<Direction, Demand>> | Unknown;
  readonly internet: {
    readonly accessRate: Figure<'bit/s'> | Unknown;
    readonly pathMtu: Figure<'B'>;
    readonly rtt: Figure<'ms'>;
    /** Share of packets that the internet loses. */
    readonly loss: Figure<'fraction'>;
    /** The edge locations near the site, by which accelerated data is priced; undefined until given. */
    readonly acceleratorEdge?: Choice;
  };
  readonly directConnect: {
    /** At least two: the second stands for the first. */
    readonly locations: readonly [
      DirectConnectLocation,
      DirectConnectLocation,
      ...DirectConnectLocation[],
    ];
    readonly rtt: Figure<'ms'>;
    /** Share of packets that a circuit loses. */
    readonly loss: Figure<'fraction'>;
    /** Undefined until given: it depends on location and Region, and is never inferred. */
    readonly flatRateTier?: Choice;
    /** Of the rate limiter on each virtual interface of a dedicated connection; undefined without. */
    readonly virtualInterfaceRate?: Figure<'bit/s'>;
    readonly siteLink?: SiteLink;
    readonly publicVirtualInterface: Choice<PublicVirtualInterface>;
  };
  readonly vpn: {
    readonly cipherSuite: Choice<CipherSuite>;
    readonly natTraversal: Choice<'on' | 'off'>;
    readonly outerIp: Choice<'ipv4' | 'ipv6'>;
    readonly routing: Choice<Routing>;
  };
  /** What the ends of one TCP flow do. */
  readonly tcp: {
    /** In flight, as the receiver allows it; undefined, it limits nothing. */
    readonly window?: Figure<'B'>;
    readonly congestion: Choice<CongestionControl>;
  };
  /** Monthly prices of others than AWS; undefined where the user gave none. */
  readonly onPremisesCosts: {
    readonly crossConnect?: Figure<'USD/month'>;
    readonly circuit?: Figure<'USD/month'>;
    readonly partner?: Figure<'USD/month'>;
    readonly isp?: Figure<'USD/month'>;
    readonly cabinet?: Figure<'USD/month'>;
    readonly router?: Figure<'USD/month'>;
  };
  /** What others than AWS take once; undefined where the user gave none. */
  readonly onPremisesCostsOnce: {
    readonly crossConnect?: Figure<'USD'>;
    readonly circuit?: Figure<'USD'>;
    readonly partner?: Figure<'USD'>;
    readonly isp?: Figure<'USD'>;
    readonly router?: Figure<'USD'>;
  };
  readonly ownPrices: OwnPrices;
  /** From the order to the first packet. */
  readonly leadTimes: {
    readonly vpn: Figure<'day'>;
    readonly hosted: Figure<'day'>;
    readonly dedicated: Figure<'day'>;
  };
  readonly requirements: {
    readonly survive: Choice<Survival>;
    readonly encryption: Choice<'none' | 'required'>;
    readonly jumboFrames: Choice<'yes' | 'no'>;
    /** Undefined where the user gave none: the default depends on what is assessed. */
    readonly utilisationCeiling?: Figure<'fraction'>;
    readonly confidence: Figure<'fraction'>;
  };
  readonly conventions: {
    readonly volume: Choice<VolumeConvention>;
    readonly hoursPerMonth: Figure<'h'>;
    readonly countFreeEgress: Choice<'yes' | 'no'>;
    /** What the rest of the organisation sends to the internet; undefined: nothing that is known. */
    readonly egressUsedElsewhere?: Figure<'billed-GB'>;
    readonly dedicatedPortBillingStart: Choice<PortBillingStart>;
    readonly flatRateTransitTraffic: Choice<FlatRateTransitReading>;
    readonly countPublicIpv4: Choice<'yes' | 'no'>;
    readonly tunnelRateCounts: Choice<'inner' | 'outer'>;
    readonly packetRateCounts: Choice<'per-direction' | 'both-directions'>;
    readonly countPacketCeiling: Choice<'yes' | 'no'>;
  };
  readonly designs: readonly OwnDesignInput[];
}
