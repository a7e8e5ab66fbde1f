import type {
  CongestionControl,
  FlatRateTransitReading,
  Gateway,
  PortBillingStart,
  PublicVirtualInterface,
  Survival,
  VolumeConvention,
} from '../planner';
import { cipherSuiteNames } from './cipher-suite-names';
import { choiceField, editionField, type Field, numberChoiceField, switchField } from './field';
import {
  bytes,
  count,
  days,
  dollars,
  dollarsOnce,
  duration,
  fraction,
  hours,
  notes,
  packetRate,
  prefixes,
  rate,
  volume,
  window,
  words,
} from './quantity-fields';

const gateways: Readonly<Record<Gateway, string>> = {
  'transit-gateway': 'Transit gateway',
  'virtual-private-gateway': 'Virtual private gateway',
  'cloud-wan': 'Cloud WAN',
};

const survivals: Readonly<Record<Survival, string>> = {
  none: 'Nothing',
  tunnel: 'One tunnel',
  connection: 'One VPN connection',
  'customer-gateway': 'One customer gateway',
  'dx-connection': 'One Direct Connect connection',
  'dx-location': 'One Direct Connect location',
};

const volumes: Readonly<Record<VolumeConvention, string>> = {
  aws: 'A TB is 1,024 GB of 2³⁰ bytes, as AWS bills',
  'si-metered': 'A TB is 10¹² bytes, metered in 2³⁰',
  si: 'A TB is 1,000 GB of 10⁹ bytes',
};

const congestionControls: Readonly<Record<CongestionControl, string>> = {
  reno: 'Reno',
  cubic: 'CUBIC',
  bbr: 'BBR',
};

const portBillingStarts: Readonly<Record<PortBillingStart, string>> = {
  'active-or-90-days': 'When active, or 90 days after the order',
  order: 'With the order',
};

const flatRateTransitReadings: Readonly<Record<FlatRateTransitReading, string>> = {
  included: 'Included',
  metered: 'Metered',
};

const publicVirtualInterfaces: Readonly<Record<PublicVirtualInterface, string>> = {
  none: 'None',
  'own-prefixes': 'To prefixes of the paying account',
  'other-prefixes': 'To other prefixes',
};

const FLAT_RATE_TIERS: readonly (readonly [number, string])[] = [
  [1, 'Tier 1, same metro'],
  [2, 'Tier 2, regional'],
  [3, 'Tier 3, continental'],
  [4, 'Tier 4, long-haul'],
  [5, 'Tier 5, any AWS Region'],
];

