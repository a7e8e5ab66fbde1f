import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../views/table';
import { textTable } from './text-table';

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });

const table = (...cells: Cell[]): Table => ({
  id: 't',
  title: 'Title',
  corner: 'Question',
  columns: cells.map((_, i) => ({ id: `c${i}`, title: `Option ${i}` })),
  groups: [{ id: 'g', title: 'Group', rows: [{ id: 'r', label: 'Row', cells }] }],
});

describe('a table in a terminal', () => {
  it('lines its columns up', () => {
    const [header, rule, group, row] = textTable(table(text('a'), text('b'))).split('\n');
    expect(header).toBe('Question  Option 0  Option 1');
    expect(rule).toBe('────────  ────────  ────────');
    expect(group).toBe('Group:');
    expect(row).toBe('Row       a         b');
  });

  it('breaks long cells at spaces and leaves no spaces at the end of a line', () => {
    const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
    const lines = textTable(table(text(words), text('short'))).split('\n');
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
    expect(lines.filter((line) => line.includes('word')).length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(8 + 2 + 40 + 2 + 8);
    expect(lines.join(' ').match(/word\d+/g)).toEqual(words.split(' '));
  });

  it('keeps a word that is wider than its column whole', () => {
    expect(textTable(table(text('x'.repeat(90))))).toContain('x'.repeat(90));
  });
});
