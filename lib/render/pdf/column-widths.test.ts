import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths';

const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
const lines = (natural: number, width: number) => Math.ceil(natural / width);

describe('the widths of columns', () => {
  it('are those of their texts, stretched, where all of it fits', () => {
    const columns = [
      { natural: [40, 100], least: 30 },
      { natural: [50, 20], least: 60 },
    ];
    expect(columnWidths(columns, 320)).toEqual([200, 120]);
  });

  it('give two columns alike as much, though none alone makes their row lower', () => {
    const long = { natural: [300, 20], least: 20 };
    const [label = 0, out = 0, into = 0] = columnWidths(
      [{ natural: [110, 110], least: 50 }, long, long],
      500,
    );
    expect(label).toBeGreaterThan(50);
    expect(Math.abs(out - into)).toBeLessThan(10);
    expect(lines(300, out)).toBe(2);
  });

  it('give the room to the column that makes the rows lower', () => {
    const [narrow = 0, wide = 0] = columnWidths(
      [
        { natural: [40, 40], least: 40 },
        { natural: [900, 900], least: 60 },
      ],
      300,
    );
    expect(narrow).toBeLessThan(50);
    expect(wide).toBeGreaterThan(250);
  });

  it('take all of the width, and no column less than its longest word where there is room', () => {
    const column = fc.record({
      natural: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 3, maxLength: 3 }),
      least: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = columnWidths(columns, 515);
        expect(sum(widths)).toBeCloseTo(515, 6);
        widths.forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual((columns[at]?.least ?? 0) - 1e-9);
        });
      }),
    );
  });
});
