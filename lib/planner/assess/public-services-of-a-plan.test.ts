import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { isNotPriced } from '../catalog/edition';
import type { PlanInput, PublicVirtualInterface } from '../plan/plan-input';
import { assessPlan } from './assess-plan';

function builtOf(
  id: string,
  publicGb: number | undefined,
  publicVirtualInterface?: PublicVirtualInterface,
  changes: Omit<PlanInput, 'version'> = {},
) {
  const input: PlanInput = {
    version: 1,
    workloads: [
      {
        out: { peakBitsPerSecond: 5e8, monthlyVolume: { amount: 10_000, unit: 'GB' } },
        in: { peakBitsPerSecond: 5e8, monthlyVolume: { amount: 1000, unit: 'GB' } },
      },
    ],
    ...changes,
    ...(publicGb !== undefined && {
      aws: { publicServices: { monthlyVolume: { amount: publicGb, unit: 'GB' } } },
    }),
    underlays: {
      directConnect: {
        flatRateTier: 1,
        ...(publicVirtualInterface && { publicVirtualInterface }),
      },
    },
  };
  const option = assessPlan(input, currentEdition).options.find((each) => each.id === id);
  const built = option && 'built' in option ? option.built : option;
  if (!built || !('cost' in built)) throw new Error(`${id} was not built`);
  return built;
}

/** What the lines cost that data out has, by id. */
function dataOut(...of: Parameters<typeof builtOf>): Record<string, number | null> {
  return Object.fromEntries(
    builtOf(...of)
      .cost.lines.filter(({ id }) => /^(data-transfer-out|internet-egress)/.test(id))
      .map(({ id, amount }) => [id, isNotPriced(amount) ? null : bareNumber(amount)]),
  );
}

describe('what public services send to the site', () => {
  it('goes through the same tiers and the same free volume as a VPN', () => {
    // 10,000 and 1,000 GB less 100 free: 10,240 of them at 0.09, 660 at 0.085.
    expect(dataOut('vpn-tgw', 1000)).toEqual({
      'internet-egress-tier-1': 921.6,
      'internet-egress-tier-2': 56.1,
    });
    expect(dataOut('vpn-tgw', undefined)).toEqual({ 'internet-egress-tier-1': 891 });
  });

  it('leaves by the internet beside Direct Connect without a public virtual interface', () => {
    const lines = { 'data-transfer-out': 200, 'internet-egress-tier-1': 81 };
    expect(dataOut('dx-dedicated', 1000)).toEqual(lines);
    expect(dataOut('dx-dedicated', 1000, 'none')).toEqual(lines);
    expect(dataOut('dx-dedicated', undefined, 'own-prefixes')).toEqual({
      'data-transfer-out': 200,
    });
  });

  it('has the rate of Direct Connect to prefixes of the paying account, and to no others', () => {
    const lines = { 'data-transfer-out': 200, 'data-transfer-out-public': 20 };
    for (const id of ['dx-dedicated', 'dx-two-locations', 'dx-vpn-backup', 'dx-private-ip-vpn']) {
      expect(dataOut(id, 1000, 'own-prefixes')).toEqual(lines);
      expect(dataOut(id, 1000, 'other-prefixes')).toEqual({
        'data-transfer-out': 200,
        'internet-egress-tier-1': 81,
      });
    }
  });

  it('is in a flat rate where it would have the rate of Direct Connect', () => {
    expect(dataOut('dx-dedicated-flat-rate', 1000, 'own-prefixes')).toEqual({});
    expect(dataOut('dx-dedicated-flat-rate', 1000, 'other-prefixes')).toEqual({
      'internet-egress-tier-1': 81,
    });
  });

  it('leaves by the internet beside a hosted connection, whose one virtual interface is taken', () => {
    expect(dataOut('dx-hosted', 1000, 'own-prefixes')).toEqual({
      'data-transfer-out': 200,
      'internet-egress-tier-1': 81,
    });
  });

  it('is processed by no gateway and counts in no rate', () => {
    const [without, beside] = [undefined, 1e6].map((gb) => builtOf('vpn-tgw', gb));
    const processing = (of: typeof beside) =>
      of?.cost.lines
        .filter(({ id }) => id.startsWith('data-processing'))
        .map(({ amount }) => !isNotPriced(amount) && bareNumber(amount));
    expect(processing(beside)).toEqual(processing(without));
    for (const direction of ['out', 'in'] as const) {
      expect(beside && bareNumber(beside.throughput[direction].demand)).toBe(
        without && bareNumber(without.throughput[direction].demand),
      );
    }
  });

  it('is charged to the owner of what sends it', () => {
    const accounts = (...of: Parameters<typeof builtOf>) =>
      Object.fromEntries(builtOf(...of).cost.lines.map(({ id, account }) => [id, account]));
    expect(accounts('dx-dedicated', 1000, 'own-prefixes')).toMatchObject({
      'data-transfer-out': 'vpc-owner',
      'data-transfer-out-public': 'resource-owner',
    });
    expect(accounts('vpn-tgw', 1000)['internet-egress-tier-1']).toBe('resource-owner');
    expect(accounts('vpn-tgw', undefined)['internet-egress-tier-1']).toBe('vpc-owner');
  });
});
