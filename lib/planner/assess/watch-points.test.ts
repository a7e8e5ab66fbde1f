import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { isChoice } from '../figure/figure';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import { watchPoints } from './watch-points';

type Sparse = Omit<PlanInput, 'version'>;

/** Kind and both numbers of every point of an option. */
function pointsOf(input: Sparse, id: string) {
  const { plan, options } = assessPlan({ version: 1, ...input }, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  const built = option?.status === 'infeasible' ? option.built : option;
  if (option === undefined || built === undefined || !('design' in built)) {
    throw new Error(`${id} was not built`);
  }
  return watchPoints(plan, option, built).map(({ kind, observed, limitOf }) => {
    if (isChoice(observed) || isChoice(limitOf)) throw new Error('a choice has no number');
    return [kind, bareNumber(observed), bareNumber(limitOf)];
  });
}

const demand = (gbps: number, flows: number, largest?: number): Sparse => ({
  workloads: [
    {
      out: {
        peakBitsPerSecond: gbps * 1e9,
        meanPacketBytes: 1400,
        flows,
        ...(largest !== undefined && { largestFlowBitsPerSecond: largest }),
      },
      in: { peakBitsPerSecond: 1e8, meanPacketBytes: 200, flows: 200 },
    },
  ],
});
const own = (connections: number): NonNullable<Sparse['designs']> => [
  { id: 'own', name: 'Own', vpn: [{ tunnelClass: 'standard', connections }] },
];

describe('what to watch of an option', () => {
  it('is nothing where there is nothing', () => {
    expect(pointsOf(demand(1, 100_000), 'vpn-tgw')).toEqual([]);
    expect(pointsOf(demand(1, 100_000), 'dx-dedicated')).toEqual([]);
  });

  it('is the 50 Gbps that AWS states of one ECMP set, from the 41st standard tunnel on', () => {
    const of = (connections: number) =>
      pointsOf({ ...demand(1, 100_000), designs: own(connections) }, 'own');
    expect(of(20)).toEqual([]);
    expect(of(21)).toEqual([['ecmp-total', 52.5e9, 50e9]]);
  });

  it('is the quota of VPN connections, of a Region or of a virtual private gateway', () => {
    const of = (connections: number, gateway: 'transit-gateway' | 'virtual-private-gateway') =>
      pointsOf({ ...demand(1, 100_000), designs: own(connections), aws: { gateway } }, 'own');
    expect(of(51, 'transit-gateway')).toContainEqual(['vpn-connections', 51, 50]);
    expect(of(50, 'transit-gateway').map(([kind]) => kind)).not.toContain('vpn-connections');
    expect(of(11, 'virtual-private-gateway')).toContainEqual(['vpn-connections', 11, 10]);
    // Without ECMP there is no set of paths.
    expect(of(50, 'virtual-private-gateway').map(([kind]) => kind)).not.toContain('ecmp-total');
  });

  it('is hashing, where so few flows take half as many tunnels again', () => {
    // Fifteen of sixty flows fit: by 200,000 draws 93.2 % of the time on seven tunnels, 98.8 % on eight.
    expect(pointsOf(demand(4, 60), 'vpn-tgw')[0]).toEqual(['hashing-adds', 8, 4]);
    expect(pointsOf(demand(4, 50_000), 'vpn-tgw')).toEqual([]);
  });

  it('is a flow of more than half a tunnel, where there is more than one', () => {
    const points = pointsOf(demand(4, 5000, 600e6), 'vpn-tgw');
    expect(points).toContainEqual(['flow-fills-link', 600e6, 1e9]);
    expect(pointsOf(demand(4, 5000, 500e6), 'vpn-tgw').map(([kind]) => kind)).not.toContain(
      'flow-fills-link',
    );
    expect(pointsOf(demand(4, 5000, 3e9), 'dx-dedicated')).toEqual([]);
    // A flow by itself meets no other.
    expect(pointsOf(demand(0.9, 1), 'vpn-tgw').map(([kind]) => kind)).not.toContain(
      'flow-fills-link',
    );
  });

  it('is the single flow of an instance, and what a small one has through a gateway', () => {
    expect(pointsOf(demand(6, 1), 'dx-dedicated')).toEqual([
      ['instance-flow', 6e9, 5e9],
      ['instance-total', 6e9, 5e9],
    ]);
    expect(pointsOf(demand(6, 2, 5e9), 'dx-dedicated')).toEqual([['instance-total', 6e9, 5e9]]);
    expect(pointsOf(demand(6, 100_000), 'vpn-tgw').map(([kind]) => kind)).not.toContain(
      'instance-total',
    );
  });

  it('is that each tunnel is one flow to the ports under it', () => {
    const survive: Sparse = { requirements: { survive: 'dx-connection' } };
    const points = pointsOf({ ...demand(1, 100_000), ...survive }, 'dx-private-ip-vpn');
    // Two tunnels are both on one of two ports every other time.
    expect(points).toEqual([['tunnels-over-ports', 1.5, 2]]);
    expect(pointsOf(demand(1, 100_000), 'dx-private-ip-vpn')).toEqual([]);
  });
});
