import type { Assessment, PlanInput } from '../planner';
import { type Field, TOPICS } from '../workspace/field';
import { fieldName } from '../workspace/field-name';
import { fieldAt, fieldsOf } from '../workspace/fields';
import { valueAt } from '../workspace/plan-path';
import { fieldValues } from './field-values';
import type { Cell, Row, RowGroup, Table } from './table';

/** What stands elsewhere in a report: its heads, and the ids that addresses are made of. */
const SAID_ELSEWHERE = /^(?:\$schema|version|name|notes|edition|designs\.\d+\.id)$/;

/** A value as its field shows it: as somebody would have typed it, or the label of the choice. */
function fieldText({ control, write }: Field, value: unknown): string {
  const written = write(value);
  if (control.kind !== 'choice') return written;
  return control.options.find((option) => option.value === written)?.label ?? written;
}

/** Paths of all that a plan says, down to single values. */
function leafPaths(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leafPaths(part, path === '' ? key : `${path}.${key}`),
  );
}

/** What a file may say and the form has no field for, by its path in the file. */
function rowsWithoutField(input: PlanInput): Row[] {
  return leafPaths(input, '')
    .filter((path) => !SAID_ELSEWHERE.test(path) && fieldAt(path) === undefined)
    .map((path) => ({
      id: path,
      label: path,
      cells: [{ kind: 'sentence', sentence: [String(valueAt(input, path))] }, { kind: 'blank' }],
    }));
}

/** All that the plan itself says, in the order of the form, and how it was understood. */
export function givenTable(assessment: Assessment): Table {
  const { input } = assessment;
  const values = fieldValues(assessment);
  const fieldRow = (field: Field): Row[] => {
    const value = SAID_ELSEWHERE.test(field.path) ? undefined : valueAt(input, field.path);
    const text = value === undefined ? '' : fieldText(field, value);
    if (text === '') return [];
    const echo = values.get(field.path)?.echo;
    const understood: Cell = echo ? { kind: 'sentence', sentence: echo } : { kind: 'blank' };
    return [
      {
        id: field.path,
        label: fieldName(field),
        help: field.help,
        cells: [{ kind: 'sentence', sentence: [text] }, understood],
      },
    ];
  };
  const fields = fieldsOf(input);
  const groups: readonly RowGroup[] = [
    ...TOPICS.map(({ id, title }) => ({
      id,
      title,
      rows: fields.filter(({ topic }) => topic === id).flatMap(fieldRow),
    })),
    { id: 'file', title: 'Only in the plan file', rows: rowsWithoutField(input) },
  ];
  return {
    id: 'given',
    title: 'What the plan says',
    corner: 'Field',
    columns: [
      { id: 'value', title: 'Given' },
      { id: 'understood', title: 'Understood as' },
    ],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
