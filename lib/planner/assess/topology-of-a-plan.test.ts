import { describe, expect, it } from 'vitest';
import mtuDesign from '../../../examples/mtu-design.plan.json';
import seedSite from '../../../examples/seed-site.plan.json';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import type { PlanInput } from '../plan/plan-input';
import type { Topology } from '../topology/topology';
import { assessPlan } from './assess-plan';

const seed = seedSite as PlanInput;

function topologyOfOption(id: string, input: PlanInput = seed): Topology {
  const option = assessPlan(input, currentEdition).options.find((each) => each.id === id);
  const built =
    option && 'topology' in option ? option : option && 'built' in option && option.built;
  if (!built) throw new Error(`${id} was not built`);
  return built.topology;
}

/** The links as "from > to: kind", with what is not plainly active. */
const drawn = ({ links }: Topology) =>
  links.map(
    ({ from, to, kind, role }) => `${from} > ${to}: ${kind}${role === 'active' ? '' : `, ${role}`}`,
  );

const vpn = [
  'site > customer-gateway: lan',
  'customer-gateway > gateway: tunnels',
  'gateway > subnet: vpc-attachment',
];
const location = (at: number) => [
  `customer-gateway > customer-router-${at}: circuit`,
  `customer-router-${at} > aws-router-${at}: cross-connect`,
  `aws-router-${at} > direct-connect-gateway: transit-virtual-interface`,
];
const publicServices = 'aws-router-1 > public-services: public-virtual-interface, not-built';
const direct = [
  'site > customer-gateway: lan',
  ...location(1),
  publicServices,
  'direct-connect-gateway > gateway: gateway-attachment',
  'gateway > subnet: vpc-attachment',
];

describe('the path of each standard option', () => {
  it.each([
    ['vpn-vgw', vpn],
    ['vpn-tgw', vpn],
    ['vpn-tgw-large', vpn],
    ['dx-hosted', direct],
    ['dx-dedicated', direct],
    ['dx-dedicated-flat-rate', direct],
    ['dx-two-locations', [...direct.slice(0, 5), ...location(2), ...direct.slice(5)]],
    [
      'dx-vpn-backup',
      [
        ...direct.slice(0, -1),
        'customer-gateway > gateway: tunnels, standby',
        'gateway > subnet: vpc-attachment',
      ],
    ],
    [
      'dx-private-ip-vpn',
      [
        ...direct.slice(0, -1),
        'customer-gateway > gateway: tunnels-inside',
        'gateway > subnet: vpc-attachment',
      ],
    ],
  ])('%s', (id, path) => {
    expect(drawn(topologyOfOption(id))).toEqual(path);
  });

  it('ends every link at a node, and every node in a group', () => {
    for (const { id } of assessPlan(seed, currentEdition).options) {
      const { groups, nodes, links } = topologyOfOption(id);
      const ids = nodes.map((node) => node.id);
      for (const { from, to } of links) expect(ids).toEqual(expect.arrayContaining([from, to]));
      const places = groups.map((group) => group.id);
      for (const { group } of nodes) expect(places).toContain(group);
    }
  });
});

describe('what stands on the path', () => {
  it('counts the tunnels and tells their load of what they can carry', () => {
    const tunnels = topologyOfOption('vpn-tgw').links.find(({ id }) => id === 'tunnels');
    expect(tunnels?.count && bareNumber(tunnels.count)).toBe(12);
    expect(tunnels?.connections && bareNumber(tunnels.connections)).toBe(6);
    const load = tunnels?.traffic?.out.load;
    expect(load && bareNumber(load)).toBeCloseTo(4 / 4.48, 10);
    expect(load?.address).toBe('vpn-tgw.topology.tunnels.load-out');
  });

  it('draws the tunnels of a private-IP VPN from end to end, with their load, once', () => {
    const { links } = topologyOfOption('dx-private-ip-vpn');
    const [tunnels, ...more] = links.filter(({ kind }) => kind === 'tunnels-inside');
    expect(more).toEqual([]);
    expect([tunnels?.from, tunnels?.to, tunnels?.role]).toEqual([
      'customer-gateway',
      'gateway',
      'active',
    ]);
    expect(tunnels?.count && bareNumber(tunnels.count)).toBe(12);
    expect(links.filter(({ traffic }) => traffic).map(({ id }) => id)).toEqual(['tunnels']);
    const through = links.filter(({ kind }) => kind === 'cross-connect');
    expect(through.map(({ encrypted }) => encrypted)).toEqual([true]);
  });

  it('tells of a VPN that stands by what it carries once every port is down', () => {
    // One large flow aside: the worst single failure of this plan is a tunnel, not the circuit.
    for (const input of [seed, mtuDesign as PlanInput]) {
      const option = assessPlan(input, currentEdition).options.find(
        ({ id }) => id === 'dx-vpn-backup',
      );
      const built = option && 'failures' in option ? option : undefined;
      const down = built?.failures.find(({ part }) => part === 'dx-connection');
      const [tunnels] = built?.topology.links.filter(({ id }) => id === 'tunnels') ?? [];
      for (const direction of ['out', 'in'] as const) {
        expect(tunnels?.traffic && bareNumber(tunnels.traffic[direction].usable)).toBe(
          down && bareNumber(down.left[direction].usable),
        );
      }
    }
  });

  it('tells the load of several locations once, where all of it goes, and of how many ports', () => {
    const loaded = (input: PlanInput) =>
      topologyOfOption('dx-two-locations', input).links.flatMap((link) =>
        link.traffic ? [[link.id, link.portsTogether && bareNumber(link.portsTogether)]] : [],
      );
    expect(loaded(seed)).toEqual([['gateway-attachment', 2]]);
    const aws = { ...seed.aws, gateway: 'virtual-private-gateway' } as const;
    expect(loaded({ ...seed, aws })).toEqual([['virtual-interface-1', 2]]);
    const [one] = topologyOfOption('dx-dedicated').links.filter(({ traffic }) => traffic);
    expect([one?.id, one?.portsTogether]).toEqual(['virtual-interface-1', undefined]);
  });

  it('numbers the locations where there are several', () => {
    const numbers = (id: string) =>
      topologyOfOption(id)
        .groups.filter(({ kind }) => kind === 'direct-connect-location')
        .map(({ number }) => number);
    expect(numbers('dx-two-locations')).toEqual([1, 2]);
    expect(numbers('dx-dedicated')).toEqual([undefined]);
  });

  it('gives the addresses of the plan to the ends of the tunnels, and to no other', () => {
    const addresses = (id: string) =>
      topologyOfOption(id).nodes.flatMap(({ address }) => address ?? []);
    expect(addresses('vpn-tgw')).toEqual(['1.1.1.1', '2.2.2.2']);
    expect(addresses('dx-hosted')).toEqual([]);
  });

  it('is the partner’s router where the connection is hosted', () => {
    const kinds = topologyOfOption('dx-hosted').nodes.map(({ kind }) => kind);
    expect(kinds).toContain('partner-router');
    expect(kinds).not.toContain('customer-router');
  });

  it('goes by a private virtual interface straight to a virtual private gateway', () => {
    const input: PlanInput = { ...seed, aws: { ...seed.aws, gateway: 'virtual-private-gateway' } };
    const path = drawn(topologyOfOption('dx-dedicated', input));
    expect(path).toContain('aws-router-1 > gateway: private-virtual-interface');
    expect(path.join()).not.toContain('direct-connect-gateway');
  });
});