/** The fields of what there is once in a plan, in their order. */
export const PLAN_FIELDS: readonly Field[] = [
  editionField(
    {
      path: 'aws.region',
      topic: 'quick',
      label: 'Region',
      help: 'The AWS Region to reach. Prices differ by Region.',
    },
    'regions',
    { fallback: 'us-east-1' },
  ),
  choiceField(
    {
      path: 'requirements.survive',
      topic: 'quick',
      label: 'Must survive the loss of',
      help: 'The demand must still fit under the utilisation ceiling after this is lost.',
    },
    survivals,
    'tunnel',
  ),

  fraction({
    path: 'peakCoincidence',
    topic: 'workloads',
    label: 'Peaks that coincide',
    help: 'Share of the sum of all peaks that occurs at one time.',
  }),

  choiceField(
    {
      path: 'aws.gateway',
      topic: 'aws',
      label: 'Gateway',
      help: 'What the tunnels or virtual interfaces end on. Only some gateways spread load over tunnels.',
    },
    gateways,
    'transit-gateway',
  ),
  switchField(
    {
      path: 'aws.gatewayExists',
      topic: 'aws',
      label: 'Gateway and VPC attachments',
      help: 'What is there already is paid for already: its VPC attachment hours are left out.',
    },
    'Are there already',
    'Have to be made',
    false,
  ),
  count(
    {
      path: 'aws.vpcAttachments',
      topic: 'aws',
      label: 'VPC attachments',
      help: 'VPCs attached to the gateway; each has an hourly price.',
    },
    '1',
  ),
  count(
    {
      path: 'aws.availabilityZones',
      topic: 'aws',
      label: 'Availability Zones',
      help: 'Zones that each VPC attachment spans: its limits hold in each of them.',
    },
    '2',
  ),
  volume({
    path: 'aws.publicServices.monthlyVolume',
    topic: 'aws',
    label: 'Data out of public services a month',
    help: 'What services such as S3 send to the site, besides the workloads. It counts in no rate.',
  }),
  editionField(
    {
      path: 'aws.peering.region',
      topic: 'aws',
      label: 'Peered Region',
      help: 'Where VPCs are reached through a transit gateway there, peered with the one here.',
    },
    'regions',
    { unset: 'None' },
  ),
  fraction({
    path: 'aws.peering.share',
    topic: 'aws',
    label: 'Share of the peered Region',
    help: 'Of the plan’s data: what goes to and comes from the VPCs there.',
  }),
  count(
    {
      path: 'aws.peering.vpcAttachments',
      topic: 'aws',
      label: 'VPC attachments in the peered Region',
      help: 'Each has an hourly price there. 0 leaves out those that are paid for already.',
    },
    '1',
  ),

  words(
    { path: 'name', topic: 'site', label: 'Name of the plan', help: 'Heads the page.' },
    'Seed site',
  ),
  notes({
    path: 'notes',
    topic: 'site',
    label: 'Notes',
    help: 'Whatever should stay with the plan. They change no figure.',
  }),
  words(
    {
      path: 'site.name',
      topic: 'site',
      label: 'Name of the site',
      help: 'Stands for the site in the plan’s summary.',
    },
    'Headquarters',
  ),
  prefixes({
    path: 'site.onPremisesPrefixes',
    topic: 'site',
    label: 'Prefixes of the site',
    help: 'Networks on premises, several with commas between them. They change no figure.',
  }),
  bytes({
    path: 'site.hostMtuBytes',
    topic: 'site',
    label: 'Host MTU',
    help: 'The largest IP packet that hosts on premises send.',
  }),
  bytes({
    path: 'site.lanMtuBytes',
    topic: 'site',
    label: 'LAN MTU',
    help: 'What the LAN passes whole, up to the inside of the customer gateway.',
  }),
  rate({
    path: 'site.lanRateBitsPerSecond',
    topic: 'site',
    label: 'LAN rate',
    help: 'Line rate from the hosts to the customer gateway. Not given, it limits nothing.',
  }),
  rate({
    path: 'site.customerGateway.rateBitsPerSecond',
    topic: 'site',
    label: 'Customer gateway, rate',
    help: 'What one device forwards in one direction; data sheets often add both up. Not given, it limits nothing.',
  }),
  packetRate({
    path: 'site.customerGateway.packetsPerSecond',
    topic: 'site',
    label: 'Customer gateway, packet rate',
    help: 'Packets that one device forwards in one direction. Not given, it limits nothing.',
  }),
  rate({
    path: 'site.customerGateway.encryptedBitsPerSecond',
    topic: 'site',
    label: 'Customer gateway, IPsec rate',
    help: 'What one device encrypts or decrypts in one direction, inner packets. Not given, it limits nothing.',
  }),
  words(
    {
      path: 'site.customerGatewayAddress',
      topic: 'site',
      label: 'Customer gateway address',
      help: 'Outside address of the device that ends the tunnels. It changes no figure.',
    },
    '203.0.113.1',
  ),
  prefixes({
    path: 'aws.vpcPrefixes',
    topic: 'site',
    label: 'Prefixes of the VPC',
    help: 'Networks in AWS, several with commas between them. They change no figure.',
  }),
  words(
    {
      path: 'aws.vpnGatewayAddress',
      topic: 'site',
      label: 'VPN gateway address',
      help: 'Outside address of the AWS end of the tunnels. It changes no figure.',
    },
    '198.51.100.1',
  ),

  rate({
    path: 'underlays.internet.accessRateBitsPerSecond',
    topic: 'links',
    label: 'Internet access rate',
    help: 'What the site’s internet line carries; the tunnels share it. Not given, it limits nothing.',
  }),
  bytes({
    path: 'underlays.internet.pathMtuBytes',
    topic: 'links',
    label: 'Internet path MTU',
    help: 'Largest packet that passes whole: 1,500 on plain Ethernet, 1,492 behind PPPoE.',
  }),
  duration({
    path: 'underlays.internet.rttMs',
    topic: 'links',
    label: 'RTT over the internet',
    help: 'Host to host and back. With the loss it sets how fast one TCP flow goes.',
  }),
  fraction({
    path: 'underlays.internet.lossFraction',
    topic: 'links',
    label: 'Loss on the internet',
    help: 'Share of packets that it loses: it slows TCP, and makes splitting packets cost more.',
  }),
  editionField(
    {
      path: 'underlays.internet.acceleratorEdge',
      topic: 'links',
      label: 'Edge locations near the site',
      help: 'Where accelerated VPN connections of your designs enter AWS: the price of their data depends on it.',
    },
    'acceleratorEdges',
    { unset: 'Not known' },
  ),
  duration({
    path: 'underlays.directConnect.rttMs',
    topic: 'links',
    label: 'RTT over Direct Connect',
    help: 'Host to host and back. With the loss it sets how fast one TCP flow goes.',
  }),
  fraction({
    path: 'underlays.directConnect.lossFraction',
    topic: 'links',
    label: 'Loss on Direct Connect',
    help: 'Share of packets that a circuit loses: it slows TCP, with and without tunnels inside.',
  }),
  rate({
    path: 'underlays.directConnect.virtualInterfaceRateBitsPerSecond',
    topic: 'links',
    label: 'Rate limiter of the virtual interface',
    help: 'On each dedicated connection; what is above it is dropped. Not given, there is none.',
  }),
  editionField(
    {
      path: 'underlays.directConnect.locations.0.group',
      topic: 'links',
      label: 'Direct Connect location',
      help: 'Where the port is: the price of data transfer depends on it and on the Region.',
    },
    'locationGroups',
    { fallback: 'us-contiguous' },
  ),
  words(
    {
      path: 'underlays.directConnect.locations.0.name',
      topic: 'links',
      label: 'Name of the location',
      help: 'As AWS or the colocation provider calls it. It changes no figure.',
    },
    'Equinix DC2',
  ),
  editionField(
    {
      path: 'underlays.directConnect.locations.1.group',
      topic: 'links',
      label: 'Second location',
      help: 'Where a second port is, for what must survive the loss of a location.',
    },
    'locationGroups',
  ),
  words(
    {
      path: 'underlays.directConnect.locations.1.name',
      topic: 'links',
      label: 'Name of the second location',
      help: 'As AWS or the colocation provider calls it. It changes no figure.',
    },
    'CoreSite NY1',
  ),
  numberChoiceField(
    {
      path: 'underlays.directConnect.flatRateTier',
      topic: 'links',
      label: 'Flat-rate tier',
      help: 'By location and Region, from AWS’s list. Without it a flat rate has no price.',
    },
    FLAT_RATE_TIERS,
    'Not known',
  ),
  choiceField(
    {
      path: 'underlays.directConnect.publicVirtualInterface',
      topic: 'links',
      label: 'Public virtual interface',
      help: 'On dedicated ports: public services send at the rate of Direct Connect to prefixes of the account that pays, to others at internet rates.',
    },
    publicVirtualInterfaces,
    'none',
  ),
  count(
    {
      path: 'underlays.directConnect.siteLink.virtualInterfaces',
      topic: 'links',
      label: 'SiteLink, virtual interfaces',
      help: 'With SiteLink on, at both ends together. Each is billed by the hour, also when idle.',
    },
    '4',
  ),
  volume({
    path: 'underlays.directConnect.siteLink.monthlyVolume',
    topic: 'links',
    label: 'SiteLink, data a month',
    help: 'What goes from the first location to the other end without passing a Region.',
  }),
  editionField(
    {
      path: 'underlays.directConnect.siteLink.to',
      topic: 'links',
      label: 'SiteLink, other end',
      help: 'Where the data over SiteLink goes. Without it that data has no price.',
    },
    'locationGroups',
    { unset: 'Not known' },
  ),

  choiceField(
    {
      path: 'vpn.cipherSuite',
      topic: 'vpn',
      label: 'Cipher suite',
      help: 'Decides how many bytes ESP adds to a packet.',
    },
    cipherSuiteNames,
    'aes-gcm-16',
  ),
  switchField(
    {
      path: 'vpn.natTraversal',
      topic: 'vpn',
      label: 'NAT traversal',
      help: 'UDP around ESP, where a NAT stands before the customer gateway.',
    },
    'On',
    'Off',
    false,
  ),
  choiceField(
    {
      path: 'vpn.outerIp',
      topic: 'vpn',
      label: 'Outside addresses',
      help: 'IP version between the customer gateway and AWS.',
    },
    { ipv4: 'IPv4', ipv6: 'IPv6' },
    'ipv4',
  ),
  choiceField(
    {
      path: 'vpn.routing',
      topic: 'vpn',
      label: 'Routing',
      help: 'ECMP over several tunnels needs BGP.',
    },
    { bgp: 'BGP', static: 'Static' },
    'bgp',
  ),

  window({
    path: 'tcp.windowBytes',
    topic: 'tcp',
    label: 'Window',
    help: 'What a receiver lets be in flight: on Linux about half of its buffer. Not given, it limits nothing.',
  }),
  choiceField(
    {
      path: 'tcp.congestion',
      topic: 'tcp',
      label: 'Congestion control',
      help: 'How the sender answers to loss. Reno and CUBIC slow down with each, BBR goes by the line.',
    },
    congestionControls,
    'cubic',
  ),

  fraction({
    path: 'requirements.utilisationCeiling',
    topic: 'requirements',
    label: 'Utilisation ceiling',
    help: 'How full a link may be at the peak.',
  }),
  fraction({
    path: 'requirements.confidence',
    topic: 'requirements',
    label: 'Confidence',
    help: 'How sure to be that hashing puts no tunnel over the ceiling.',
  }),
  choiceField(
    {
      path: 'requirements.encryption',
      topic: 'requirements',
      label: 'Encryption',
      help: 'Direct Connect does not encrypt by itself.',
    },
    { none: 'Not required', required: 'Required' },
    'none',
  ),
  switchField(
    {
      path: 'requirements.jumboFrames',
      topic: 'requirements',
      label: 'Jumbo frames on Direct Connect',
      help: 'A virtual interface with a larger MTU.',
    },
    'Asked for',
    'Not asked for',
    false,
  ),

  dollars({
    path: 'onPremisesCosts.ispUsdPerMonth',
    topic: 'bills',
    label: 'Internet access, a month',
    help: 'What the internet provider takes. Not priced until you give it.',
  }),
  dollars({
    path: 'onPremisesCosts.crossConnectUsdPerMonth',
    topic: 'bills',
    label: 'Cross connect, a month',
    help: 'What the colocation provider takes for the cable to the AWS port.',
  }),
  dollars({
    path: 'onPremisesCosts.circuitUsdPerMonth',
    topic: 'bills',
    label: 'Circuit to the location, a month',
    help: 'What the carrier takes from the site to the location. Not priced until you give it.',
  }),
  dollars({
    path: 'onPremisesCosts.partnerUsdPerMonth',
    topic: 'bills',
    label: 'Partner’s fee, a month',
    help: 'What a Direct Connect partner takes for a hosted connection. Not priced until you give it.',
  }),
  dollars({
    path: 'onPremisesCosts.cabinetUsdPerMonth',
    topic: 'bills',
    label: 'Cabinet, a month',
    help: 'For a router of yours at each Direct Connect location. Not given, none is counted.',
  }),
  dollars({
    path: 'onPremisesCosts.routerUsdPerMonth',
    topic: 'bills',
    label: 'Customer gateway, a month',
    help: 'Lease and support of each device. Not given, nothing is counted.',
  }),
  dollarsOnce({
    path: 'onPremisesCosts.ispUsdOnce',
    topic: 'bills',
    label: 'Internet access, once',
    help: 'Installation. Once is apart from every sum of a month.',
  }),
  dollarsOnce({
    path: 'onPremisesCosts.crossConnectUsdOnce',
    topic: 'bills',
    label: 'Cross connect, once',
    help: 'Installation of each.',
  }),
  dollarsOnce({
    path: 'onPremisesCosts.circuitUsdOnce',
    topic: 'bills',
    label: 'Circuit to the location, once',
    help: 'Installation of each.',
  }),
  dollarsOnce({
    path: 'onPremisesCosts.partnerUsdOnce',
    topic: 'bills',
    label: 'Partner’s setup, once',
    help: 'For each hosted connection.',
  }),
  dollarsOnce({
    path: 'onPremisesCosts.routerUsdOnce',
    topic: 'bills',
    label: 'Customer gateway, once',
    help: 'Purchase of each device.',
  }),

  days({
    path: 'leadTimes.vpnDays',
    topic: 'lead-times',
    label: 'Lead time of a VPN',
    help: 'From the order to the first packet, where internet access and device are there.',
  }),
  days({
    path: 'leadTimes.hostedDays',
    topic: 'lead-times',
    label: 'Lead time of a hosted connection',
    help: 'From the order to the first packet.',
  }),
  days({
    path: 'leadTimes.dedicatedDays',
    topic: 'lead-times',
    label: 'Lead time of a dedicated connection',
    help: 'From the order to the first packet, with the circuit and the cross connect.',
  }),

  choiceField(
    {
      path: 'conventions.volume',
      topic: 'conventions',
      label: 'What a TB is',
      help: 'How a volume that you type becomes gigabytes on the bill.',
    },
    volumes,
    'aws',
  ),
  hours({
    path: 'conventions.hoursPerMonth',
    topic: 'conventions',
    label: 'Hours a month',
    help: 'For everything that is billed by the hour.',
  }),
  switchField(
    {
      path: 'conventions.countFreeEgress',
      topic: 'conventions',
      label: 'Free data transfer out',
      help: 'AWS gives it once per organisation.',
    },
    'Counted',
    'Used up elsewhere',
    true,
  ),
  volume({
    path: 'conventions.egressUsedElsewhere',
    topic: 'conventions',
    label: 'Egress of the rest of the organisation',
    help: 'Data out to the internet a month. It uses the free 100 GB and the dear tiers first.',
  }),
  fraction({
    path: 'conventions.discountFraction',
    topic: 'conventions',
    label: 'Discount on AWS',
    help: 'Off every price of AWS but those with a price or discount of their own.',
  }),
  choiceField(
    {
      path: 'conventions.dedicatedPortBillingStart',
      topic: 'conventions',
      label: 'Billing of a dedicated port begins',
      help: 'AWS’s texts differ. The other reading stands beside the cost lines.',
    },
    portBillingStarts,
    'active-or-90-days',
  ),
  choiceField(
    {
      path: 'conventions.flatRateTransitTraffic',
      topic: 'conventions',
      label: 'Transit VIF under a flat rate',
      help: 'AWS’s texts differ on whether the rate holds its data out.',
    },
    flatRateTransitReadings,
    'included',
  ),
  switchField(
    {
      path: 'conventions.countPublicIpv4',
      topic: 'conventions',
      label: 'Public IPv4 of the tunnels',
      help: 'AWS’s own examples leave these addresses out.',
    },
    'Counted',
    'Left out',
    false,
  ),
  choiceField(
    {
      path: 'conventions.tunnelRateCounts',
      topic: 'conventions',
      label: 'Bits that count against a tunnel',
      help: 'AWS does not publish which.',
    },
    { inner: 'Inner packets', outer: 'Outer packets, with ESP' },
    'inner',
  ),
  choiceField(
    {
      path: 'conventions.packetRateCounts',
      topic: 'conventions',
      label: 'Packets that count against a tunnel',
      help: 'AWS does not publish whether the directions are counted apart.',
    },
    { 'per-direction': 'Each direction apart', 'both-directions': 'Both directions together' },
    'per-direction',
  ),
  switchField(
    {
      path: 'conventions.countPacketCeiling',
      topic: 'conventions',
      label: 'Packet rate ceiling',
      help: 'A tunnel has a packet rate beside its bandwidth.',
    },
    'Counted',
    'Left out',
    true,
  ),
];
