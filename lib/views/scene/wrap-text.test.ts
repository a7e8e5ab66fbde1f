import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

const look = { sizePx: 12, weight: 'regular' } as const;

describe('text in lines', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Direct Connect gateway', 90, 3, look)).toEqual(['Direct Connect', 'gateway']);
  });
  it('breaks a word that is too long, and ends what is left in an ellipsis', () => {
    const lines = wrapText('W'.repeat(100), 60, 2, look);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^W+…$/);
  });
  it('keeps together what a tie joins, and draws it as a space', () => {
    expect(wrapText('of 23.29\u00a0Gbps', 75, 2, look)).toEqual(['of', '23.29 Gbps']);
  });
  it('breaks addresses and prefixes after colons and before the slash, and loses nothing', () => {
    const prefix = '2600:1f14:abcd:ef00::/56';
    for (let width = 40; width < 150; width += 1) {
      const lines = wrapText(prefix, width, undefined, look);
      expect(lines.join('')).toBe(prefix);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/:$/);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^:/);
    }
  });
  it('draws no mark that turns the direction of text', () => {
    expect(wrapText('a\u202eb', 90, 1, look)).toEqual(['a b']);
  });
  it('no line is wider than its place, and there are no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width, 3, look);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines)
            expect(textWidth(line, 12, 'regular')).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
