'use client';

import { Drawer } from '@/components/ui/drawer';
import { Row } from '@/components/ui/row';
import { workloadFacts } from '@/lib/views/workload-facts';
import type { Field } from '@/lib/workspace/field';
import { itemsAt } from '@/lib/workspace/list-items';
import { workloadName } from '@/lib/workspace/new-item';
import { workloadFields } from '@/lib/workspace/workload-fields';
import { isPossible } from '@/lib/workspace/workspace';
import { AddButton } from './add-button';
import { FieldList } from './field-list';
import { FieldsNote } from './fields-note';
import type { FormState } from './form-state';
import { revealField, revealRow, rowId } from './reveal-field';
import { RowActions } from './row-actions';

const LIST = 'workloads';
const ADD = 'add-workload';

const inRow = (index: number) => workloadFields(index).filter(({ topic }) => topic === LIST);

const isIn =
  (part: string) =>
  ({ path }: Field) =>
    path.split('.')[2] === part;

const GROUPS = [
  { title: '', holds: (field: Field) => !isIn('out')(field) && !isIn('in')(field) },
  { title: 'Out, AWS to the site', holds: isIn('out') },
  { title: 'In, the site to AWS', holds: isIn('in') },
] as const;

interface WorkloadRowProps {
  index: number;
  /** How many there are. */
  length: number;
  form: FormState;
}

function WorkloadRow({ index, length, form }: WorkloadRowProps) {
  const { workspace, values, onAct } = form;
  const name = workloadName(workspace.input.workloads?.[index] ?? {}, index);
  const fields = inRow(index);

  function duplicate() {
    onAct({ type: 'duplicate-workload', index });
    revealField(`${LIST}.${index + 1}.name`);
  }
  function remove() {
    onAct({ type: 'remove-workload', index });
    revealRow(LIST, index, ADD);
  }

  return (
    <Row
      id={rowId(LIST, index)}
      title={name}
      facts={[workloadFacts(values, index)]}
      note={<FieldsNote fields={fields} form={form} />}
      isOpenAtFirst={length === 1}
    >
      {index === 0 && (
        <p className="text-xs leading-snug text-muted">
          Its peak rate out, its data out and its kind stand at the head of the form.
        </p>
      )}
      {GROUPS.map(({ title, holds }) => (
        <div key={title} className="space-y-3">
          {title && <p className="text-xs font-semibold text-muted">{title}</p>}
          <FieldList fields={fields.filter(holds)} form={form} />
        </div>
      ))}
      <RowActions
        name={name}
        onDuplicate={
          isPossible(workspace, { type: 'duplicate-workload', index }) ? duplicate : undefined
        }
        onRemove={length > 1 ? remove : undefined}
      />
    </Row>
  );
}

interface WorkloadsDrawerProps {
  title: string;
  /** What holds for all workloads together. */
  shared: readonly Field[];
  form: FormState;
}

/** Everything that a plan's demand adds up from. */
export function WorkloadsDrawer({ title, shared, form }: WorkloadsDrawerProps) {
  const { workspace, onAct } = form;
  const { length } = itemsAt(workspace.input, LIST);
  const isFull = !isPossible(workspace, { type: 'add-workload' });
  const rows = Array.from({ length }, (_, index) => index);

  function add() {
    onAct({ type: 'add-workload' });
    revealField(`${LIST}.${length}.name`);
  }

  return (
    <Drawer
      title={length === 1 ? title : `${title} (${length})`}
      note={<FieldsNote fields={[...rows.flatMap(inRow), ...shared]} form={form} />}
    >
      <div className="space-y-2">
        {rows.map((index) => (
          <WorkloadRow key={index} index={index} length={length} form={form} />
        ))}
      </div>
      <AddButton
        id={ADD}
        full={isFull ? `A plan has at most ${length} workloads.` : undefined}
        onAdd={add}
      >
        Add a workload
      </AddButton>
      <FieldList fields={shared} form={form} />
    </Drawer>
  );
}
