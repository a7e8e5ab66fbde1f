import { describe, expect, it } from 'vitest';
import { given } from '../figure/leaf';
import { isEnough } from './is-enough';

const rate = (value: number) => given(value, 'bit/s', 'Rate', 't');

describe('whether a path carries what is asked', () => {
  it('does not let rounding decide, and nothing that is more than rounding', () => {
    expect(isEnough(rate(1e9), rate(1e9))).toBe(true);
    expect(isEnough(rate(0.1 + 0.2), rate(0.3))).toBe(true);
    expect(isEnough(rate(125_439_999.999_999_99), rate(125_440_000))).toBe(true);
    expect(isEnough(rate(999_999_990), rate(1e9))).toBe(false);
    expect(isEnough(rate(0), rate(0))).toBe(true);
    expect(isEnough(rate(0), rate(1))).toBe(false);
  });
});
