import type { LinkKind, NodeKind, TopologyGroup, TopologyLink, TopologyNode } from '../../planner';
import { bareNumber } from '../../planner/bare-number';
import { formatFigure } from '../format-figure';
import type { Sentence } from '../table';
import type { GlyphName } from './glyphs';

const nodeNames: Readonly<Record<Exclude<NodeKind, 'gateway'>, string>> = {
  site: 'On-premises network',
  'customer-gateway': 'Customer gateway',
  'customer-router': 'Customer router',
  'partner-router': 'Partner’s router',
  'aws-router': 'AWS router',
  'direct-connect-gateway': 'Direct Connect gateway',
  subnet: 'Private subnet',
  'public-services': 'Public services of AWS',
};

const gatewayNames: Readonly<Record<string, string>> = {
  'transit-gateway': 'Transit gateway',
  'virtual-private-gateway': 'Virtual private gateway',
  'cloud-wan': 'Core network edge',
};

export const nodeGlyphs: Readonly<Record<NodeKind, GlyphName>> = {
  site: 'building',
  'customer-gateway': 'router',
  'customer-router': 'port',
  'partner-router': 'port',
  'aws-router': 'port',
  'direct-connect-gateway': 'gateway',
  gateway: 'hub',
  subnet: 'subnet',
  'public-services': 'services',
};

const groupNames: Readonly<Record<TopologyGroup['kind'], string>> = {
  'on-premises': 'On premises',
  'direct-connect-location': 'Direct Connect location',
  aws: 'AWS',
  vpc: 'VPC',
};

const linkNames: Readonly<Record<LinkKind, readonly [one: string, more: string]>> = {
  lan: ['LAN', 'LAN'],
  circuit: ['circuit', 'circuits'],
  'cross-connect': ['cross connect', 'cross connects'],
  'private-virtual-interface': ['private VIF', 'private VIFs'],
  'transit-virtual-interface': ['transit VIF', 'transit VIFs'],
  'public-virtual-interface': ['public VIF', 'public VIFs'],
  'gateway-attachment': ['attachment', 'attachments'],
  'vpc-attachment': ['VPC attachment', 'VPC attachments'],
  tunnels: ['IPsec tunnel over the internet', 'IPsec tunnels over the internet'],
  'tunnels-inside': ['IPsec tunnel inside Direct Connect', 'IPsec tunnels inside Direct Connect'],
};

/** What stands on a group: its kind, and the Region of AWS. The names of others stand on their nodes. */
export function groupTitle(group: TopologyGroup): string {
  return group.kind === 'aws' ? groupName(group) : groupKind(group);
}

/** "Direct Connect location 2" */
function groupKind({ kind, number }: TopologyGroup): string {
  return number === undefined ? groupNames[kind] : `${groupNames[kind]} ${number}`;
}

/** "Direct Connect location: Frankfurt" where the plan names it, else what kind of place it is. */
export function groupName(group: TopologyGroup): string {
  return group.name === '' ? groupKind(group) : `${groupKind(group)}: ${group.name}`;
}

export function nodeName({ kind, gateway, count }: TopologyNode): string {
  if (kind === 'gateway') return gatewayNames[gateway?.choice ?? ''] ?? 'Gateway';
  if (count === undefined || bareNumber(count) === 1) return nodeNames[kind];
  switch (kind) {
    case 'customer-gateway':
      return `${formatFigure(count)} customer gateways`;
    case 'aws-router':
      return `${formatFigure(count)} AWS routers`;
    default:
      return nodeNames[kind];
  }
}

/** The name of a node among all of them: "AWS router, location 2". */
export function nodeLabel(node: TopologyNode, groups: readonly TopologyGroup[]): string {
  const number = groups.find(({ id }) => id === node.group)?.number;
  return number === undefined ? nodeName(node) : `${nodeName(node)}, location ${number}`;
}

/** What else there is to say of a node: ports, address, prefixes. */
export function nodeFacts({
  kind,
  count,
  members,
  portSpeed,
  address,
  place,
  prefixes = [],
}: TopologyNode): Sentence[] {
  return [
    ...(place === undefined ? [] : [[place]]),
    ...(kind === 'aws-router' && count && portSpeed
      ? [
          bareNumber(count) === 1
            ? [count, ' port of ', portSpeed]
            : ['a port of ', portSpeed, ' on each'],
        ]
      : []),
    ...(members && portSpeed ? [['a LAG of ', members, ' ports of ', portSpeed]] : []),
    ...(address === undefined ? [] : [[`Tunnels end at ${address}`]]),
    ...(prefixes.length === 0 ? [] : [[prefixes.join(', ')]]),
  ];
}

/** What a link is, without its traffic: "12 IPsec tunnels over the internet". */
export function linkName({ kind, count }: TopologyLink): Sentence {
  const [one, more] = linkNames[kind];
  const isBundle = kind === 'tunnels' || kind === 'tunnels-inside';
  return count === undefined || (!isBundle && bareNumber(count) === 1)
    ? [one]
    : [count, ` ${bareNumber(count) === 1 ? one : more}`];
}

/** What else there is to say of a link: how it is made, how it stands. */
export function linkFacts({
  kind,
  role,
  connections,
  routing,
  portsTogether,
  encrypted,
}: TopologyLink): Sentence[] {
  return [
    ...(kind === 'private-virtual-interface' || kind === 'transit-virtual-interface'
      ? [['AWS backbone']]
      : []),
    ...(connections
      ? [[connections, bareNumber(connections) === 1 ? ' VPN connection' : ' VPN connections']]
      : []),
    ...(routing ? [[routing.choice === 'bgp' ? 'routes by BGP' : 'static routes']] : []),
    ...(kind === 'cross-connect'
      ? [['port to port'], [encrypted ? 'IPsec' : 'not encrypted']]
      : []),
    ...(role === 'standby' ? [['standing by']] : []),
    ...(portsTogether ? [['load of all ', portsTogether, ' ports together']] : []),
    ...(role === 'not-built' ? [['possible, not counted']] : []),
  ];
}

/** What stands before a load that is not of now. */
export function loadCondition({ role }: TopologyLink): readonly string[] {
  return role === 'standby' ? ['when it takes over: '] : [];
}
