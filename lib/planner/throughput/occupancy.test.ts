import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialTail,
  busiestDistribution,
  busiestPathFlows,
  logFactorial,
  probabilityNoneOver,
} from './occupancy';

/** Numbers from 0 to 1, the same on every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The fullest of `paths` paths after one throw of `flows` flows. */
function thrown(flows: number, paths: number, random: () => number): number {
  const loads = new Array<number>(paths).fill(0);
  for (let i = 0; i < flows; i++) {
    const path = Math.floor(random() * paths);
    loads[path] = (loads[path] ?? 0) + 1;
  }
  return Math.max(...loads);
}

/** P(no path over), by counting every one of the paths ** flows ways to place the flows. */
function byEnumeration(flows: number, paths: number, most: number): number {
  const loads = new Array<number>(paths).fill(0);
  let fits = 0;
  const place = (left: number): void => {
    if (left === 0) {
      fits++;
      return;
    }
    for (let path = 0; path < paths; path++) {
      const load = loads[path] ?? 0;
      if (load === most) continue;
      loads[path] = load + 1;
      place(left - 1);
      loads[path] = load;
    }
  };
  place(flows);
  return fits / paths ** flows;
}

/** P(no path over), path after path: how many flows the paths so far may hold, and how likely. */
function byConvolution(flows: number, paths: number, most: number): number {
  const mean = flows / paths;
  const one = Array.from({ length: most + 1 }, (_, i) =>
    Math.exp(i * Math.log(mean) - mean - logFactorial(i)),
  );
  let together = [1];
  for (let path = 0; path < paths; path++) {
    const next = new Array<number>(Math.min(flows, together.length - 1 + most) + 1).fill(0);
    together.forEach((chance, held) => {
      for (let i = 0; i <= most && held + i < next.length; i++) {
        next[held + i] = (next[held + i] ?? 0) + chance * (one[i] ?? 0);
      }
    });
    together = next;
  }
  const poisson = Math.exp(flows * Math.log(flows) - flows - logFactorial(flows));
  return (together[flows] ?? 0) / poisson;
}

describe('the logarithm of a factorial', () => {
  it('is the sum of logarithms', () => {
    let sum = 0;
    for (let n = 1; n <= 3000; n++) {
      sum += Math.log(n);
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThan(1e-11 * Math.max(1, sum));
    }
    expect(logFactorial(0)).toBe(0);
  });
});

describe('the binomial tail', () => {
  it('is P(more than 16 of 64 flows on one of 8 paths)', () => {
    expect(binomialTail(64, 1 / 8, 16) / 0.0017980889259508821).toBeCloseTo(1, 10);
    expect(binomialTail(200, 1 / 18, 20) / 0.004027114218135058).toBeCloseTo(1, 10);
  });

  it('is the sum of its terms, on both sides of the mean', () => {
    for (const [n, p] of [
      [1, 0.5],
      [7, 0.3],
      [40, 1 / 3],
      [120, 0.02],
    ] as const) {
      let term = (1 - p) ** n;
      let upTo = 0;
      for (let most = 0; most < n; most++) {
        upTo += term;
        term *= ((n - most) / (most + 1)) * (p / (1 - p));
        expect(Math.abs(binomialTail(n, p, most) - (1 - upTo)), `${n} ${p} ${most}`).toBeLessThan(
          1e-12,
        );
      }
    }
  });

  it('knows its ends', () => {
    expect(binomialTail(10, 0.5, 10)).toBe(0);
    expect(binomialTail(10, 0.5, 11)).toBe(0);
    expect(binomialTail(10, 0.5, -1)).toBe(1);
    expect(binomialTail(10, 1, 9)).toBe(1);
  });

  it('falls with every flow more that fits, also for a million flows', () => {
    let previous = 1;
    for (let most = 98_000; most < 102_500; most += 50) {
      const tail = binomialTail(1e6, 0.1, most);
      expect(tail).toBeGreaterThanOrEqual(0);
      expect(tail).toBeLessThanOrEqual(previous);
      previous = tail;
    }
    // Half the flows' mean lies on either side; a normal approximation agrees to a thousandth.
    expect(binomialTail(1e6, 0.1, 100_000)).toBeCloseTo(0.5, 2);
    expect(binomialTail(1e6, 0.1, 100_900)).toBeCloseTo(0.00135, 4);
  });
});

