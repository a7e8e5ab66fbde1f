import { bareNumber } from '../bare-number';
import { type Design, type DirectConnectConnections, isBackup } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Plan } from '../plan/plan';
import type { LinkTraffic, Topology, TopologyGroup, TopologyLink, TopologyNode } from './topology';
import { linkLoad } from './topology-formulas';

/** One direction of what a design does with the plan's traffic. */
interface Carried {
  readonly demand: Figure<'bit/s'>;
  readonly usable: Figure<'bit/s'>;
}

/** What is carried while a VPN stands in for every port. */
type StandingIn = Readonly<Record<Direction, Pick<Carried, 'usable'>>>;

type Traffic = NonNullable<TopologyLink['traffic']>;

const SITE = 'site';
const CUSTOMER_GATEWAY = 'customer-gateway';
const DIRECT_CONNECT_GATEWAY = 'direct-connect-gateway';
const GATEWAY = 'gateway';
const SUBNET = 'subnet';
const PUBLIC_SERVICES = 'public-services';

function trafficOf(
  throughput: Readonly<Record<Direction, Carried>>,
  capacity: StandingIn,
  address: string,
): Traffic {
  const of = (direction: Direction): LinkTraffic => {
    const { demand: peak } = throughput[direction];
    const { usable: can } = capacity[direction];
    return {
      peak,
      usable: can,
      ...(bareNumber(can) > 0 && {
        load: derive(linkLoad, { peak, usable: can }, `${address}.load-${direction}`),
      }),
    };
  };
  return { out: of('out'), in: of('in') };
}

interface Part {
  readonly groups: readonly TopologyGroup[];
  readonly nodes: readonly TopologyNode[];
  readonly links: readonly TopologyLink[];
}

/** From the customer gateway through each location to the gateway on the AWS side. */
function directConnectPart(
  plan: Plan,
  { kind, locations, ports, portSpeed, isLag }: DirectConnectConnections,
  encrypted: boolean,
  traffic: Traffic | undefined,
): Part {
  const isPrivate = plan.aws.gateway.choice === 'virtual-private-gateway';
  const end = isPrivate ? GATEWAY : DIRECT_CONNECT_GATEWAY;
  const isOne = locations.length === 1;
  // Several locations carry together: behind them, or where no link is theirs alone, on the first.
  const together = { ...(traffic && { traffic, portsTogether: ports }) };
  const places = locations.map(({ location, ports: here }, at) => ({
    ...(isOne ? {} : { number: at + 1 }),
    group: `location-${at + 1}`,
    customer: `customer-router-${at + 1}`,
    aws: `aws-router-${at + 1}`,
    name: location.name,
    here,
  }));
  return {
    groups: places.map(({ group, name, number }) => ({
      id: group,
      kind: 'direct-connect-location',
      name,
      ...(number !== undefined && { number }),
    })),
    nodes: [
      ...places.flatMap(({ group, customer, aws, here, name }): TopologyNode[] => [
        {
          id: customer,
          kind: kind === 'hosted' ? 'partner-router' : 'customer-router',
          group,
          ...(name !== '' && { place: name }),
        },
        {
          id: aws,
          kind: 'aws-router',
          group,
          ...(isLag ? { members: here } : { count: here }),
          portSpeed,
        },
      ]),
      { id: PUBLIC_SERVICES, kind: 'public-services', group: 'aws' },
      ...(isPrivate
        ? []
        : [{ id: DIRECT_CONNECT_GATEWAY, kind: DIRECT_CONNECT_GATEWAY, group: 'aws' } as const]),
    ],
    links: [
      ...places.flatMap(({ customer, aws, here }, at): TopologyLink[] => [
        {
          id: `circuit-${at + 1}`,
          kind: 'circuit',
          from: CUSTOMER_GATEWAY,
          to: customer,
          role: 'active',
          count: here,
          encrypted,
        },
        {
          id: `cross-connect-${at + 1}`,
          kind: 'cross-connect',
          from: customer,
          to: aws,
          role: 'active',
          count: here,
          encrypted,
        },
        {
          id: `virtual-interface-${at + 1}`,
          kind: isPrivate ? 'private-virtual-interface' : 'transit-virtual-interface',
          from: aws,
          to: end,
          role: 'active',
          // A LAG has one virtual interface over all of its members.
          ...(!isLag && { count: here }),
          encrypted,
          ...(isOne && traffic && { traffic }),
          ...(!isOne && isPrivate && at === 0 && together),
        },
        // One says it for all locations.
        ...(at === 0
          ? [
              {
                id: 'public-virtual-interface-1',
                kind: 'public-virtual-interface',
                from: aws,
                to: PUBLIC_SERVICES,
                role: 'not-built',
                encrypted: false,
              } as const,
            ]
          : []),
      ]),
      ...(isPrivate
        ? []
        : [
            {
              id: 'gateway-attachment',
              kind: 'gateway-attachment',
              from: DIRECT_CONNECT_GATEWAY,
              to: GATEWAY,
              role: 'active',
              encrypted,
              ...(!isOne && together),
            } as const,
          ]),
    ],
  };
}

