import { describe, expect, it } from 'vitest';
import { columnPages } from './column-pages';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `o${at}`);

describe('columns on sheets of paper', () => {
  it('are one sheet where they fit', () => {
    expect(columnPages(ids(5), 5)).toEqual([ids(5)]);
    expect(columnPages(ids(1), 5)).toEqual([ids(1)]);
    expect(columnPages([], 5)).toEqual([]);
  });

  it.each([2, 9, 21])('are all there, the first on each sheet: %i columns', (count) => {
    const pages = columnPages(ids(count), 5);
    expect(pages.flatMap(([, ...others]) => others)).toEqual(ids(count).slice(1));
    for (const page of pages) {
      expect(page[0]).toBe('o0');
      expect(page.length).toBeLessThanOrEqual(5);
    }
  });
});
