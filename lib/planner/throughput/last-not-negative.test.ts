import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastNotNegative } from './last-not-negative';

/** The answer, and how often the function was asked for it. */
function counted(end: number, of: (n: number) => number) {
  let asked = 0;
  const answer = lastNotNegative(end, of(0), (n) => {
    asked++;
    return of(n);
  });
  return { answer, asked };
}

describe('the last number at which a falling function is not negative', () => {
  it('is found whatever the fall: straight, bent, in one step, or late', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom<(x: number) => number>(
          (x) => x,
          (x) => Math.exp(9 * x),
          (x) => -Math.exp(-9 * x),
          (x) => Math.sign(x),
          (x) => x ** 9,
        ),
        (end, share, shape) => {
          const root = share * (end - 1);
          const of = (n: number) => shape((root - n) / end) - shape(0);
          const { answer, asked } = counted(end, of);
          expect(answer).toBe(Math.floor(root));
          expect(asked).toBeLessThanOrEqual(16 + Math.ceil(Math.log2(end)) + 1);
        },
      ),
      { seed: 12, numRuns: 500 },
    );
  });

  it('is one below the end where nothing is negative', () => {
    expect(lastNotNegative(64, 1, () => 1)).toBe(63);
  });

  it('takes fewer questions than the 20 of halving, of a smooth fall bent either way', () => {
    const late = counted(2 ** 20, (n) => 3 - Math.exp((5 * n) / 2 ** 20));
    expect(late.answer).toBe(Math.floor((2 ** 20 * Math.log(3)) / 5));
    expect(late.asked).toBeLessThan(14);
    const early = counted(2 ** 20, (n) => 1.6 - 6 * Math.sqrt(n / 2 ** 20));
    expect(early.answer).toBe(Math.floor(2 ** 20 * (1.6 / 6) ** 2));
    expect(early.asked).toBeLessThan(14);
  });
});
