import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareNumber } from '../bare-number';
import { given } from '../figure/leaf';
import { askedFlows } from './asked-flows';
import { pairsOfHosts } from './pairs-of-hosts';

const GBPS = 1e9;

function pairsOf(flows: number, hostPairs: number, largestFlowBitsPerSecond?: number) {
  const asked = askedFlows({
    demandBitsPerSecond: 4 * GBPS,
    flows,
    spread: 'equal',
    ...(largestFlowBitsPerSecond !== undefined && { largestFlowBitsPerSecond }),
  });
  const { count, list } = pairsOfHosts(asked, given(hostPairs, 'count', 'Pairs', 'pairs'));
  return {
    count: bareNumber(count),
    counts: list.counts.map(bareNumber),
    mbps: list.rates.map((rate) => bareNumber(rate) / 1e6),
  };
}

describe('flows of pairs of hosts', () => {
  it('are equal bundles where the pairs go into them, and two classes where not', () => {
    expect(pairsOf(60, 4)).toEqual({ count: 4, counts: [4], mbps: [1000] });
    expect(pairsOf(40, 40)).toEqual({ count: 40, counts: [40], mbps: [100] });
    // 40 flows of 100 Mbps on 12 pairs: four have four of them, eight have three.
    expect(pairsOf(40, 12)).toEqual({ count: 12, counts: [4, 8], mbps: [400, 300] });
    expect(pairsOf(40, 1)).toEqual({ count: 1, counts: [1], mbps: [4000] });
  });

  it('have the largest flow in a pair that is as full as any', () => {
    // Beside 1 Gbps, 30 flows of 100 Mbps; 31 flows on 4 pairs are 8, 8, 8 and 7.
    expect(pairsOf(31, 4, GBPS)).toEqual({ count: 4, counts: [1, 2, 1], mbps: [1700, 800, 700] });
    expect(pairsOf(31, 1, GBPS)).toEqual({ count: 1, counts: [1], mbps: [4000] });
    expect(pairsOf(31, 31, GBPS)).toEqual({ count: 31, counts: [1, 30], mbps: [1000, 100] });
  });

  it('are all of the flows, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        (flows, hostPairs, above) => {
          fc.pre(hostPairs <= flows);
          const equal = (4 * GBPS) / flows;
          const largest = above === undefined ? undefined : equal + above * (4 * GBPS - equal);
          const { count, counts, mbps } = pairsOf(flows, hostPairs, largest);
          expect(count).toBe(hostPairs);
          expect(counts.reduce((sum, n) => sum + n, 0)).toBe(hostPairs);
          const rate = counts.reduce((sum, n, i) => sum + n * (mbps[i] ?? Number.NaN), 0);
          expect(rate).toBeCloseTo(4000, 6);
          expect(Math.max(...mbps)).toBeCloseTo(mbps[0] ?? Number.NaN, 6);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  it('are not known of flows of many sizes', () => {
    const asked = askedFlows({ demandBitsPerSecond: GBPS, flows: 20, spread: 'lognormal' });
    expect(() => pairsOfHosts(asked, given(4, 'count', 'Pairs', 'pairs'))).toThrow('many sizes');
  });
});
