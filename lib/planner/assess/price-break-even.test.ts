import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { isNotPriced } from '../catalog/edition';
import type { PlanInput } from '../plan/plan-input';
import { assessPlan } from './assess-plan';
import type { OptionAssessment } from './option-assessment';
import { discountBreakEven, priceBreakEvens } from './price-break-even';

type Sparse = Omit<PlanInput, 'version'>;

const port = (speed: number, kind: 'dedicated' | 'hosted' = 'dedicated') =>
  ({ kind, portSpeedBitsPerSecond: speed }) as const;

const office: Sparse = {
  aws: { gateway: 'virtual-private-gateway' },
  workloads: [
    {
      out: { peakBitsPerSecond: 80e6, monthlyVolume: { amount: 300, unit: 'GB' } },
      in: { peakBitsPerSecond: 40e6, monthlyVolume: { amount: 200, unit: 'GB' } },
    },
  ],
  conventions: { countFreeEgress: false },
  designs: [
    { id: 'vpn', name: 'VPN', vpn: [{ tunnelClass: 'standard', connections: 1 }] },
    { id: 'hosted-100', name: 'Hosted 100', directConnect: [port(100e6, 'hosted')] },
    { id: 'hosted-200', name: 'Hosted 200', directConnect: [port(200e6, 'hosted')] },
    { id: 'one', name: 'One', directConnect: [port(1e9)] },
    { id: 'two', name: 'Two', directConnect: [port(1e9), port(1e9)] },
    {
      id: 'apart',
      name: 'Apart',
      directConnect: [port(1e9), { ...port(1e9), location: 1 }],
    },
  ],
};

function options(input: Sparse, ...ids: readonly [string, string]) {
  const all = assessPlan({ version: 1, ...input }, currentEdition).options;
  return ids.map((id) => {
    const found = all.find((option) => option.id === id);
    if (found === undefined) throw new Error(`no option ${id}`);
    return found;
  }) as [OptionAssessment, OptionAssessment];
}

function answerOf(input: Sparse, one: string, other: string, id: string) {
  const found = priceBreakEvens(...options(input, one, other))?.find((price) => price.id === id);
  if (found === undefined) throw new Error(`no price ${id}`);
  const { answer } = found;
  switch (answer.kind) {
    case 'price':
      return {
        price: bareNumber(answer.price),
        below: answer.below.id,
        above: answer.above.id,
      };
    case 'never':
      return { never: answer.reason, cheaper: answer.cheaper.id };
    case 'always':
      return { always: true };
  }
}

describe('the partner fee of a small office', () => {
  const fee = (input: Sparse, hosted = 'hosted-100') =>
    answerOf(input, hosted, 'vpn', 'partner-fee');

  it('is 13.70 where a hosted connection of 100 Mbps costs as much as a VPN', () => {
    expect(fee(office)).toEqual({ price: 13.7, below: 'hosted-100', above: 'vpn' });
    expect(answerOf(office, 'vpn', 'hosted-100', 'partner-fee')).toEqual(fee(office));
  });

  it('is 4.70 while 100 GB are free', () => {
    expect(fee({ ...office, conventions: {} })).toMatchObject({ price: 4.7 });
  });

  it('is none for 200 Mbps, which is dearer without any fee', () => {
    expect(fee(office, 'hosted-200')).toEqual({ never: 'negative', cheaper: 'vpn' });
  });

  it('is the same whatever fee the plan gives, which is told beside it', () => {
    const given = { ...office, onPremisesCosts: { partnerUsdPerMonth: 99 } };
    expect(fee(given)).toEqual(fee(office));
    const [price] = priceBreakEvens(...options(given, 'hosted-100', 'vpn')) ?? [];
    expect(price?.now && bareNumber(price.now)).toBe(99);
    const [unknown] = priceBreakEvens(...options(office, 'hosted-100', 'vpn')) ?? [];
    expect(unknown?.now).toBeUndefined();
  });

  it('names what else is not counted, and not itself', () => {
    const [{ notCounted } = { notCounted: undefined }] =
      priceBreakEvens(...options(office, 'hosted-100', 'vpn')) ?? [];
    expect(notCounted?.first).toEqual([]);
    expect(notCounted?.second.map(({ label }) => label)).toEqual(['Internet access']);
  });
});

