import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chiSquareLimit } from './chi-square-limit';
import { hashComparison, unevenSets } from './hash-comparison';
import { measuredHashes } from './measured-hashes';

/** Flows on each path by a real kernel's hash, 20,000 a set. */
const hashes = measuredHashes(
  readFileSync(new URL('../planner/__golden__/ecmp-hash.csv', import.meta.url), 'utf8'),
);
const byPorts = hashes.filter(({ over }) => over === 'addresses-and-ports');

/** P(chi-square is up to `limit`), by the series of the incomplete gamma function. */
function upTo(limit: number, degreesOfFreedom: number): number {
  const half = limit / 2;
  let term = Math.exp(-half);
  // half^a e^-half ÷ Γ(a + 1), from a = 0 or 1/2 up to half of the degrees of freedom.
  let a = 0;
  if (degreesOfFreedom % 2 === 1) {
    a = 0.5;
    term *= Math.sqrt(half) / (Math.sqrt(Math.PI) / 2);
  }
  for (; a < degreesOfFreedom / 2; a++) term *= half / (a + 1);
  let sum = 0;
  for (; term > 1e-15; a++) {
    sum += term;
    term *= half / (a + 1);
  }
  return sum;
}

describe('the limit of chi-square', () => {
  it.each([1, 2, 3, 4, 7, 9, 15, 19, 31, 49])(
    'leaves one in twenty above it at %d degrees',
    (degrees) => {
      expect(1 - upTo(chiSquareLimit(degrees), degrees)).toBeCloseTo(0.05, 4);
    },
  );

  it('is not made up where the table has none', () => {
    expect(() => chiSquareLimit(5)).toThrow('no limit at 5 degrees of freedom');
  });
});

describe('the hash of a real kernel', () => {
  it('is even over addresses and ports: one of 30 sets is outside 5 %', () => {
    expect(byPorts).toHaveLength(30);
    expect(byPorts.reduce((sum, { flows }) => sum + flows, 0)).toBe(600_000);
    const uneven = unevenSets(byPorts);
    expect(uneven.map(({ set, counts }) => [set, counts.length])).toEqual([['random', 32]]);
    expect(uneven[0]?.chiSquare).toBeCloseTo(48.9632, 4);
  });

  it('is not even over addresses alone, and one pair has one path', () => {
    const byAddresses = hashes.filter(({ over }) => over === 'addresses');
    expect(unevenSets(byAddresses)).toHaveLength(2);
    expect(byAddresses.map(({ counts }) => Math.max(...counts))).toEqual([20_000, 2839]);
  });

  it('is told with every set', () => {
    const { columns, rows, remarks } = hashComparison(hashes);
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.find(([paths]) => paths === '32')).toEqual(
      expect.arrayContaining(['48.96', '36.17', '30.18']),
    );
    expect(remarks[0]).toContain('1 of 30 sets, where chance puts 1.5');
    expect(remarks[1]).toContain('1 of 8 paths used, 20,000 of 20,000 flows');
  });

  it('is not read where flows are lost, or by a policy or of a set that is not known', () => {
    const head = 'set,policy,k,flows,counts\n';
    expect(() => measuredHashes(`${head}random,1,2,9,4 4`)).toThrow('8 of 9 flows on 2 paths');
    expect(() => measuredHashes(`${head}random,1,3,8,4 4`)).toThrow('8 of 8 flows on 2 paths');
    expect(() => measuredHashes(`${head}random,2,2,8,4 4`)).toThrow('no policy 2');
    expect(() => hashComparison(measuredHashes(`${head}other,0,2,8,4 4`))).toThrow('no set other');
    expect(() => hashComparison(measuredHashes(`${head}random,1,2,8,4 4`))).toThrow(
      'one-pair-seq-ports was not measured',
    );
  });
});
