import { describe, expect, it } from 'vitest';
import { smallestFitting } from './ecmp-formulas';
import { FLOW_SPREADS, sizeClasses } from './flow-sizes';

const GBPS = 1e9;

describe('flows of a spread', () => {
  it.each(FLOW_SPREADS)(
    'of %s sizes are as many as asked for, and add up to the whole',
    (spread) => {
      for (const flows of [1, 2, 32, 63, 64, 65, 200, 10_000, 1_000_000]) {
        const classes = sizeClasses(flows, spread);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(flows);
        expect(classes.reduce((sum, { count, share }) => sum + count * share, 0)).toBeCloseTo(1, 9);
        const shares = classes.map(({ share }) => share);
        expect(shares.toSorted((a, b) => b - a)).toEqual(shares);
      }
    },
  );

  // What one flow alone exceeds has no number of tunnels; more than a hundred is as good as none.
  // Of 10 Gbps in 10,000 heavy-tailed flows the usual table has 10, where it takes small flows as one
  // Gaussian: 80,000 draws put a tunnel over at 10 in 5.48 % (standard error 0.08), so it takes 11.
  it.each([
    { gbps: 2, spread: 'exponential', tunnels: [3, 3, 2, 2, 2, 2] },
    { gbps: 2, spread: 'lognormal', tunnels: [5, 3, 3, 3, 2, 2] },
    { gbps: 5, spread: 'exponential', tunnels: [26, 12, 8, 7, 5, 5] },
    { gbps: 5, spread: 'lognormal', tunnels: [undefined, 94, 21, 11, 7, 5] },
    { gbps: 10, spread: 'exponential', tunnels: [undefined, 98, 29, 18, 12, 9] },
    { gbps: 10, spread: 'lognormal', tunnels: [undefined, undefined, undefined, '>100', 20, 11] },
  ] as const)(
    'of $gbps Gbps need the tunnels tabled for $spread sizes',
    ({ gbps, spread, tunnels }) => {
      const flows = [32, 64, 128, 256, 1024, 10_000];
      const found = flows.map((count) => {
        const classes = sizeClasses(count, spread).map((each) => ({
          count: each.count,
          rate: each.share * gbps * GBPS,
        }));
        const least = smallestFitting(classes, 1.25 * GBPS, 0.95);
        return least !== undefined && least > 100 ? '>100' : least;
      });
      expect(found).toEqual(tunnels);
    },
  );
});
