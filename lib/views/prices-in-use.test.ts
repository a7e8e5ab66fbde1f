import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, isNotPriced, type PlanInput } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { builtOf } from './comparison';
import { pricesInUse } from './prices-in-use';

const assessed = (input: Omit<PlanInput, 'version'>) =>
  assessPlan(
    {
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
      ...input,
    },
    currentEdition,
  );

describe('the prices in use', () => {
  it('are those of every line of AWS, each once, as they are listed', () => {
    const assessment = assessed({});
    const prices = pricesInUse(assessment);
    const ids = prices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const paid = assessment.options.flatMap((option) => {
      const cost = builtOf(option)?.cost;
      return [...(cost?.lines ?? []), ...(cost?.once.lines ?? [])];
    });
    expect(new Set(ids)).toEqual(new Set(paid.flatMap(({ priceId }) => priceId ?? [])));
    expect(ids.length).toBeGreaterThan(8);
  });

  it('stay the listed ones beside a price of one’s own, and say what is not priced', () => {
    const id = 'tgw.attachment-hour.us-east-1';
    const listed = pricesInUse(assessed({ prices: { [id]: { usd: 1 } } })).find(
      (price) => price.id === id,
    )?.listed;
    if (!listed || isNotPriced(listed)) throw new Error('not listed');
    expect(bareNumber(listed)).toBe(0.05);
    const unknown = pricesInUse(assessed({ aws: { region: 'eu-west-1' } })).find(
      (price) => price.id === 'vpn.connection-hour.large.eu-west-1',
    );
    expect(unknown && isNotPriced(unknown.listed)).toBe(true);
    expect(unknown?.label).toBe('VPN connection (large)');
  });
});
