import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFromZero } from './axis-from-zero';

const axis = (end: number, ending: 'exactly' | 'round') => axisFromZero('X', end, ending, String);
const values = (of: ReturnType<typeof axis>) => of.ticks.map(({ value }) => value);

describe('an axis from zero', () => {
  it('has round ticks', () => {
    expect(values(axis(17_822, 'round'))).toEqual([0, 5000, 10_000, 15_000, 20_000]);
    expect(axis(17_822, 'round').domain).toEqual([0, 20_000]);
    expect(values(axis(40_960, 'exactly'))).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
    expect(axis(40_960, 'exactly').domain).toEqual([0, 40_960]);
    expect(axis(2872.4, 'round').ticks.map(({ text }) => text)).toEqual([
      '0',
      '1000',
      '2000',
      '3000',
    ]);
  });

  it('has them for what is short, too', () => {
    expect(axis(0.165, 'round').domain).toEqual([0, 0.2]);
    expect(values(axis(0.95, 'exactly')).map((value) => value.toFixed(1))).toEqual([
      '0.0',
      '0.2',
      '0.4',
      '0.6',
      '0.8',
    ]);
  });

  it('is there also where there is nothing to measure', () => {
    expect(axis(0, 'round').ticks.length).toBeGreaterThan(1);
    expect(axis(0, 'exactly').domain).toEqual([0, 0]);
  });

  it('reaches the end with few ticks, whatever the end', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.constantFrom('round' as const, 'exactly' as const),
        (end, ending) => {
          const of = axis(end, ending);
          const [from, to] = of.domain;
          expect(from).toBe(0);
          expect(to).toBeGreaterThanOrEqual(end * (1 - 1e-12));
          expect(of.ticks.length).toBeLessThanOrEqual(7);
          for (const value of values(of)) expect(value).toBeLessThanOrEqual(to * (1 + 1e-12));
        },
      ),
    );
  });
});
