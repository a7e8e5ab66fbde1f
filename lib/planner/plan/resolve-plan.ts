import type { Unit } from '../../quantity/unit';
import { bareNumber } from '../bare-number';
import { hoursPerBillingMonth } from '../catalog/billing';
import { constantOn } from '../catalog/constant';
import { privateVifMtu } from '../catalog/direct-connect-limits';
import { vpcMtu } from '../catalog/ec2-limits';
import type { Edition } from '../catalog/edition';
import { bytesPerBilledGb, bytesPerSiGb } from '../catalog/volume-units';
import { outerMtu } from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Choice, Figure } from '../figure/figure';
import { assumed, assumedChoice, given, givenChoice } from '../figure/leaf';
import { billedVolume, meanPacketOfWorkloads, totalPeak, volumeBytes } from './demand-formulas';
import { type Direction, directed } from './direction';
import { nearestLocationGroup } from './nearest-location-group';
import {
  type Demand,
  type DirectConnectLocation,
  isUnknown,
  type Peering,
  type Plan,
  type SiteLink,
  type Unknown,
  type Workload,
} from './plan';
import type {
  CongestionControl,
  DataVolumeInput,
  FlatRateTransitReading,
  PlanInput,
  PortBillingStart,
  PublicVirtualInterface,
  WorkloadInput,
} from './plan-input';
import { bytesPerUnit, resolveWorkload, type WorkloadContext } from './resolve-workload';

/** The value given, or the default with its reason; never both, never neither. */
function valueOr<U extends Unit>(
  value: number | undefined,
  fallback: number,
  unit: U,
  label: string,
  path: string,
  reason: string,
): Figure<U> {
  return value === undefined
    ? assumed(fallback, unit, label, path, reason)
    : given(value, unit, label, path);
}

function choiceOr<C extends string>(
  choice: C | undefined,
  fallback: NoInfer<C>,
  label: string,
  path: string,
  reason: string,
): Choice<C> {
  return choice === undefined
    ? assumedChoice<C>(fallback, label, path, reason)
    : givenChoice(choice, label, path);
}

const switchOr = (
  choice: boolean | undefined,
  fallback: 'yes' | 'no',
  label: string,
  path: string,
  reason: string,
): Choice<'yes' | 'no'> =>
  choiceOr<'yes' | 'no'>(
    choice === undefined ? undefined : choice ? 'yes' : 'no',
    fallback,
    label,
    path,
    reason,
  );

const underlayNames = { internet: 'the internet', directConnect: 'Direct Connect' } as const;

/** The loss of an underlay, a plain guess until somebody measures it. */
function lossOr(
  value: number | undefined,
  fallback: number,
  underlay: keyof typeof underlayNames,
): Figure<'fraction'> {
  return valueOr(
    value,
    fallback,
    'fraction',
    `Loss on ${underlayNames[underlay]}`,
    `underlays.${underlay}.lossFraction`,
    'an assumption until it is measured; nobody publishes one',
  );
}

/** The round-trip time of an underlay, a plain guess until somebody measures it. */
function rttOr(
  value: number | undefined,
  fallback: number,
  underlay: keyof typeof underlayNames,
): Figure<'ms'> {
  return valueOr(
    value,
    fallback,
    'ms',
    `RTT over ${underlayNames[underlay]}`,
    `underlays.${underlay}.rttMs`,
    'an assumption until it is measured; it goes by the distance',
  );
}

function optional<K extends string, U extends Unit>(
  key: K,
  value: number | undefined,
  unit: U,
  label: string,
  path: string,
): { readonly [P in K]?: Figure<U> } {
  if (value === undefined) return {};
  return { [key]: given(value, unit, label, path) } as { readonly [P in K]?: Figure<U> };
}

/** A volume that is of no workload, as it is billed; `name` is the path that its figures stand at. */
function volumeAsBilled(
  { amount, unit }: DataVolumeInput,
  label: string,
  path: string,
  name: string,
  { volumeConvention, asOf, bytesPerGb }: WorkloadContext,
): Figure<'billed-GB'> {
  const bytes = derive(
    volumeBytes,
    {
      amount: given(amount, 'number', `${label}, in ${unit}`, `${path}.amount`),
      bytesPerUnit: bytesPerUnit(unit, volumeConvention.choice, asOf),
    },
    `${name}-bytes`,
    label,
  );
  return derive(billedVolume, { volumes: [bytes], bytesPerBilledGb: bytesPerGb }, name, label);
}

