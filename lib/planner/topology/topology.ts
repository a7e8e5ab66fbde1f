import type { Choice, Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';

/** What stands together: on premises, in one building of a third party, with AWS, in the VPC. */
export interface TopologyGroup {
  readonly id: string;
  readonly kind: 'on-premises' | 'direct-connect-location' | 'aws' | 'vpc';
  /** As the plan names it; empty where it does not. */
  readonly name: string;
  /** Of a location, where there are several: its place among them, from 1. */
  readonly number?: number;
  /** The group that it is a part of. */
  readonly within?: string;
}

export type NodeKind =
  | 'site'
  | 'customer-gateway'
  /** The customer's own, or with a hosted connection the partner's. */
  | 'customer-router'
  | 'partner-router'
  | 'aws-router'
  | 'direct-connect-gateway'
  | 'gateway'
  | 'subnet'
  | 'public-services';

export interface TopologyNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Id of its group. */
  readonly group: string;
  /** Of AWS routers one for each port: ports that stand for each other end on devices apart. */
  readonly count?: Figure<'count'>;
  /** The gateway on the AWS side, where the node is it. */
  readonly gateway?: Choice;
  readonly portSpeed?: Figure<'bit/s'>;
  /** Ports of one router that are a LAG. */
  readonly members?: Figure<'count'>;
  /** Outside address of the tunnels that end here. */
  readonly address?: string;
  /** What the plan calls the place that it stands in, where it says. */
  readonly place?: string;
  readonly prefixes?: readonly string[];
}

export type LinkKind =
  | 'lan'
  | 'circuit'
  | 'cross-connect'
  | 'private-virtual-interface'
  | 'transit-virtual-interface'
  | 'public-virtual-interface'
  | 'gateway-attachment'
  | 'vpc-attachment'
  | 'tunnels'
  /** Tunnels that run through Direct Connect instead of the internet. */
  | 'tunnels-inside';

/** What a link is asked to carry one way, and can. */
export interface LinkTraffic {
  readonly peak: Figure<'bit/s'>;
  readonly usable: Figure<'bit/s'>;
  /** Undefined where nothing can be carried. */
  readonly load?: Figure<'fraction'>;
}

export interface TopologyLink {
  readonly id: string;
  readonly kind: LinkKind;
  /** Ids of its nodes, on premises first. */
  readonly from: string;
  readonly to: string;
  /** Standing by carries nothing until something fails; not built is possible and not counted. */
  readonly role: 'active' | 'standby' | 'not-built';
  readonly count?: Figure<'count'>;
  /** VPN connections of a bundle of tunnels. */
  readonly connections?: Figure<'count'>;
  /** How the prefixes on premises become known on the other side. */
  readonly routing?: Choice;
  /** Where the traffic is that of ports in several locations: how many ports together. */
  readonly portsTogether?: Figure<'count'>;
  readonly encrypted: boolean;
  readonly traffic?: Readonly<Record<Direction, LinkTraffic>>;
}

/** What a design is made of and how it hangs together, in the order of the path. */
export interface Topology {
  readonly groups: readonly TopologyGroup[];
  readonly nodes: readonly TopologyNode[];
  readonly links: readonly TopologyLink[];
}