describe('the probability that no path is over', () => {
  it('is a count of all placements, for few paths and flows', () => {
    for (let paths = 1; paths <= 5; paths++) {
      for (let flows = 1; flows <= (paths <= 3 ? 9 : 7); flows++) {
        for (let most = 0; most <= flows; most++) {
          expect(
            probabilityNoneOver(flows, paths, most),
            `${flows} flows on ${paths} paths, at most ${most}`,
          ).toBeCloseTo(byEnumeration(flows, paths, most), 12);
        }
      }
    }
  });

  it.each([
    { paths: 4, flows: 8, measured: 3.55, exact: 3.538 },
    { paths: 4, flows: 64, measured: 20.256, exact: 20.202 },
    { paths: 8, flows: 32, measured: 7.069, exact: 7.048 },
    { paths: 8, flows: 256, measured: 40.218, exact: 40.273 },
    { paths: 16, flows: 16, measured: 3.088, exact: 3.078 },
    { paths: 16, flows: 256, measured: 23.573, exact: 23.436 },
  ])(
    'gives the mean of the fullest of $paths paths for $flows flows: $exact, measured $measured on the hash of a kernel',
    ({ paths, flows, measured, exact }) => {
      let mean = 0;
      for (let most = 0; most < flows; most++) mean += 1 - probabilityNoneOver(flows, paths, most);
      expect(mean).toBeCloseTo(exact, 3);
      expect(Math.abs(mean - measured) / measured).toBeLessThan(0.01);
    },
  );

  it.each([
    { flows: 64, paths: 8, most: 16 },
    { flows: 60, paths: 12, most: 11 },
    { flows: 200, paths: 11, most: 31 },
    { flows: 500, paths: 7, most: 98 },
    { flows: 24, paths: 30, most: 4 },
  ])('agrees with 20,000 throws of $flows flows on $paths paths', ({ flows, paths, most }) => {
    const random = seededRandom(flows * 1000 + paths);
    const runs = 20_000;
    let fits = 0;
    for (let i = 0; i < runs; i++) if (thrown(flows, paths, random) <= most) fits++;
    const p = probabilityNoneOver(flows, paths, most);
    const standardError = Math.sqrt((p * (1 - p)) / runs);
    expect(Math.abs(fits / runs - p)).toBeLessThan(3 * standardError);
  });

  it('is that of Poisson counts added up one by one, to nine digits', () => {
    const random = seededRandom(13);
    let inside = 0;
    for (let i = 0; i < 300; i++) {
      const flows = 1 + Math.floor(600 ** random());
      const paths = 2 + Math.floor(40 * random());
      const mean = flows / paths;
      const most = Math.max(1, Math.ceil(mean + (5 * random() - 0.5) * Math.sqrt(mean)));
      const should = most * paths < flows ? 0 : byConvolution(flows, paths, most);
      const is = probabilityNoneOver(flows, paths, most);
      const name = `${flows} flows on ${paths} paths, at most ${most}`;
      if (should > 1e-11) expect(Math.abs(is / should - 1), name).toBeLessThan(1e-9);
      else expect(Math.abs(is - should), name).toBeLessThan(1e-11);
      if (should > 1e-11 && should < 1) inside++;
    }
    expect(inside).toBeGreaterThan(150);
  });

  it('keeps its digits where it is a chance in millions: all flows apart, as birthdays', () => {
    for (const [flows, paths] of [
      [23, 365],
      [60, 200],
      [30, 40],
      [90, 700],
      [82, 84],
    ] as const) {
      let apart = 1;
      for (let i = 0; i < flows; i++) apart *= 1 - i / paths;
      expect(Math.abs(probabilityNoneOver(flows, paths, 1) / apart - 1)).toBeLessThan(1e-11);
    }
  });

  it('lies between the union bound and that of independent paths', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (flows, paths, slack) => {
          const most = Math.ceil(flows / paths) + slack;
          const q = binomialTail(flows, 1 / paths, most);
          const p = probabilityNoneOver(flows, paths, most);
          expect(p).toBeGreaterThanOrEqual(1 - paths * q - 1e-10);
          expect(p).toBeLessThanOrEqual((1 - q) ** paths + 1e-10);
        },
      ),
      { seed: 4, numRuns: 400 },
    );
  });

  it('does not fall with a path more, a place more or a flow less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 40 }),
        (flows, paths, most) => {
          const p = probabilityNoneOver(flows, paths, most);
          const slack = 1e-10;
          expect(probabilityNoneOver(flows, paths + 1, most)).toBeGreaterThanOrEqual(p - slack);
          expect(probabilityNoneOver(flows, paths, most + 1)).toBeGreaterThanOrEqual(p - slack);
          expect(probabilityNoneOver(flows - 1, paths, most)).toBeGreaterThanOrEqual(p - slack);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });

  it('knows its ends', () => {
    expect(probabilityNoneOver(1, 1, 1)).toBe(1);
    expect(probabilityNoneOver(1, 1000, 1)).toBe(1);
    expect(probabilityNoneOver(1, 5, 0)).toBe(0);
    expect(probabilityNoneOver(10, 3, 3)).toBe(0);
    expect(probabilityNoneOver(10, 1, 9)).toBe(0);
    expect(probabilityNoneOver(10, 1, 10)).toBe(1);
    expect(probabilityNoneOver(1_000_000, 1, 999_999)).toBe(0);
    expect(probabilityNoneOver(1_000_000, 10, 1_000_000)).toBe(1);
  });

  it('goes over from the exact count to the bound without a jump that matters', () => {
    for (const most of [4200, 4220, 4260]) {
      const exact = probabilityNoneOver(20_000, 5, most);
      const bound = probabilityNoneOver(20_001, 5, most);
      expect(bound).toBeLessThanOrEqual(exact + 1e-9);
      expect(exact - bound).toBeLessThan(0.01);
    }
  });
});