/** Data out that others of the organisation send, as it is billed. */
function egressElsewhere(
  volume: DataVolumeInput | undefined,
  context: WorkloadContext,
): { readonly egressUsedElsewhere?: Figure<'billed-GB'> } {
  if (volume === undefined) return {};
  return {
    egressUsedElsewhere: volumeAsBilled(
      volume,
      'Data out to the internet by others of the organisation',
      'conventions.egressUsedElsewhere',
      'conventions.egress-used-elsewhere',
      context,
    ),
  };
}

/** SiteLink, where the plan says anything of it. */
function siteLinkOf(
  siteLink: NonNullable<NonNullable<PlanInput['underlays']>['directConnect']>['siteLink'],
  context: WorkloadContext,
): { readonly siteLink?: SiteLink } {
  if (siteLink === undefined) return {};
  const { virtualInterfaces, monthlyVolume, to } = siteLink;
  const path = 'underlays.directConnect.siteLink';
  return {
    siteLink: {
      virtualInterfaces: valueOr(
        virtualInterfaces,
        2,
        'count',
        'Virtual interfaces with SiteLink',
        `${path}.virtualInterfaces`,
        'SiteLink runs between two of them at least',
      ),
      ...(monthlyVolume && {
        volume: volumeAsBilled(
          monthlyVolume,
          'Data over SiteLink',
          `${path}.monthlyVolume`,
          'site-link.volume',
          context,
        ),
      }),
      ...(to !== undefined && {
        to: givenChoice(to, 'Location at the other end of SiteLink', `${path}.to`),
      }),
    },
  };
}

/** The transit gateway of another Region; a plan that does not name the Region has none. */
function peeringOf(peering: NonNullable<PlanInput['aws']>['peering']): {
  readonly peering?: Peering;
} {
  if (peering?.region === undefined) return {};
  return {
    peering: {
      region: givenChoice(
        peering.region,
        'Region of the peered transit gateway',
        'aws.peering.region',
      ),
      share: valueOr(
        peering.share,
        1,
        'fraction',
        'Share of the data of the peered Region',
        'aws.peering.share',
        'all of the plan’s data is taken to be of the Region that is reached through peering',
      ),
      vpcAttachments: valueOr(
        peering.vpcAttachments,
        1,
        'count',
        'VPC attachments in the peered Region',
        'aws.peering.vpcAttachments',
        'one VPC is attached there unless you say how many',
      ),
    },
  };
}

/** Whether a workload says anything of its traffic. */
function saysAnything({ out, in: into }: WorkloadInput = {}): boolean {
  return [out, into].some((direction) => Object.keys(direction ?? {}).length > 0);
}

/** Adds the workloads up, or says which of them lack a peak. */
function totalDemand(
  direction: Direction,
  workloads: readonly Workload[],
  coincidence: Figure<'fraction'>,
  bytesPerGb: Figure<'B'>,
): Demand | Unknown {
  const peaks: Figure<'bit/s'>[] = [];
  const volumes: Figure<'B'>[] = [];
  const missing: string[] = [];
  for (const workload of workloads) {
    const { traffic } = workload[direction];
    if (isUnknown(traffic)) {
      missing.push(...traffic.missing);
    } else {
      peaks.push(traffic.peak);
      volumes.push(traffic.monthlyBytes);
    }
  }
  const [first, ...rest] = missing;
  if (first !== undefined) return { kind: 'unknown', missing: [first, ...rest] };
  const label = (what: string) => directed(what, direction);
  return {
    peak: derive(totalPeak, { peaks, coincidence }, `demand.peak-${direction}`, label('Peak')),
    meanPacket: derive(
      meanPacketOfWorkloads,
      { peaks, packets: workloads.map((workload) => workload[direction].meanPacket) },
      `demand.mean-packet-${direction}`,
      label('Mean packet'),
    ),
    monthlyVolume: derive(
      billedVolume,
      { volumes, bytesPerBilledGb: bytesPerGb },
      `demand.volume-${direction}`,
      label('Volume a month, as billed'),
    ),
  };
}

