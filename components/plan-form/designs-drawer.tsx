'use client';

import { Badge } from '@/components/ui/badge';
import { Drawer } from '@/components/ui/drawer';
import { Row } from '@/components/ui/row';
import type { OwnDesignInput } from '@/lib/planner';
import { designFields, designNameField } from '@/lib/workspace/design-fields';
import { designSummary } from '@/lib/workspace/design-summary';
import { newDesign } from '@/lib/workspace/new-item';
import { isPossible } from '@/lib/workspace/workspace';
import { AddButton } from './add-button';
import { FieldList } from './field-list';
import { FieldsNote } from './fields-note';
import type { FormState } from './form-state';
import { LinkRows } from './link-rows';
import { revealField, revealRow, rowId } from './reveal-field';
import { RowActions } from './row-actions';

const LIST = 'designs';
const ADD = 'add-design';

interface DesignRowProps {
  design: OwnDesignInput;
  index: number;
  form: FormState;
}

function DesignRow({ design, index, form }: DesignRowProps) {
  const { workspace, onAct } = form;
  const { name } = design;

  function duplicate() {
    onAct({ type: 'duplicate-design', index });
    revealField(`${LIST}.${index + 1}.name`);
  }
  function remove() {
    onAct({ type: 'remove-design', index });
    revealRow(LIST, index, ADD);
  }

  return (
    <Row
      id={rowId(LIST, index)}
      title={name}
      facts={designSummary(design)}
      note={<FieldsNote fields={designFields(workspace.input, index)} form={form} />}
    >
      <FieldList fields={[designNameField(index)]} form={form} />
      <LinkRows design={index} list="directConnect" form={form} />
      <LinkRows design={index} list="vpn" form={form} />
      <RowActions
        name={name}
        onDuplicate={
          isPossible(workspace, { type: 'duplicate-design', index }) ? duplicate : undefined
        }
        onRemove={remove}
      />
    </Row>
  );
}

/** Designs of the user's own, which stand among the options and are judged by the same rule. */
export function DesignsDrawer({ title, form }: { title: string; form: FormState }) {
  const { workspace, problemOf, onAct } = form;
  const { input } = workspace;
  const designs = input.designs ?? [];
  const design = newDesign(input);
  const isFull = !isPossible(workspace, { type: 'add-design', design });
  const fields = designs.flatMap((_, index) => designFields(input, index));
  const isWrong = fields.some(({ path }) => problemOf(path));

  function add() {
    onAct({ type: 'add-design', design });
    revealField(`${LIST}.${designs.length}.name`);
  }

  return (
    <Drawer
      title={title}
      note={
        isWrong ? (
          <FieldsNote fields={fields} form={form} />
        ) : (
          designs.length > 0 && <Badge tone="neutral">{designs.length}</Badge>
        )
      }
    >
      <p className="text-xs leading-snug text-muted">
        What you would build yourself. Each stands among the options and is judged as they are.
      </p>
      {designs.length > 0 && (
        <div className="space-y-2">
          {designs.map((each, index) => (
            <DesignRow key={each.id} design={each} index={index} form={form} />
          ))}
        </div>
      )}
      <AddButton
        id={ADD}
        full={isFull ? `A plan has at most ${designs.length} designs of your own.` : undefined}
        onAdd={add}
      >
        Add a design
      </AddButton>
    </Drawer>
  );
}
