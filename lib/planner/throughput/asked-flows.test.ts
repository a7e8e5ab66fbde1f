import { describe, expect, it } from 'vitest';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { askedFlows } from './asked-flows';

const counted = { demandBitsPerSecond: 4e9, flows: 200, spread: 'equal' } as const;

describe('the flows that are asked about', () => {
  it.each([
    ['equal', counted],
    ['exponential', { ...counted, spread: 'exponential' }],
    ['lognormal', { ...counted, spread: 'lognormal' }],
    ['a largest and equal ones', { ...counted, largestFlowBitsPerSecond: 1e9 }],
    [
      'classes',
      {
        classes: [
          { flows: 199, bitsPerSecond: 1e7 },
          { flows: 1, bitsPerSecond: 2.01e9 },
        ],
      },
    ],
  ] as const)('are, of %s, as many as are asked and have the demand together', (_, question) => {
    const { demand, flows, list } = askedFlows(question);
    expect([demand, flows].map(bareNumber)).toEqual([4e9, 200]);
    expect(list.counts.reduce((sum, count) => sum + bareNumber(count), 0)).toBe(200);
    const rate = list.counts.reduce(
      (sum, count, i) => sum + bareNumber(count) * bareNumber(list.rates[i] ?? count),
      0,
    );
    expect(rate / 4e9).toBeCloseTo(1, 9);
    for (const figure of [demand, flows, ...list.rates]) {
      expect(recompute(figure)).toBe(bareNumber(figure));
    }
  });

  it('have no size for certain where only their number is known', () => {
    const { list } = askedFlows({ ...counted, spread: 'lognormal' });
    expect(list.counts.every(({ origin }) => origin.kind === 'assumed')).toBe(true);
    expect(askedFlows(counted).list.counts.map(({ origin }) => origin.kind)).toEqual(['given']);
  });
});