describe('the flows on the busiest path', () => {
  const size = {
    flows: fc.integer({ min: 1, max: 400 }),
    paths: fc.integer({ min: 1, max: 50 }),
    confidence: fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
  };

  it('are the fewest that the confidence allows', () => {
    fc.assert(
      fc.property(fc.record(size), ({ flows, paths, confidence }) => {
        const most = busiestPathFlows(flows, paths, confidence);
        const slack = 1e-9;
        expect(probabilityNoneOver(flows, paths, most)).toBeGreaterThanOrEqual(confidence - slack);
        expect(probabilityNoneOver(flows, paths, most - 1)).toBeLessThan(confidence + slack);
      }),
      { seed: 6, numRuns: 400 },
    );
  });

  it('are all of them on one path and one where there is one', () => {
    expect(busiestPathFlows(1, 1, 0.95)).toBe(1);
    expect(busiestPathFlows(1, 1000, 0.9999)).toBe(1);
    expect(busiestPathFlows(1_000_000, 1, 0.95)).toBe(1_000_000);
  });

  it('answers for a million flows', () => {
    const busiest = busiestPathFlows(1_000_000, 10, 0.95);
    expect(busiest).toBeGreaterThan(100_000);
    expect(busiest).toBeLessThan(101_500);
  });
});

describe('the distribution of the busiest path', () => {
  it.each([
    [1, 1],
    [1, 9],
    [2, 3],
    [7, 5],
    [60, 12],
    [200, 11],
    [300, 1],
    [5000, 7],
    [10_000, 2],
    [10_000, 63],
    [30_000, 7],
  ])('of %d flows on %d paths is what probabilities differ by, from end to end', (flows, paths) => {
    const { first, mass } = busiestDistribution(flows, paths);
    const upTo = (most: number) => probabilityNoneOver(flows, paths, most);
    const last = first + mass.length - 1;
    expect(upTo(first - 1)).toBeLessThan(0.001);
    expect(upTo(first)).toBeGreaterThanOrEqual(0.001);
    expect(upTo(last)).toBeGreaterThanOrEqual(0.999);
    if (mass.length > 1) expect(upTo(last - 1)).toBeLessThan(0.999);
    mass.forEach((chance, i) => {
      const held = first + i;
      expect(Math.abs(chance - (upTo(held) - upTo(held - 1))), `${held}`).toBeLessThan(1e-10);
    });
    const whole = mass.reduce((sum, chance) => sum + chance, 0);
    expect(whole).toBeCloseTo(upTo(last) - upTo(first - 1), 10);
  });
});
