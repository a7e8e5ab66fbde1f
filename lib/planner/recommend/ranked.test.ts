import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan } from '../assess/assess-plan';
import { bareNumber } from '../bare-number';
import { isPriced } from '../cost/cost';
import { lacksAwsPrice, ranked } from './ranked';
import { verdict } from './verdict';

/** 4 Gbps and 20 TB to a Region. */
const assessed = (region: string) =>
  assessPlan(
    {
      version: 1,
      aws: { region },
      workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
    },
    currentEdition,
  );

const decided = (region: string) => {
  const result = verdict(assessed(region));
  if (result.kind !== 'recommended') throw new Error(result.kind);
  return result;
};

describe('options in their order', () => {
  it('stand behind those whose AWS bill is known where a price of AWS is missing', () => {
    const doing = ranked(assessed('eu-central-2').options).flatMap((option) =>
      option.status === 'feasible' ? [option.cost] : [],
    );
    const priced = doing.map(({ awsBill }) => isPriced(awsBill));
    expect(priced).toEqual(priced.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(priced).size).toBe(2);
    const [first] = doing;
    const last = doing.at(-1);
    const known = doing
      .filter(({ awsBill }) => isPriced(awsBill))
      .map((cost) => bareNumber(cost.known));
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    // Large tunnels lack all that standard ones lack, and their connection-hours too.
    const ids = ranked(assessed('eu-central-2').options).map(({ id }) => id);
    expect(ids.indexOf('vpn-tgw')).toBeLessThan(ids.indexOf('vpn-tgw-large'));
    expect(first && isPriced(first.awsBill)).toBe(true);
    expect(last && isPriced(last.awsBill)).toBe(false);
  });

  it('say so, and only where it changes the order', () => {
    expect(lacksAwsPrice(assessed('eu-central-2').options)).toBe(true);
    expect(lacksAwsPrice(assessed('us-east-1').options)).toBe(false);
  });
});

describe('the verdict where a price of AWS is missing', () => {
  it('is not won by the missing price, and says what it would have to be', () => {
    const { option, perhapsCheaper, margin, notPricedByAws } = decided('eu-central-2');
    expect(option.id).toBe('dx-hosted');
    expect(notPricedByAws).toEqual([]);
    expect(perhapsCheaper?.option.id).toBe('vpn-tgw');
    const lacks = perhapsCheaper?.lines.map(({ constantId }) => constantId) ?? [];
    expect(lacks.length).toBeGreaterThan(0);
    for (const id of lacks) expect(id).toMatch(/^internet\.data-transfer-out\..*eu-central-2/);
    const known = [option, perhapsCheaper?.option].map((of) => of && bareNumber(of.cost.known));
    expect(perhapsCheaper && bareNumber(perhapsCheaper.margin)).toBeCloseTo(
      (known[0] ?? 0) - (known[1] ?? 0),
      6,
    );
    expect(margin && bareNumber(margin)).toBeGreaterThanOrEqual(0);
  });

  it('is not won by an option that lacks all that another lacks, and one more', () => {
    const { option, perhapsCheaper, notPricedByAws } = decided('me-central-1');
    expect(isPriced(option.cost.awsBill)).toBe(false);
    expect(notPricedByAws.length).toBeGreaterThan(0);
    expect(option.id).toBe('vpn-tgw');
    expect(perhapsCheaper?.option.id).toBe('vpn-tgw-large');
    expect(perhapsCheaper?.lines.map(({ constantId }) => constantId)).toEqual([
      'vpn.connection-hour.large.me-central-1',
    ]);
  });

  it('never puts a margin below zero, and lacks nothing where all is priced', () => {
    for (const { id } of currentEdition.regions) {
      const { margin, perhapsCheaper, notPricedByAws, option } = decided(id);
      if (margin) expect(bareNumber(margin), id).toBeGreaterThanOrEqual(0);
      if (perhapsCheaper) {
        expect(perhapsCheaper.lines.length, id).toBeGreaterThan(0);
        expect(bareNumber(perhapsCheaper.margin), id).toBeGreaterThan(0);
      }
      expect(isPriced(option.cost.awsBill), id).toBe(notPricedByAws.length === 0);
    }
    expect(decided('us-east-1').perhapsCheaper).toBeUndefined();
  });
});
