import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import measured from '../__golden__/ecmp-polarization.json';
import { hashedFlows, polarisedTunnels, tunnelsDespitePolarisation } from './hash-formulas';

/** Of each link in, how many links out carried anything, on a real kernel. */
const linksOut = (rowMajor: readonly number[]) =>
  [0, 1, 2, 3].map((link) => rowMajor.slice(4 * link, 4 * link + 4).filter((n) => n > 0).length);

/** Regions of k equal ones that region `at` of m overlaps, counted in whole parts of k × m. */
function overlapped(k: number, m: number, at: number): number[] {
  return Array.from({ length: k }, (_, j) =>
    Math.max(0, Math.min((at + 1) * k, (j + 1) * m) - Math.max(at * k, j * m)),
  ).filter((width) => width > 0);
}

describe('tunnels behind a device that hashes alike', () => {
  it('are one of four where it was measured with one seed, and all with two', () => {
    const inUse = polarisedTunnels.compute({ tunnels: 4, sameHashPaths: 4 });
    expect(linksOut(measured.same_seed)).toEqual([inUse, inUse, inUse, inUse]);
    expect(linksOut(measured.kernel_default_seed_0_0)).toEqual([inUse, inUse, inUse, inUse]);
    expect(linksOut(measured.different_seed)).toEqual([4, 4, 4, 4]);
  });

  it('are the fewest whose regions overlap that of one path, whatever both numbers', () => {
    for (let k = 1; k <= 24; k++) {
      for (let m = 1; m <= 24; m++) {
        const used = Array.from({ length: m }, (_, at) => overlapped(k, m, at).length);
        const computed = polarisedTunnels.compute({ tunnels: k, sameHashPaths: m });
        expect(Math.min(...used), `${k} tunnels behind ${m} paths`).toBe(computed);
        expect(Math.max(...used)).toBeLessThanOrEqual(computed + 1);
      }
    }
  });

  it('are enough, and share evenly, at as many more as there are paths', () => {
    for (let carrying = 2; carrying <= 12; carrying++) {
      for (let m = 1; m <= 12; m++) {
        const k = tunnelsDespitePolarisation.compute({ carrying, sameHashPaths: m });
        for (let at = 0; at < m; at++) {
          const widths = overlapped(k, m, at);
          expect(widths).toHaveLength(carrying);
          expect(new Set(widths).size).toBe(1);
        }
      }
    }
    expect(tunnelsDespitePolarisation.compute({ carrying: 1, sameHashPaths: 4 })).toBe(1);
  });
});

describe('a hash of addresses alone', () => {
  it('moves one pair of hosts as one, as it was measured: 20,000 flows on one of eight paths', () => {
    const file = new URL('../__golden__/ecmp-hash.csv', import.meta.url);
    const row = readFileSync(file, 'utf8')
      .split('\n')
      .find((line) => line.startsWith('one-pair-seq-ports,0,8,'));
    const [, , , flows, counts = ''] = row?.split(',') ?? [];
    const used = counts.split(' ').filter((n) => Number(n) > 0);
    expect(used).toEqual([flows]);
    expect(hashedFlows.compute({ flows: Number(flows), hostPairs: 1 })).toBe(used.length);
  });
});