describe('prices that both have', () => {
  it('move by what one has more of', () => {
    // 0.30 × 730 more for the second port, and one cross connect of 300 more.
    const given = { ...office, onPremisesCosts: { crossConnectUsdPerMonth: 300 } };
    expect(answerOf(given, 'one', 'two', 'circuit')).toEqual({ never: 'negative', cheaper: 'one' });
    expect(answerOf(given, 'two', 'vpn', 'circuit')).toEqual({ never: 'negative', cheaper: 'vpn' });
  });

  it('decide nothing where both have as many', () => {
    expect(answerOf(office, 'hosted-100', 'hosted-200', 'partner-fee')).toEqual({
      never: 'alike',
      cheaper: 'hosted-100',
    });
    expect(answerOf(office, 'two', 'apart', 'circuit')).toEqual({ always: true });
  });

  it('count at every location alike', () => {
    const prices = priceBreakEvens(...options(office, 'apart', 'vpn')) ?? [];
    expect(prices.map(({ id, label }) => [id, label])).toEqual([
      ['cross-connect', 'Cross connect'],
      ['circuit', 'Circuit to the location'],
      ['internet-access', 'Internet access'],
    ]);
    // An internet access dear enough pays for a port at each of two locations: 438 + 600 + 6 − 63.50.
    expect(answerOf(office, 'apart', 'vpn', 'internet-access')).toEqual({
      price: 980.5,
      below: 'vpn',
      above: 'apart',
    });
    const free = { ...office, onPremisesCosts: { ispUsdPerMonth: 1000 } };
    // 1,063.50 − 444, over two of them.
    expect(answerOf(free, 'apart', 'vpn', 'cross-connect')).toEqual({
      price: 309.75,
      below: 'apart',
      above: 'vpn',
    });
  });
});

describe('a discount on the AWS bill', () => {
  it('is what the dearer is ahead, of what AWS bills of it', () => {
    const found = discountBreakEven(...options(office, 'hosted-100', 'vpn'));
    if (found?.kind !== 'discount') throw new Error(found?.kind);
    expect(bareNumber(found.share)).toBeCloseTo(13.7 / 63.5, 12);
    expect([found.dearer.id, found.cheaper.id]).toEqual(['vpn', 'hosted-100']);
  });

  it('is none where even a bill of nothing is dearer', () => {
    const fee = { ...office, onPremisesCosts: { partnerUsdPerMonth: 63.51 } };
    expect(discountBreakEven(...options(fee, 'hosted-100', 'vpn'))).toMatchObject({
      kind: 'never',
      dearer: { id: 'hosted-100' },
    });
    const less = { ...office, onPremisesCosts: { partnerUsdPerMonth: 63.5 } };
    expect(discountBreakEven(...options(less, 'hosted-100', 'vpn'))).toMatchObject({
      kind: 'discount',
    });
  });

  it('is not asked for where both cost the same', () => {
    const fee = { ...office, onPremisesCosts: { partnerUsdPerMonth: 13.7 } };
    expect(discountBreakEven(...options(fee, 'vpn', 'hosted-100'))).toMatchObject({
      kind: 'same',
    });
  });
});

describe('any plan with the price that was found', () => {
  const FIELDS = {
    'partner-fee': 'partnerUsdPerMonth',
    'cross-connect': 'crossConnectUsdPerMonth',
    circuit: 'circuitUsdPerMonth',
    'internet-access': 'ispUsdPerMonth',
  } as const;

  it('has the same known cost for both', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('us-east-1', 'eu-west-1', 'ap-northeast-1'),
        fc.constantFrom('transit-gateway', 'virtual-private-gateway'),
        fc.integer({ min: 0, max: 100_000 }),
        fc.subarray(Object.keys(FIELDS) as (keyof typeof FIELDS)[]),
        fc.nat(),
        fc.nat(),
        (region, gateway, amount, given, i, j) => {
          const input: Sparse = {
            ...office,
            aws: { region, gateway },
            workloads: [{ out: { peakBitsPerSecond: 8e7, monthlyVolume: { amount, unit: 'GB' } } }],
            onPremisesCosts: Object.fromEntries(given.map((id, at) => [FIELDS[id], 50 * at])),
          };
          const all = assessPlan({ version: 1, ...input }, currentEdition).options;
          const [a, b] = [all[i % all.length], all[j % all.length]];
          for (const { id, answer } of (a && b && priceBreakEvens(a, b)) ?? []) {
            if (answer.kind !== 'price' || a === undefined || b === undefined) continue;
            found += 1;
            const with_ = (usd: number) =>
              options(
                {
                  ...input,
                  onPremisesCosts: {
                    ...input.onPremisesCosts,
                    [FIELDS[id as keyof typeof FIELDS]]: usd,
                  },
                },
                a.id,
                b.id,
              ).map((option) => {
                const built = option.status === 'feasible' ? option : option.built;
                expect(
                  built?.cost.lines.every(
                    (line) => line.id.replace(/-\d+$/, '') !== id || !isNotPriced(line.amount),
                  ),
                ).toBe(true);
                return built ? bareNumber(built.cost.known) : Number.NaN;
              });
            const price = bareNumber(answer.price);
            const [one = Number.NaN, other = Number.NaN] = with_(price);
            expect(Math.abs(one - other)).toBeLessThan(0.01);
            const [dearOne = Number.NaN, dearOther = Number.NaN] = with_(price + 1);
            expect(dearOne < dearOther ? a.id : b.id).toBe(answer.above.id);
          }
        },
      ),
      { seed: 76, numRuns: 100 },
    );
    expect(found).toBeGreaterThan(30);
  });
});
