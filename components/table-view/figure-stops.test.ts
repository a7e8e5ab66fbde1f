import { describe, expect, it } from 'vitest';
import { currentEdition } from '@/lib/editions/current-edition';
import { assessPlan } from '@/lib/planner';
import { comparison } from '@/lib/views/comparison';
import { withoutRows } from '@/lib/views/equal-rows';
import { pickColumns } from '@/lib/views/pick-columns';
import { figureStops, stopAfter } from './figure-stops';

const table = comparison(
  assessPlan(
    {
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
    },
    currentEdition,
  ),
);
const stops = figureStops(table);

describe('the figures of a table under one tab stop', () => {
  it('have names of their own', () => {
    expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
    expect(stops.length).toBeGreaterThan(20);
  });

  it('are all reached by going right', () => {
    const seen = [];
    for (let stop = stops[0]; stop; stop = stopAfter(stops, stop.id, 'ArrowRight')) seen.push(stop);
    expect(seen).toEqual(stops);
  });

  it('keep their column when going down, and come back going up', () => {
    const start = stops.find(({ column }) => column === 1);
    if (start === undefined) throw new Error('no figure in the second column');
    const below = stopAfter(stops, start.id, 'ArrowDown');
    expect(below).toMatchObject({ column: 1 });
    expect(below?.row).toBeGreaterThan(start.row);
    expect(stopAfter(stops, below?.id ?? '', 'ArrowUp')?.row).toBe(start.row);
  });

  it('end at both ends, and ignore other keys', () => {
    const first = stops[0]?.id ?? '';
    const last = stops.at(-1)?.id ?? '';
    expect(stopAfter(stops, first, 'ArrowLeft')).toBeUndefined();
    expect(stopAfter(stops, last, 'ArrowRight')).toBeUndefined();
    expect(stopAfter(stops, first, 'End')?.id).toBe(last);
    expect(stopAfter(stops, last, 'Home')?.id).toBe(first);
    expect(stopAfter(stops, first, 'a')).toBeUndefined();
    expect(stopAfter(stops, 'gone', 'ArrowRight')).toBeUndefined();
  });
});

describe('when rows and columns are hidden', () => {
  const [firstColumn, ...otherColumns] = table.columns.map(({ id }) => id);

  it('a figure that is left keeps its stop, and the keys walk what is left', () => {
    const left = figureStops(pickColumns(table, otherColumns));
    const before = stops.filter(({ column }) => column > 0).map(({ id }) => id);
    expect(left.map(({ id }) => id)).toEqual(before);
    expect(stopAfter(left, left[0]?.id ?? '', 'ArrowLeft')).toBeUndefined();
  });

  it('a figure that is hidden is no stop', () => {
    const gone = stops.find(({ column }) => column === 0);
    const left = figureStops(pickColumns(table, otherColumns));
    expect(left.some(({ id }) => id === gone?.id)).toBe(false);
    expect(stopAfter(left, gone?.id ?? '', 'ArrowRight')).toBeUndefined();
  });

  it('the keys go over rows that are hidden', () => {
    const first = stops[0];
    const below = stopAfter(stops, first?.id ?? '', 'ArrowDown');
    const key = below?.id.split('/').slice(0, 2).join('/') ?? '';
    const left = figureStops(withoutRows(table, new Set([key])));
    const next = stopAfter(left, first?.id ?? '', 'ArrowDown');
    expect(next?.id).toContain(`/${firstColumn}/`);
    expect(next?.id).toBe(stopAfter(stops, below?.id ?? '', 'ArrowDown')?.id);
  });
});
