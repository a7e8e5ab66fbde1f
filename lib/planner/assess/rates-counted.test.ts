import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import { ratesCounted } from './rates-counted';

const of = (id: string, more: Partial<PlanInput> = {}) => {
  const input: PlanInput = {
    version: 1,
    workloads: [
      {
        out: { peakBitsPerSecond: 1e9, meanPacketBytes: 1000, flows: 5000 },
        in: { peakBitsPerSecond: 5e8, meanPacketBytes: 200, flows: 5000 },
      },
    ],
    ...more,
  };
  const { plan, options } = assessPlan(input, currentEdition);
  const option = options.find((candidate) => candidate.id === id);
  if (option?.status !== 'feasible') throw new Error(`${id} is not feasible`);
  const rates = ratesCounted(plan, option, option);
  if (rates === undefined) throw new Error('no demand');
  return { rates, built: option };
};

const times = (figure: Parameters<typeof bareNumber>[0] | undefined, of: number) =>
  figure && bareNumber(figure) / of;

describe('the usable throughput, counted at every layer', () => {
  it('is itself in IP packets, 960 of 1,000 bytes as TCP data, and 1,042 on a port', () => {
    const { rates, built } = of('dx-dedicated');
    const usable = bareNumber(built.throughput.out.usable);
    expect(bareNumber(rates.out.inner)).toBe(usable);
    expect(times(rates.out.goodput, usable)).toBeCloseTo(0.96, 12);
    expect(times(rates.out.line, usable)).toBeCloseTo(1.042, 12);
    expect(rates.out.outer).toBeUndefined();
    const into = bareNumber(built.throughput.in.usable);
    expect(times(rates.in.goodput, into)).toBeCloseTo(160 / 200, 12);
    expect(times(rates.in.line, into)).toBeCloseTo(242 / 200, 12);
  });

  it('has ESP around each packet in a tunnel, and no line over the internet', () => {
    const { rates, built } = of('vpn-tgw');
    const usable = bareNumber(built.throughput.out.usable);
    // AES-GCM: 20 + 8 + 8 + 1,004 + 16 of 1,000 bytes.
    expect(times(rates.out.outer, usable)).toBeCloseTo(1.056, 12);
    expect(rates.out.line).toBeUndefined();
  });

  it('counts the frames of the outer packets where tunnels run over ports', () => {
    const { rates, built } = of('dx-private-ip-vpn');
    const usable = bareNumber(built.throughput.out.usable);
    expect(times(rates.out.outer, usable)).toBeCloseTo(1.056, 12);
    expect(times(rates.out.line, usable)).toBeCloseTo(1.098, 12);
  });

  it('is of the ports where a VPN only stands by for them', () => {
    const { rates } = of('dx-vpn-backup');
    expect(rates.out.outer).toBeUndefined();
    expect(rates.out.line).toBeDefined();
  });

  it('comes out again from its leaves', () => {
    for (const id of ['vpn-tgw', 'vpn-tgw-large', 'dx-hosted', 'dx-private-ip-vpn']) {
      const { rates } = of(id, { requirements: { jumboFrames: true } });
      for (const figure of [rates.out, rates.in].flatMap((each) => Object.values(each))) {
        expect(recompute(figure), id).toBe(bareNumber(figure));
      }
    }
  });
});