/**
 * Fills in the defaults of plan version 1. Pure, and the same for the same input and edition: the
 * defaults of a version are frozen, a changed default is a new version.
 */
export function resolvePlan(input: PlanInput, edition: Edition): Plan {
  const asOf = edition.id;
  const { site = {}, aws = {}, requirements = {}, conventions = {}, onPremisesCosts = {} } = input;
  const { leadTimes = {} } = input;
  const { internet = {}, directConnect = {} } = input.underlays ?? {};
  const { vpn = {}, tcp = {} } = input;
  const { customerGateway = {} } = site;

  const hoursPerMonth = valueOr(
    conventions.hoursPerMonth,
    bareNumber(constantOn(hoursPerBillingMonth, asOf)),
    'h',
    'Hours a month',
    'conventions.hoursPerMonth',
    'AWS counts 730 hours a month on its Direct Connect pages; its VPN examples count 720',
  );
  const volume = choiceOr(
    conventions.volume,
    'aws',
    'What a TB is',
    'conventions.volume',
    'AWS meters 2³⁰ bytes as a GB, and its examples make a TB 1,024 of them',
  );
  const bytesPerGb = constantOn(volume.choice === 'si' ? bytesPerSiGb : bytesPerBilledGb, asOf);
  const context = { asOf, hoursPerMonth, volumeConvention: volume, bytesPerGb };
  const [first = {}, ...others] = input.workloads ?? [];
  const workloads: Plan['workloads'] = [
    resolveWorkload(first, 0, context),
    ...others.map((workload, i) => resolveWorkload(workload, i + 1, context)),
  ];
  const coincidence = valueOr(
    input.peakCoincidence,
    1,
    'fraction',
    'Share of the peaks that coincide',
    'peakCoincidence',
    'peaks of different workloads are taken to coincide',
  );
  // One that was only added yet must not take the answer of the others away.
  const speaking = workloads.filter((_, i) => saysAnything(input.workloads?.[i]));
  const counted = speaking.length === 0 ? workloads : speaking;
  const out = totalDemand('out', counted, coincidence, bytesPerGb);
  const into = totalDemand('in', counted, coincidence, bytesPerGb);

  const region = choiceOr(
    aws.region,
    'us-east-1',
    'Region',
    'aws.region',
    "AWS's oldest and largest Region",
  );
  const [firstLocation = {}, secondLocation = {}, ...otherLocations] =
    directConnect.locations ?? [];
  const locationOf = (
    { name, group }: { name?: string; group?: string },
    index: number,
    fallback: string,
    reason: string,
  ): DirectConnectLocation => ({
    name: name ?? '',
    group: choiceOr<string>(
      group,
      fallback,
      index === 0 ? 'Direct Connect location' : `Direct Connect location ${index + 1}`,
      `underlays.directConnect.locations.${index}.group`,
      reason,
    ),
  });
  const location = locationOf(
    firstLocation,
    0,
    nearestLocationGroup(region.choice, edition),
    'taken to be near the Region',
  );
  const another = (input: { name?: string; group?: string }, index: number) =>
    locationOf(input, index, location.group.choice, 'taken to be in the group of the first');

  const jumboFrames = switchOr(
    requirements.jumboFrames,
    'no',
    'Jumbo frames on Direct Connect',
    'requirements.jumboFrames',
    'a virtual interface has 1,500 bytes unless it is asked for more',
  );
  const hostMtu = valueOr(
    site.hostMtuBytes,
    bareNumber(constantOn(jumboFrames.choice === 'yes' ? vpcMtu : privateVifMtu, asOf)),
    'B',
    'Host MTU on premises',
    'site.hostMtuBytes',
    jumboFrames.choice === 'yes'
      ? 'hosts are taken to send jumbo frames where they are asked for'
      : 'Ethernet without jumbo frames',
  );

  return {
    edition: asOf,
    name: input.name ?? '',
    notes: input.notes ?? '',
    site: {
      name: site.name ?? '',
      onPremisesPrefixes: site.onPremisesPrefixes ?? [],
      ...(site.customerGatewayAddress !== undefined && {
        customerGatewayAddress: site.customerGatewayAddress,
      }),
      hostMtu,
      lanMtu: valueOr(
        site.lanMtuBytes,
        bareNumber(hostMtu),
        'B',
        'LAN MTU',
        'site.lanMtuBytes',
        'the LAN and the inside of the customer gateway are taken to pass what hosts send',
      ),
      ...optional(
        'lanRate',
        site.lanRateBitsPerSecond,
        'bit/s',
        'LAN rate',
        'site.lanRateBitsPerSecond',
      ),
      customerGateway: {
        ...optional(
          'rate',
          customerGateway.rateBitsPerSecond,
          'bit/s',
          'Rate of a customer gateway',
          'site.customerGateway.rateBitsPerSecond',
        ),
        ...optional(
          'packetRate',
          customerGateway.packetsPerSecond,
          'packet/s',
          'Packet rate of a customer gateway',
          'site.customerGateway.packetsPerSecond',
        ),
        ...optional(
          'encryptedRate',
          customerGateway.encryptedBitsPerSecond,
          'bit/s',
          'Encrypted rate of a customer gateway',
          'site.customerGateway.encryptedBitsPerSecond',
        ),
      },
    },
    aws: {
      region,
      vpcPrefixes: aws.vpcPrefixes ?? [],
      ...(aws.vpnGatewayAddress !== undefined && { vpnGatewayAddress: aws.vpnGatewayAddress }),
      vpcAttachments: valueOr(
        aws.vpcAttachments,
        1,
        'count',
        'VPC attachments',
        'aws.vpcAttachments',
        'one VPC is attached unless you say how many',
      ),
      availabilityZones: valueOr(
        aws.availabilityZones,
        2,
        'count',
        'Availability Zones',
        'aws.availabilityZones',
        'AWS advises attaching at least two',
      ),
      gateway: choiceOr(
        aws.gateway,
        'transit-gateway',
        'Gateway on the AWS side',
        'aws.gateway',
        'the only one of the three that spreads a VPN over tunnels in every Region',
      ),
      gatewayExists: switchOr(
        aws.gatewayExists,
        'no',
        'The gateway and its VPC attachments are there already',
        'aws.gatewayExists',
        'its VPC attachment hours count unless it is there already',
      ),
      ...peeringOf(aws.peering),
      ...(aws.publicServices?.monthlyVolume && {
        publicServices: volumeAsBilled(
          aws.publicServices.monthlyVolume,
          'Data out of public services',
          'aws.publicServices.monthlyVolume',
          'public-services.volume',
          context,
        ),
      }),
    },
    workloads,
    peakCoincidence: coincidence,
    demand: isUnknown(out) ? out : isUnknown(into) ? into : { out, in: into },
    internet: {
      accessRate:
        internet.accessRateBitsPerSecond === undefined
          ? { kind: 'unknown', missing: ['underlays.internet.accessRateBitsPerSecond'] }
          : given(
              internet.accessRateBitsPerSecond,
              'bit/s',
              'Internet access rate',
              'underlays.internet.accessRateBitsPerSecond',
            ),
      pathMtu: valueOr(
        internet.pathMtuBytes,
        bareNumber(constantOn(outerMtu, asOf)),
        'B',
        'Path MTU of the internet underlay',
        'underlays.internet.pathMtuBytes',
        'Ethernet all the way; PPPoE has 1,492',
      ),
      rtt: rttOr(internet.rttMs, 30, 'internet'),
      loss: lossOr(internet.lossFraction, 1e-5, 'internet'),
      ...(internet.acceleratorEdge !== undefined && {
        acceleratorEdge: givenChoice(
          internet.acceleratorEdge,
          'Edge locations of accelerated tunnels',
          'underlays.internet.acceleratorEdge',
        ),
      }),
    },
    directConnect: {
      locations: [
        location,
        another(secondLocation, 1),
        ...otherLocations.map((other, i) => another(other, i + 2)),
      ],
      rtt: rttOr(directConnect.rttMs, 10, 'directConnect'),
      loss: lossOr(directConnect.lossFraction, 1e-7, 'directConnect'),
      ...optional(
        'virtualInterfaceRate',
        directConnect.virtualInterfaceRateBitsPerSecond,
        'bit/s',
        'Rate limiter of a virtual interface',
        'underlays.directConnect.virtualInterfaceRateBitsPerSecond',
      ),
      ...(directConnect.flatRateTier !== undefined && {
        flatRateTier: givenChoice(
          String(directConnect.flatRateTier),
          'Flat-rate tier',
          'underlays.directConnect.flatRateTier',
        ),
      }),
      ...siteLinkOf(directConnect.siteLink, context),
      publicVirtualInterface: choiceOr<PublicVirtualInterface>(
        directConnect.publicVirtualInterface,
        'none',
        'Public virtual interface',
        'underlays.directConnect.publicVirtualInterface',
        'public services are reached over the internet unless you say otherwise',
      ),
    },
    vpn: {
      cipherSuite: choiceOr(
        vpn.cipherSuite,
        'aes-gcm-16',
        'Cipher suite',
        'vpn.cipherSuite',
        'the suite with the least overhead that AWS offers',
      ),
      natTraversal: choiceOr<'on' | 'off'>(
        vpn.natTraversal === undefined ? undefined : vpn.natTraversal ? 'on' : 'off',
        'off',
        'NAT traversal',
        'vpn.natTraversal',
        'the customer gateway has a public address of its own; AWS turns it on where it sees NAT',
      ),
      outerIp: choiceOr<'ipv4' | 'ipv6'>(
        vpn.outerIp,
        'ipv4',
        'Outside addresses of the tunnels',
        'vpn.outerIp',
        'what every gateway offers',
      ),
      routing: choiceOr(
        vpn.routing,
        'bgp',
        'Routing',
        'vpn.routing',
        'ECMP and automatic failover need BGP',
      ),
    },
    tcp: {
      ...optional('window', tcp.windowBytes, 'B', 'Window of a TCP flow', 'tcp.windowBytes'),
      congestion: choiceOr<CongestionControl>(
        tcp.congestion,
        'cubic',
        'Congestion control',
        'tcp.congestion',
        'what Linux, Windows and macOS senders use unless they are told otherwise',
      ),
    },
    onPremisesCosts: {
      ...optional(
        'crossConnect',
        onPremisesCosts.crossConnectUsdPerMonth,
        'USD/month',
        'Cross connect',
        'onPremisesCosts.crossConnectUsdPerMonth',
      ),
      ...optional(
        'circuit',
        onPremisesCosts.circuitUsdPerMonth,
        'USD/month',
        'Circuit to the location',
        'onPremisesCosts.circuitUsdPerMonth',
      ),
      ...optional(
        'partner',
        onPremisesCosts.partnerUsdPerMonth,
        'USD/month',
        'Partner fee',
        'onPremisesCosts.partnerUsdPerMonth',
      ),
      ...optional(
        'isp',
        onPremisesCosts.ispUsdPerMonth,
        'USD/month',
        'Internet access',
        'onPremisesCosts.ispUsdPerMonth',
      ),
      ...optional(
        'cabinet',
        onPremisesCosts.cabinetUsdPerMonth,
        'USD/month',
        'Cabinet',
        'onPremisesCosts.cabinetUsdPerMonth',
      ),
      ...optional(
        'router',
        onPremisesCosts.routerUsdPerMonth,
        'USD/month',
        'Customer gateway (lease and support)',
        'onPremisesCosts.routerUsdPerMonth',
      ),
    },
    onPremisesCostsOnce: {
      ...optional(
        'crossConnect',
        onPremisesCosts.crossConnectUsdOnce,
        'USD',
        'Cross connect (installation)',
        'onPremisesCosts.crossConnectUsdOnce',
      ),
      ...optional(
        'circuit',
        onPremisesCosts.circuitUsdOnce,
        'USD',
        'Circuit to the location (installation)',
        'onPremisesCosts.circuitUsdOnce',
      ),
      ...optional(
        'partner',
        onPremisesCosts.partnerUsdOnce,
        'USD',
        'Partner fee (setup)',
        'onPremisesCosts.partnerUsdOnce',
      ),
      ...optional(
        'isp',
        onPremisesCosts.ispUsdOnce,
        'USD',
        'Internet access (installation)',
        'onPremisesCosts.ispUsdOnce',
      ),
      ...optional(
        'router',
        onPremisesCosts.routerUsdOnce,
        'USD',
        'Customer gateway (purchase)',
        'onPremisesCosts.routerUsdOnce',
      ),
    },
    ownPrices: {
      byId: input.prices ?? {},
      ...optional(
        'discount',
        conventions.discountFraction,
        'fraction',
        'Discount on AWS',
        'conventions.discountFraction',
      ),
    },
    leadTimes: {
      vpn: valueOr(
        leadTimes.vpnDays,
        1,
        'day',
        'Lead time of a VPN',
        'leadTimes.vpnDays',
        'it is configured, not ordered, where the internet access and the device are there',
      ),
      hosted: valueOr(
        leadTimes.hostedDays,
        14,
        'day',
        'Lead time of a hosted connection',
        'leadTimes.hostedDays',
        'planners count two to six weeks for Direct Connect; the partner’s port is there already',
      ),
      dedicated: valueOr(
        leadTimes.dedicatedDays,
        42,
        'day',
        'Lead time of a dedicated connection',
        'leadTimes.dedicatedDays',
        'planners count two to six weeks, and up to 90 days where a circuit must be built',
      ),
    },
    requirements: {
      survive: choiceOr(
        requirements.survive,
        'tunnel',
        'What must be survived',
        'requirements.survive',
        'AWS replaces tunnel endpoints one at a time',
      ),
      encryption: choiceOr<'none' | 'required'>(
        requirements.encryption,
        'none',
        'Encryption',
        'requirements.encryption',
        'nothing is required unless you say so',
      ),
      jumboFrames,
      ...optional(
        'utilisationCeiling',
        requirements.utilisationCeiling,
        'fraction',
        'Utilisation ceiling',
        'requirements.utilisationCeiling',
      ),
      confidence: valueOr(
        requirements.confidence,
        0.95,
        'fraction',
        'Confidence that no tunnel is over its ceiling',
        'requirements.confidence',
        'one peak in twenty may find a tunnel above the ceiling',
      ),
    },
    conventions: {
      volume,
      hoursPerMonth,
      countFreeEgress: switchOr(
        conventions.countFreeEgress,
        'yes',
        'Count the free data transfer out',
        'conventions.countFreeEgress',
        'AWS gives it once per organisation, none in GovCloud; switch it off where others use it up',
      ),
      ...egressElsewhere(conventions.egressUsedElsewhere, context),
      dedicatedPortBillingStart: choiceOr<PortBillingStart>(
        conventions.dedicatedPortBillingStart,
        'active-or-90-days',
        'Billing of a dedicated port begins',
        'conventions.dedicatedPortBillingStart',
        'the pricing page says so, citing the User Guide; the Pricing Guide of 2026 says from creation to deletion',
      ),
      flatRateTransitTraffic: choiceOr<FlatRateTransitReading>(
        conventions.flatRateTransitTraffic,
        'included',
        'Transit VIF traffic under a flat rate',
        'conventions.flatRateTransitTraffic',
        'the current Pricing Guide includes it; texts of 15 and 16 September 2026 exclude it',
      ),
      countPublicIpv4: switchOr(
        conventions.countPublicIpv4,
        'no',
        'Count public IPv4 addresses of the tunnels',
        'conventions.countPublicIpv4',
        "AWS's own VPN examples leave them out",
      ),
      tunnelRateCounts: choiceOr<'inner' | 'outer'>(
        conventions.tunnelRateCounts,
        'inner',
        'Bits that count against a tunnel',
        'conventions.tunnelRateCounts',
        'AWS does not publish whether inner or outer bits count',
      ),
      packetRateCounts: choiceOr<'per-direction' | 'both-directions'>(
        conventions.packetRateCounts,
        'per-direction',
        'Packets that count against a tunnel',
        'conventions.packetRateCounts',
        'AWS does not publish whether the directions are counted apart',
      ),
      countPacketCeiling: switchOr(
        conventions.countPacketCeiling,
        'yes',
        'Count the packet rate ceiling',
        'conventions.countPacketCeiling',
        'a tunnel has a packet rate beside its bandwidth',
      ),
    },
    designs: input.designs ?? [],
  };
}
