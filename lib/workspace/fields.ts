import {
  type CIPHER_SUITES,
  type Direction,
  type FlowBehaviour,
  type Gateway,
  type Survival,
  type VolumeConvention,
  WORKLOAD_KINDS,
  type WorkloadKind,
  workloadKinds,
} from '../planner';
import { bytesAsTyped, parseBytes } from '../quantity/parse-bytes';
import { countAsTyped, parseCount } from '../quantity/parse-count';
import { dataVolumeAsTyped, parseDataVolume } from '../quantity/parse-data-volume';
import { fractionAsTyped, parseFraction } from '../quantity/parse-fraction';
import { hoursAsTyped, parseHours } from '../quantity/parse-hours';
import { listAsTyped, parseList } from '../quantity/parse-list';
import { parseRate, rateAsTyped } from '../quantity/parse-rate';
import { parseUsd, usdAsTyped } from '../quantity/parse-usd';
import {
  choiceField,
  editionField,
  type Field,
  quantityField,
  switchField,
  type Topic,
  textField,
} from './field';

type Head = Pick<Field, 'path' | 'topic' | 'label' | 'help'>;

const words = (head: Head, example: string): Field =>
  textField(head, example, (text) => ({ ok: true, value: text.trim() }), String);
const rate = (head: Head): Field => quantityField(head, '4 Gbps', parseRate, rateAsTyped);
const volume = (head: Head): Field =>
  quantityField(head, '20 TB', parseDataVolume, dataVolumeAsTyped);
const bytes = (head: Head): Field => quantityField(head, '700 B', parseBytes, bytesAsTyped);
const count = (head: Head, example: string): Field =>
  quantityField(head, example, parseCount, countAsTyped);
/** Without its % sign a share goes from 0 to 1. */
const fraction = (head: Head): Field =>
  quantityField(head, '80 %', parseFraction, fractionAsTyped, '0.01');
const prefixes = (head: Head): Field => textField(head, '10.0.0.0/16', parseList, listAsTyped);
const dollars = (head: Head): Field => quantityField(head, '300 USD', parseUsd, usdAsTyped);

const kindLabels = Object.fromEntries(
  WORKLOAD_KINDS.map((kind) => [kind, workloadKinds[kind].label]),
) as Record<WorkloadKind, string>;

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

const cipherSuites: Readonly<Record<(typeof CIPHER_SUITES)[number], string>> = {
  'aes-gcm-16': 'AES-GCM-16',
  'aes-cbc-sha1': 'AES-CBC with SHA-1',
  'aes-cbc-sha2-256': 'AES-CBC with SHA2-256',
  'aes-cbc-sha2-384': 'AES-CBC with SHA2-384',
  'aes-cbc-sha2-512': 'AES-CBC with SHA2-512',
};

const behaviours: Readonly<Record<FlowBehaviour, string>> = {
  'demand-limited': 'Each flow needs a certain rate',
  greedy: 'Flows take what they get',
};

const volumes: Readonly<Record<VolumeConvention, string>> = {
  aws: 'A TB is 1,024 GB of 2³⁰ bytes, as AWS bills',
  'si-metered': 'A TB is 10¹² bytes, metered in 2³⁰',
  si: 'A TB is 1,000 GB of 10⁹ bytes',
};

/** The rest of what one direction of the first workload asks for. */
function demand(direction: Direction, topic: Topic): Field[] {
  const at = (field: string) => `workloads.0.${direction}.${field}`;
  const way = direction === 'out' ? 'out' : 'in';
  return [
    bytes({
      path: at('meanPacketBytes'),
      topic,
      label: `Mean packet ${way}`,
      help: 'Mean size of the IP packets. Small packets meet the packet rate of a tunnel first.',
    }),
    count(
      {
        path: at('flows'),
        topic,
        label: `Flows ${way}`,
        help: 'How many flows run at the peak. A flow stays on one tunnel, so a few large ones spread badly.',
      },
      '200',
    ),
    rate({
      path: at('largestFlowBitsPerSecond'),
      topic,
      label: `Largest flow ${way}`,
      help: 'Rate of the one largest flow. The others share equally what is left.',
    }),
  ];
}

const demandIn: Field[] = [
  rate({
    path: 'workloads.0.in.peakBitsPerSecond',
    topic: 'in',
    label: 'Peak rate in',
    help: 'Highest five-minute mean from the site to AWS, in bits of the inner IP packets.',
  }),
  volume({
    path: 'workloads.0.in.monthlyVolume',
    topic: 'in',
    label: 'Data in a month',
    help: 'What the site sends to AWS. AWS takes nothing for it, a transit gateway processes it.',
  }),
  ...demand('in', 'in'),
];

/** Every field of the form, in its order. Fields of demand edit the first workload. */
export const FIELDS: readonly Field[] = [
  editionField(
    {
      path: 'aws.region',
      topic: 'quick',
      label: 'Region',
      help: 'The AWS Region to reach. Prices differ by Region.',
    },
    'regions',
    'us-east-1',
  ),
  rate({
    path: 'workloads.0.out.peakBitsPerSecond',
    topic: 'quick',
    label: 'Peak rate out',
    help: 'Highest five-minute mean from AWS to the site, in bits of the inner IP packets.',
  }),
  volume({
    path: 'workloads.0.out.monthlyVolume',
    topic: 'quick',
    label: 'Data out a month',
    help: 'What AWS sends to the site: the direction that AWS bills.',
  }),
  choiceField(
    {
      path: 'workloads.0.kind',
      topic: 'quick',
      label: 'Kind of workload',
      help: 'Sets packet sizes, flows and the direction in, until you give them.',
    },
    kindLabels,
    'mixed-enterprise',
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

  ...demand('out', 'out'),
  choiceField(
    {
      path: 'workloads.0.flowBehaviour',
      topic: 'out',
      label: 'How flows behave',
      help: 'Applications that need a rate, or copy jobs that fill whatever there is. For both directions.',
    },
    behaviours,
  ),
  ...demandIn,

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

  words(
    { path: 'name', topic: 'site', label: 'Name of the plan', help: 'Heads the page.' },
    'Seed site',
  ),
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
  editionField(
    {
      path: 'underlays.directConnect.locations.0.group',
      topic: 'links',
      label: 'Direct Connect location',
      help: 'Where the port is: the price of data transfer depends on it and on the Region.',
    },
    'locationGroups',
    'us-contiguous',
  ),

  choiceField(
    {
      path: 'vpn.cipherSuite',
      topic: 'vpn',
      label: 'Cipher suite',
      help: 'Decides how many bytes ESP adds to a packet.',
    },
    cipherSuites,
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
  quantityField(
    {
      path: 'conventions.hoursPerMonth',
      topic: 'conventions',
      label: 'Hours a month',
      help: 'For everything that is billed by the hour.',
    },
    '730 h',
    parseHours,
    hoursAsTyped,
  ),
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

const byPath = new Map(FIELDS.map((field) => [field.path, field]));

/** The field that edits a path of the plan, or a part of what stands there. */
export function fieldAt(path: string): Field | undefined {
  const own = byPath.get(path);
  if (own) return own;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return parent === '' ? undefined : fieldAt(parent);
}
