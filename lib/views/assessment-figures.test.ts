import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type Choice, type Figure, isChoice, type PlanInput, walk } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { assessmentFigures } from './assessment-figures';
import { assumptions } from './assumptions';
import { figureAt } from './figure-at';

type Sparse = Omit<PlanInput, 'version'>;

const assessed = (input: Sparse) => assessPlan({ version: 1, ...input }, currentEdition);

const seed: Sparse = {
  workloads: [
    { out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } },
    { kind: 'database-replication', out: { peakBitsPerSecond: 1e8 } },
  ],
};

const plainOf = (node: Figure | Choice) => (isChoice(node) ? node.choice : bareNumber(node));

/** The values that stand at each address, anywhere under what is shown. */
function valuesByAddress(input: Sparse): Map<string, Set<number | string>> {
  const values = new Map<string, Set<number | string>>();
  walk(assessmentFigures(assessed(input)), (node) => {
    const known = values.get(node.address) ?? new Set();
    values.set(node.address, known.add(plainOf(node)));
  });
  return values;
}

const ambiguous = (input: Sparse) =>
  [...valuesByAddress(input)].filter(([, values]) => values.size > 1).map(([address]) => address);

describe('the figures of an assessment', () => {
  it('are found by their address, down to the leaves', () => {
    const assessment = assessed(seed);
    const addresses = [...valuesByAddress(seed).keys()];
    expect(addresses.length).toBeGreaterThan(150);
    for (const address of addresses) expect(figureAt(assessment, address)?.address).toBe(address);
  });

  it('are the usable rate, the cost and the tunnels by the addresses that links use', () => {
    const assessment = assessed(seed);
    for (const address of [
      'vpn-tgw.throughput.usable-out',
      'vpn-tgw.throughput.usable-in',
      'vpn-tgw.tunnels.carrying',
      'vpn-tgw.tunnels.needed',
      'vpn-tgw.cost.known',
      'vpn-tgw.cost.aws-bill',
      'vpn-tgw.packets.path-mtu',
      'dx-dedicated.throughput.usable-out',
      'dx-dedicated.cost.port',
      'demand.peak-out',
      'plan.requirements.confidence',
    ]) {
      expect(figureAt(assessment, address), address).toBeDefined();
    }
    for (const address of [
      'vpn-tgw.flow.throughput',
      'vpn-tgw.flow.side-by-side',
      'dx-vpn-backup.backup.flow.cubic',
      'dx-dedicated.throughput.line-rate-out',
    ]) {
      expect(figureAt(assessment, address), address).toBeDefined();
    }
    expect(figureAt(assessment, 'vpn-tgw.throughput.usable')).toBeUndefined();
    expect(figureAt(assessment, '')).toBeUndefined();
  });

  it.each<[string, Sparse]>([
    ['the seed', seed],
    ['static routes', { ...seed, vpn: { routing: 'static' } }],
    ['Cloud WAN', { ...seed, aws: { gateway: 'cloud-wan' } }],
    ['two gateways to survive', { ...seed, requirements: { survive: 'customer-gateway' } }],
    [
      'both readings turned',
      {
        ...seed,
        conventions: { tunnelRateCounts: 'outer', packetRateCounts: 'both-directions' },
      },
    ],
    ['nothing given', {}],
    [
      'a hosted connection with a ceiling of its own',
      {
        ...seed,
        requirements: { utilisationCeiling: 0.6 },
        designs: [
          {
            id: 'hosted',
            name: 'Hosted',
            directConnect: [{ kind: 'hosted', portSpeedBitsPerSecond: 1e9 }],
          },
        ],
      },
    ],
  ])('have one value at an address: %s', (_, input) => {
    expect(ambiguous(input)).toEqual([]);
  });

  // The default ceilings of 0.8 and 0.7 stand at one address, so that a list of assumptions has one.
  it('have one value at an address: a hosted connection with the default ceiling', () => {
    const directConnect = [{ kind: 'hosted', portSpeedBitsPerSecond: 1e9 } as const];
    const designs = [{ id: 'hosted', name: 'Hosted', directConnect }];
    expect(ambiguous({ ...seed, designs })).toEqual([]);
  });
});

describe('the assumptions', () => {
  it('are each once, in the order of their addresses, and only ours', () => {
    const list = assumptions(assessed(seed));
    const addresses = list.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(addresses.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(list.every(({ origin }) => origin.kind === 'assumed')).toBe(true);
    expect(addresses).toContain('plan.workloads.0.out.flows');
  });

  it('go when they are given', () => {
    const workloads: NonNullable<Sparse['workloads']> = [
      { out: { peakBitsPerSecond: 4e9, flows: 200 } },
    ];
    const addresses = assumptions(assessed({ workloads })).map(({ address }) => address);
    expect(addresses).not.toContain('plan.workloads.0.out.flows');
    expect(addresses).toContain('plan.workloads.0.out.meanPacketBytes');
  });
});
