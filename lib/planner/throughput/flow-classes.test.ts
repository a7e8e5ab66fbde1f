import { describe, expect, it } from 'vitest';
import { type FlowClass, meanCarried, probabilityPathOver } from './flow-classes';
import { sizeClasses } from './flow-sizes';
import { binomial, binomialTail } from './occupancy';

const TUNNEL = 1.25e9;

/** P(one path over) for two classes, summed over both binomials with no lattice between. */
function byDoubleSum(a: FlowClass, b: FlowClass, paths: number, capacity: number): number {
  const point = (n: number, k: number) =>
    binomialTail(n, 1 / paths, k - 1) - binomialTail(n, 1 / paths, k);
  let fits = 0;
  for (let i = 0; i <= a.count; i++) {
    for (let j = 0; j <= b.count; j++) {
      if (i * a.rate + j * b.rate <= capacity * (1 + 1e-12)) {
        fits += point(a.count, i) * point(b.count, j);
      }
    }
  }
  return 1 - fits;
}

/** The loads on the lattice of 400 cells, class after class and each cell by itself. */
function plainLoads(classes: readonly FlowClass[], paths: number, capacity: number) {
  let loads = new Array<number>(401).fill(0);
  loads[0] = 1;
  for (const { count, rate } of classes) {
    const next = new Array<number>(401).fill(0);
    const { first, mass } = binomial(count, 1 / paths);
    const put = (cell: number, chance: number) =>
      loads.forEach((load, i) => {
        if (i + cell <= 400) next[i + cell] = (next[i + cell] ?? 0) + load * chance;
      });
    mass.forEach((chance, i) => {
      const position = (((first + i) * rate) / capacity) * 400;
      const cell = Math.floor(position + 1e-9);
      const upper = Math.max(0, position - cell);
      put(cell, chance * (1 - upper));
      put(cell + 1, chance * upper);
    });
    loads = next;
  }
  return loads;
}

describe('the load of one path', () => {
  const single = [0.9e9, 0.4e9, 3e6, 1e9 / 400, 1e5].map((rate) => ({ count: 1, rate }));
  it.each([
    ['lognormal flows', sizeClasses(300, 'lognormal'), 4e9, 9],
    ['few lognormal flows', sizeClasses(50, 'lognormal'), 2e9, 40],
    ['exponential flows', sizeClasses(1000, 'exponential'), 4e9, 5],
    ['exponential flows on one path', sizeClasses(90, 'exponential'), 0.9e9, 1],
    ['single flows', single.map(({ rate }) => ({ count: 1, share: rate })), 1, 3],
    [
      'a flow larger than a path',
      [
        { count: 1, share: 2 },
        { count: 9, share: 0.1 },
      ],
      1e9,
      4,
    ],
  ] as const)('of %s is what plain sums of its cells are', (_, sizes, demand, paths) => {
    const classes = sizes.map(({ count, share }) => ({ count, rate: share * demand }));
    const loads = plainLoads(classes, paths, 1e9);
    const within = loads.reduce((sum, load) => sum + load, 0);
    const carried = loads.reduce((sum, load, cell) => sum + (load * cell * 1e9) / 400, 0);
    expect(Math.abs(probabilityPathOver(classes, paths, 1e9) - (1 - within))).toBeLessThan(1e-13);
    expect(meanCarried(classes, paths, 1e9) / (paths * (carried + (1 - within) * 1e9))).toBeCloseTo(
      1,
      12,
    );
  });
});

describe('the probability that one path is over', () => {
  it('is the binomial tail for one class, also at exactly the capacity', () => {
    // 16 flows of 78.125 Mbps are 1.25 Gbps and still fit; 20 of 50 Mbps are 1 Gbps.
    expect(
      probabilityPathOver([{ count: 64, rate: 78_125_000 }], 8, TUNNEL) / 0.0017980889259508821,
    ).toBeCloseTo(1, 6);
    expect(
      probabilityPathOver([{ count: 200, rate: 5e7 }], 18, 1e9) / 0.004027114218135058,
    ).toBeCloseTo(1, 6);
  });

  it('is 0.124 for two elephants among 62 mice', () => {
    const elephants = { count: 2, rate: 1e9 };
    const mice = { count: 62, rate: 64_516_129.032_258_06 };
    const q = probabilityPathOver([elephants, mice], 12, TUNNEL);
    expect(Math.abs(q - 0.124_147_295_975_177_61)).toBeLessThan(0.003);
    expect(Math.abs(q - byDoubleSum(elephants, mice, 12, TUNNEL))).toBeLessThan(0.003);
  });

  it('is that of a sum over both classes, to the width of a cell', () => {
    for (const [a, b, paths] of [
      [{ count: 1, rate: 0.61e9 }, { count: 40, rate: 0.04e9 }, 5],
      [{ count: 3, rate: 0.33e9 }, { count: 90, rate: 0.021e9 }, 6],
      [{ count: 1, rate: 1.25e9 }, { count: 12, rate: 0.0625e9 }, 9],
      [{ count: 1, rate: 1.3e9 }, { count: 12, rate: 0.0625e9 }, 9],
    ] as const) {
      const q = probabilityPathOver([a, b], paths, TUNNEL);
      expect(Math.abs(q - byDoubleSum(a, b, paths, TUNNEL))).toBeLessThan(0.02);
    }
  });

  it('is that of one path that takes everything', () => {
    const classes = [
      { count: 3, rate: 0.25e9 },
      { count: 2, rate: 0.2e9 },
    ];
    expect(probabilityPathOver(classes, 1, 1.2e9)).toBeCloseTo(0, 12);
    expect(probabilityPathOver(classes, 1, 1.1e9)).toBeCloseTo(1, 12);
  });

  it('does not rise with a path more or a larger capacity', () => {
    const classes = [
      { count: 2, rate: 0.8e9 },
      { count: 100, rate: 0.03e9 },
    ];
    let previous = 1;
    for (let paths = 1; paths <= 60; paths++) {
      const q = probabilityPathOver(classes, paths, TUNNEL);
      expect(q).toBeLessThanOrEqual(previous + 1e-9);
      expect(probabilityPathOver(classes, paths, TUNNEL * 2)).toBeLessThanOrEqual(q + 1e-9);
      previous = q;
    }
  });

  it('counts what cannot be: no flows, and flows of nothing', () => {
    expect(probabilityPathOver([], 4, TUNNEL)).toBe(0);
    expect(probabilityPathOver([{ count: 0, rate: 2e9 }], 4, TUNNEL)).toBe(0);
    expect(probabilityPathOver([{ count: 9, rate: 0 }], 4, TUNNEL)).toBe(0);
  });
});
