import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawNumber } from './raw-number';

describe('a raw number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [2872.4, '2872.4'],
    [0.1 + 0.2, '0.30000000000000004'],
    [-12.5, '-12.5'],
    [1.25e-7, '0.000000125'],
    [1e-7, '0.0000001'],
    [-3e21, '-3000000000000000000000'],
    [1.234e22, '12340000000000000000000'],
  ])('%d is %s', (value, text) => {
    expect(rawNumber(value)).toBe(text);
  });

  it('has no exponent, and is the same number when it is read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = rawNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => rawNumber(value)).toThrow(/does not go into a file/);
  });
});
