/** A heading, and what the ids under it begin with. */
interface ConstantGroup {
  readonly id: string;
  readonly title: string;
  readonly prefixes: readonly string[];
  /** Standards do not grow old: what they say stays until they are replaced. */
  readonly isStandard?: true;
}

const OTHER: ConstantGroup = { id: 'other', title: 'Other', prefixes: [] };

/** In the order in which the page of sources has them. */
const GROUPS: readonly ConstantGroup[] = [
  { id: 'limits-vpn', title: 'Site-to-Site VPN', prefixes: ['aws.vpn.'] },
  { id: 'limits-dx', title: 'Direct Connect', prefixes: ['aws.direct-connect.'] },
  { id: 'limits-tgw', title: 'Transit gateway', prefixes: ['aws.transit-gateway.'] },
  { id: 'limits-cloud-wan', title: 'Cloud WAN', prefixes: ['aws.cloud-wan.'] },
  { id: 'limits-vpc', title: 'VPC and EC2', prefixes: ['aws.vpc.', 'aws.ec2.'] },
  { id: 'limits-field', title: 'Field observations', prefixes: ['field.', 'tls.'] },
  { id: 'billing', title: 'Billing', prefixes: ['aws.billing.'] },
  { id: 'volumes', title: 'Volume units', prefixes: ['volume.'], isStandard: true },
  { id: 'esp', title: 'IPsec ESP', prefixes: ['esp.'], isStandard: true },
  {
    id: 'ip',
    title: 'IP, ICMP, UDP and TCP',
    prefixes: ['ip.', 'icmp.', 'udp.', 'tcp.'],
    isStandard: true,
  },
  { id: 'ethernet', title: 'Ethernet', prefixes: ['ethernet.'], isStandard: true },
  {
    id: 'prices-vpn',
    title: 'Prices: VPN and its gateways',
    prefixes: ['vpn.', 'vgw-', 'vpc.'],
  },
  { id: 'prices-dx', title: 'Prices: Direct Connect', prefixes: ['dx.'] },
  { id: 'prices-tgw', title: 'Prices: transit gateway', prefixes: ['tgw.'] },
  { id: 'prices-cloud-wan', title: 'Prices: Cloud WAN', prefixes: ['cloud-wan.'] },
  {
    id: 'prices-egress',
    title: 'Prices: data transfer out',
    prefixes: ['internet.', 'inter-region.'],
  },
  {
    id: 'prices-others',
    title: 'Prices: colocation, carriers and partners',
    prefixes: ['colocation.', 'carrier.', 'isp.', 'partner.', 'interconnect.'],
  },
  OTHER,
];

/** The groups that hold something, in their order. */
export function constantGroups<T extends { readonly id: string }>(
  constants: readonly T[],
): readonly (ConstantGroup & { readonly constants: readonly T[] })[] {
  const groupOf = ({ id }: T) =>
    GROUPS.find(({ prefixes }) => prefixes.some((prefix) => id.startsWith(prefix))) ?? OTHER;
  return GROUPS.map((group) => ({
    ...group,
    constants: constants.filter((constant) => groupOf(constant) === group),
  })).filter(({ constants: held }) => held.length > 0);
}