/**
 * The graph of a design, in the order of the path from the site to the private subnet.
 * @param prefix first part of every address, the option's id.
 */
export function topologyOf(
  plan: Plan,
  design: Design,
  throughput: Readonly<Record<Direction, Carried>>,
  standingIn: StandingIn | undefined,
  prefix: string,
): Topology {
  const { site, aws } = plan;
  const { directConnect, vpn, customerGateways } = design;
  const standsBy = isBackup(design);
  const overInternet = vpn?.underlay === 'internet' ? vpn : undefined;
  const isInside = vpn?.underlay === 'direct-connect';
  const part = directConnect
    ? directConnectPart(
        plan,
        directConnect,
        isInside,
        // What the tunnels inside carry is said of them.
        isInside
          ? undefined
          : trafficOf(throughput, throughput, `${prefix}.topology.direct-connect`),
      )
    : { groups: [], nodes: [], links: [] };
  return {
    groups: [
      { id: 'on-premises', kind: 'on-premises', name: site.name },
      ...part.groups,
      { id: 'aws', kind: 'aws', name: aws.region.choice },
      { id: 'vpc', kind: 'vpc', name: '', within: 'aws' },
    ],
    nodes: [
      {
        id: SITE,
        kind: 'site',
        group: 'on-premises',
        ...(site.name !== '' && { place: site.name }),
        prefixes: site.onPremisesPrefixes,
      },
      {
        id: CUSTOMER_GATEWAY,
        kind: 'customer-gateway',
        group: 'on-premises',
        count: customerGateways,
        ...(site.customerGatewayAddress &&
          overInternet && { address: site.customerGatewayAddress }),
      },
      ...part.nodes,
      {
        id: GATEWAY,
        kind: 'gateway',
        group: 'aws',
        gateway: aws.gateway,
        ...(aws.vpnGatewayAddress && overInternet && { address: aws.vpnGatewayAddress }),
      },
      { id: SUBNET, kind: 'subnet', group: 'vpc', prefixes: aws.vpcPrefixes },
    ],
    links: [
      {
        id: 'lan',
        kind: 'lan',
        from: SITE,
        to: CUSTOMER_GATEWAY,
        role: 'active',
        encrypted: false,
      },
      ...part.links,
      ...(vpn
        ? [
            {
              id: 'tunnels',
              kind: isInside ? 'tunnels-inside' : 'tunnels',
              from: CUSTOMER_GATEWAY,
              to: GATEWAY,
              role: standsBy ? 'standby' : 'active',
              count: vpn.tunnels,
              connections: vpn.connections,
              routing: plan.vpn.routing,
              encrypted: true,
              traffic: trafficOf(
                throughput,
                standingIn ?? throughput,
                `${prefix}.topology.tunnels`,
              ),
            } as const,
          ]
        : []),
      {
        id: 'vpc-attachment',
        kind: 'vpc-attachment',
        from: GATEWAY,
        to: SUBNET,
        role: 'active',
        encrypted: false,
      },
    ],
  };
}
