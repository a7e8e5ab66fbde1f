import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareNumber } from '../planner/bare-number';
import { measuredOverloads } from './measured-overloads';
import { insideBrackets, overloadComparison } from './overload-comparison';
import { carriedError, fromExactCount, outsideBracket } from './overload-errors';

/** Flows of five kinds of sizes laid on paths by a real kernel's hash, in groups. */
const json = readFileSync(
  new URL('../planner/__golden__/ecmp-spread.json', import.meta.url),
  'utf8',
);
const overloads = measuredOverloads(json);
const computed = overloads.filter((each) => each.computed !== undefined);
const drawn = overloads.filter((each) => each.computed === undefined);

describe('paths over their throughput', () => {
  it('are computed again for 54 of 135 sets, which are not the drawn ones', () => {
    expect([overloads.length, computed.length, drawn.length]).toEqual([135, 54, 81]);
    expect(new Set(drawn.map(({ sizes }) => sizes))).toEqual(
      new Set(['exp', 'lognormal-s1.5', 'pareto-1.2']),
    );
  });

  it('have the bracket that came with the data, where it is computed again', () => {
    // That one took flows under 1 % of a path for Gaussian; ours are all on the lattice, equal ones exact.
    for (const { sizes, published, computed: model } of computed) {
      if (model === undefined) throw new Error('not computed');
      const off = sizes === 'equal' ? 0.0002 : 0.0025;
      expect(Math.abs(bareNumber(model.bracket.least) - published.least)).toBeLessThan(off);
      expect(Math.abs(bareNumber(model.bracket.most) - published.most)).toBeLessThan(off);
    }
  });

  it('are as often as the bracket has them: 54 of 54, and 80 of 81 that were drawn', () => {
    expect(insideBrackets(computed)).toHaveLength(54);
    expect(insideBrackets(drawn)).toHaveLength(80);
    const [rare, ...others] = drawn.filter((each) => !insideBrackets([each]).length);
    expect(others).toEqual([]);
    expect(rare).toMatchObject({ sizes: 'exp', paths: 16, flows: 512, utilisation: 0.5 });
    // Two groups of 117 where 0.3 are expected: a step of one group is more than the distance.
    expect(Math.round((rare?.someOver ?? 0) * (rare?.groups ?? 0))).toBe(2);
    if (rare) expect(outsideBracket(rare)).toBeCloseTo(3.12, 1);
  });

  it('are within three standard errors of the exact count where sizes are equal', () => {
    const distances = overloads.map(fromExactCount).filter((each) => each !== undefined);
    expect(distances).toHaveLength(27);
    expect(Math.max(...distances)).toBeCloseTo(2.12, 2);
  });

  it('leave a carried share that is off by 0.31 % at most', () => {
    const errors = overloads.map(carriedError).filter((error) => error !== undefined);
    expect(errors).toHaveLength(54);
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.0031);
    expect(Math.max(...errors)).toBeCloseTo(0.0028, 4);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.0005);
  });

  it('are told with what is not computed, the reason, and the one outside', () => {
    const { about, columns, rows, remarks } = overloadComparison(overloads);
    expect(rows).toHaveLength(15);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.filter((row) => row.includes('not computed'))).toHaveLength(9);
    expect(about[1]).toMatch(/^54 sets.*other 81 were drawn and the data keeps only the largest/);
    expect(remarks[0]).toMatch(/54 of 54.*80 of 81.*exponential sizes, 512 flows on 16 paths/);
  });

  it('are not read of sizes that are not known', () => {
    expect(() => measuredOverloads('{"sizes":[{"sizes":"zipf"}]}')).toThrow('sizes');
  });
});
