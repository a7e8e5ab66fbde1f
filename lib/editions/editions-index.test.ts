import { describe, expect, it } from 'vitest';
import { readEditionsIndex } from './editions-index';

const entry = (id: string) => ({ id, file: `${id}.json` });

describe('the index of editions', () => {
  it('takes editions in the order of their days', () => {
    const index = { editions: [entry('2026-11-23'), entry('2027-01-10')], current: '2027-01-10' };
    expect(readEditionsIndex(index)).toEqual(index);
  });

  it.each([
    ['none', { editions: [], current: '2026-11-23' }],
    [
      'a current one that is not listed',
      { editions: [entry('2026-11-23')], current: '2027-01-10' },
    ],
    [
      'another order',
      { editions: [entry('2027-01-10'), entry('2026-11-23')], current: '2026-11-23' },
    ],
    ['one twice', { editions: [entry('2026-11-23'), entry('2026-11-23')], current: '2026-11-23' }],
    [
      'a file of another name',
      { editions: [{ id: '2026-11-23', file: '../prices.json' }], current: '2026-11-23' },
    ],
  ])('refuses %s', (_, index) => {
    expect(() => readEditionsIndex(index)).toThrow(/^Index of editions: /);
  });
});
