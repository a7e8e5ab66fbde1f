import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawNumber } from './raw-number';

describe('a raw number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [2872.4, '2872.4'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333'],
    [2 / 3, '0.666666666667'],
    [123_456_789_012.5, '123456789013'],
    [47_300.530001, '47300.530001'],
    [-12.5, '-12.5'],
    [1.25e-7, '0.000000125'],
    [1e-7, '0.0000001'],
    [-3e21, '-3000000000000000000000'],
    [1.234e22, '12340000000000000000000'],
  ])('%d is %s', (value, text) => {
    expect(rawNumber(value)).toBe(text);
  });

  it('has no exponent, and is the same number to twelve digits when it is read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = rawNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : Number(value.toPrecision(12)));
        expect(text.replace(/^-?0*\.?0*|\./g, '').replace(/0+$/, '').length).toBeLessThanOrEqual(
          12,
        );
      }),
    );
  });

  it('is the same of both results that engines have for one confidence', () => {
    const [one, other] = [0.9988089456547053, 0.9988089456547117];
    expect(one).not.toBe(other);
    expect(rawNumber(one)).toBe('0.998808945655');
    expect(rawNumber(other)).toBe(rawNumber(one));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => rawNumber(value)).toThrow(/does not go into a file/);
  });
});
