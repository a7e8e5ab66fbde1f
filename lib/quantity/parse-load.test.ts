import { describe, expect, it } from 'vitest';
import { parseLoad } from './parse-load';

describe('a load', () => {
  it.each([
    ['80 %', 0.8],
    ['0.8', 0.8],
    ['100%', 1],
    ['120 %', 1.2],
  ] as const)('is read from %s', (text, value) => {
    expect(parseLoad(text)).toEqual({ ok: true, value });
  });

  it.each(['80', '1.2', '-1 %', 'full', '80 %%', ''])('is not read from "%s"', (text) => {
    const parsed = parseLoad(text);
    expect(parsed.ok ? '' : parsed.accepted).toContain('such as 80 % or 0.8');
  });
});
