import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';

describe('the width of a line of text', () => {
  it('adds up the advances of the font', () => {
    expect(textWidth('AW', 10, 'regular')).toBeCloseTo(6.68 + 9.45);
    expect(textWidth('AW', 20, 'semibold')).toBeCloseTo(2 * (7.09 + 9.91));
  });
  it('takes a sign that the table lacks as wide', () => {
    expect(textWidth('東', 10, 'regular')).toBeGreaterThan(textWidth('w', 10, 'regular'));
  });
  it('of nothing is nothing', () => {
    expect(textWidth('', 12, 'regular')).toBe(0);
  });
});
