import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { partsLeft, shareOfOneDevice } from '../failure/failure-formulas';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import type { Built } from './option-assessment';

type Sparse = Omit<PlanInput, 'version'>;

const workloads: NonNullable<PlanInput['workloads']> = [
  {
    out: { peakBitsPerSecond: 4e9, meanPacketBytes: 700, flows: 5000 },
    in: { peakBitsPerSecond: 4e9, meanPacketBytes: 700, flows: 5000 },
  },
];

function builtOf(input: Sparse, id: string): Built {
  const of = assessPlan({ version: 1, workloads, ...input }, currentEdition).options.find(
    (option) => option.id === id,
  );
  if (of?.status === 'feasible') return of;
  if (of?.status === 'infeasible' && of.built) return of.built;
  throw new Error(`${id} was not built`);
}

const leftOf = ({ failures }: Built) =>
  Object.fromEntries(failures.map(({ part, left }) => [part, bareNumber(left.out.usable)]));

describe('a failure', () => {
  it('leaves what is left, and never less than nothing', () => {
    expect(partsLeft.compute({ parts: 8, lost: 2 })).toBe(6);
    expect(partsLeft.compute({ parts: 1, lost: 2 })).toBe(0);
    expect(shareOfOneDevice.compute({ links: 16, customerGateways: 2 })).toBe(8);
    expect(shareOfOneDevice.compute({ links: 3, customerGateways: 2 })).toBe(2);
  });

  it('of a VPN takes a tunnel, two, those of a device, or all', () => {
    const left = leftOf(builtOf({ requirements: { survive: 'customer-gateway' } }, 'vpn-tgw'));
    // 16 tunnels on two devices; 7 must be carrying.
    expect(left.tunnel).toBeGreaterThan(left.connection ?? 0);
    expect(left.connection).toBeGreaterThan(left['customer-gateway'] ?? 0);
    expect(left['customer-gateway']).toBeGreaterThanOrEqual(4e9);
    expect(left['internet-access']).toBe(0);
  });

  it('of the one customer gateway takes every tunnel where there is no second', () => {
    expect(leftOf(builtOf({}, 'vpn-tgw'))['customer-gateway']).toBe(0);
  });

  it.each(['tunnel', 'connection', 'customer-gateway'] as const)(
    'of a %s still leaves the peak in both directions where it was to be survived',
    (survive) => {
      const { throughput, failures } = builtOf({ requirements: { survive } }, 'vpn-tgw');
      const failure = failures.find(({ part }) => part === survive);
      for (const direction of ['out', 'in'] as const) {
        const left = bareNumber(failure?.left[direction].usable ?? throughput.out.demand);
        expect(left).toBeGreaterThanOrEqual(bareNumber(throughput[direction].demand));
        expect(left).toBeLessThanOrEqual(bareNumber(throughput[direction].usable));
      }
    },
  );

  it('counts as the worst where it is of the option or was to be survived', () => {
    const counted = (input: Sparse, id: string) =>
      builtOf(input, id)
        .failures.filter((failure) => failure.counted)
        .map(({ part }) => part);
    expect(counted({}, 'vpn-tgw')).toEqual(['tunnel']);
    expect(counted({ requirements: { survive: 'connection' } }, 'vpn-tgw')).toEqual([
      'tunnel',
      'connection',
    ]);
    expect(counted({}, 'dx-dedicated')).toEqual(['dx-connection']);
  });

  it('that is the worst is the one that leaves least', () => {
    const { throughput } = builtOf({ requirements: { survive: 'connection' } }, 'vpn-tgw');
    expect(throughput.out.worstFailure.part).toBe('connection');
    expect(throughput.out.afterWorstFailure).toBe(throughput.out.worstFailure.left.out);
  });

  it('of one of two ports leaves the other, of their location nothing', () => {
    const port = { kind: 'dedicated', portSpeedBitsPerSecond: 10e9 } as const;
    const designs = [{ id: 'pair', name: 'Pair', directConnect: [port, port] }];
    const left = leftOf(builtOf({ designs }, 'pair'));
    expect(left['dx-connection']).toBeCloseTo((10e9 * 700 * 0.8) / 742, 0);
    expect(left['dx-location']).toBe(0);
    expect(leftOf(builtOf({}, 'dx-dedicated'))['dx-connection']).toBe(0);
  });
});
