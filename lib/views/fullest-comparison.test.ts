import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fullestComparison, fullestDistances, usedErrors } from './fullest-comparison';
import { measuredFullest } from './measured-fullest';

/** Equal flows laid on paths by a real kernel's hash, in groups. */
const json = readFileSync(
  new URL('../planner/__golden__/ecmp-spread.json', import.meta.url),
  'utf8',
);
const measured = measuredFullest(json);

describe('equal flows on paths', () => {
  it('have the mean fullest path of the multinomial count', () => {
    expect(measured).toHaveLength(32);
    const of = (paths: number, flows: number) =>
      measured.find((each) => each.paths === paths && each.flows === flows)?.fullest.model;
    expect(of(4, 8)).toBeCloseTo(3.538, 3);
    expect(of(8, 32)).toBeCloseTo(7.048, 3);
    expect(of(16, 256)).toBeCloseTo(23.436, 3);
    // Two flows are on one path once in k times.
    expect(of(16, 2)).toBeCloseTo(1 + 1 / 16, 12);
  });

  it('are within 2.7 standard errors of it in all 32 pairs, 1.1 in the root mean square', () => {
    const { most, rms } = fullestDistances(measured);
    expect(most).toBeLessThanOrEqual(2.7);
    expect(most).toBeCloseTo(2.65, 2);
    expect(rms).toBeCloseTo(1.11, 2);
  });

  it('use the paths that greedy flows fill, within 0.3 %', () => {
    const { measurements, least, most } = usedErrors(measured);
    expect(measurements).toBe(32);
    expect(least).toBeGreaterThan(0.997);
    expect(most).toBeLessThan(1.003);
    const small = measured.find(({ paths, flows }) => paths === 16 && flows === 16);
    expect(small?.used.model).toBeCloseTo(10.303, 3);
  });

  it('are told in every pair', () => {
    const { columns, rows, remarks } = fullestComparison(measured);
    expect(rows).toHaveLength(32);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(remarks[0]).toContain('within 2.65 standard errors of the model, 1.1 in');
  });

  it('are not read from data of another shape', () => {
    expect(() => measuredFullest('{"equal":[{"k":2,"N":2}]}')).toThrow('groups');
  });
});
