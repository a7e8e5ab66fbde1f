import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput } from '../planner';
import json from './__fixtures__/many-designs.plan.json';
import { cellMarks } from './cell-marks';
import { cellText } from './cell-text';
import { builtOf, comparison } from './comparison';
import { equalRows, withoutRows } from './equal-rows';
import { pickColumns } from './pick-columns';
import { rowKey } from './row-key';
import type { Cell, Table } from './table';

const assessment = assessPlan(json as PlanInput, currentEdition);
const table = comparison(assessment);
const silent = new Set(assessment.options.filter((option) => !builtOf(option)).map(({ id }) => id));

const text = (of: string): Cell => ({ kind: 'sentence', sentence: [of] });
const absent: Cell = { kind: 'none', reason: 'cannot be built' };
const small = (...rows: readonly (readonly Cell[])[]): Table => ({
  id: 't',
  title: 'T',
  corner: 'C',
  columns: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
  groups: [
    { id: 'g', title: 'G', rows: rows.map((cells, at) => ({ id: `r${at}`, label: 'R', cells })) },
  ],
});

describe('columns that are picked', () => {
  it('stand in the order of the names with their own cells', () => {
    const ids = table.columns.map(({ id }) => id).toReversed();
    const reversed = pickColumns(table, ids);
    expect(reversed.columns.map(({ id }) => id)).toEqual(ids);
    for (const [g, group] of table.groups.entries()) {
      for (const [r, row] of group.rows.entries()) {
        expect(reversed.groups[g]?.rows[r]?.cells).toEqual(row.cells.toReversed());
      }
    }
  });

  it('leave out what the table has not', () => {
    expect(pickColumns(table, ['nobody']).columns).toEqual([]);
    const [first] = table.columns;
    const one = pickColumns(table, ['nobody', first?.id ?? '']);
    expect(one.columns).toEqual([first]);
    for (const { rows } of one.groups) for (const { cells } of rows) expect(cells).toHaveLength(1);
  });
});

describe('cells against the first column', () => {
  it('are the same where they print the same', () => {
    const marks = cellMarks(small([text('x'), text('x'), text('y')]), new Set());
    expect(marks.get('g/r0')).toEqual(['first', 'same', 'differs']);
  });

  it('are silent where the option was not built, and do not count as a difference', () => {
    const of = small([text('x'), absent, text('x')], [text('x'), absent, text('y')]);
    expect(cellMarks(of, new Set(['b'])).get('g/r0')).toEqual(['first', 'silent', 'same']);
    expect([...equalRows(of, new Set(['b']))]).toEqual(['g/r0']);
    // The same dash in the column of an option that was built is an answer of its own.
    expect([...equalRows(of, new Set())]).toEqual([]);
  });

  it('are held against the first that says something', () => {
    const of = small([absent, text('x'), text('x')]);
    expect(cellMarks(of, new Set(['a'])).get('g/r0')).toEqual(['silent', 'first', 'same']);
  });

  it('agree with what is printed, in every row of a comparison', () => {
    const marks = cellMarks(table, silent);
    for (const group of table.groups) {
      for (const row of group.rows) {
        const of = marks.get(rowKey(group, row)) ?? [];
        expect(of).toHaveLength(table.columns.length);
        const first = row.cells[of.indexOf('first')];
        for (const [at, cell] of row.cells.entries()) {
          if (of[at] === 'same') expect(cellText(cell)).toBe(first && cellText(first));
          if (of[at] === 'differs') expect(cellText(cell)).not.toBe(first && cellText(first));
        }
      }
    }
  });
});

describe('rows in which all say the same', () => {
  it('are found and left out, and nothing else is', () => {
    const equal = equalRows(table, silent);
    expect([...equal]).toContain('throughput-out/demand-out');
    const rest = withoutRows(table, equal);
    const count = (of: Table) => of.groups.flatMap(({ rows }) => rows).length;
    expect(count(rest)).toBe(count(table) - equal.size);
    expect(equalRows(rest, silent).size).toBe(0);
  });

  it('are none where one column stands alone', () => {
    const [first] = table.columns;
    expect(equalRows(pickColumns(table, [first?.id ?? '']), silent).size).toBe(0);
  });
});
