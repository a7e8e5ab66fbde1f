'use client';

import { Row } from '@/components/ui/row';
import { connectionFields, type LinkList, vpnGroupFields } from '@/lib/workspace/design-fields';
import { connectionSummary, vpnGroupSummary } from '@/lib/workspace/design-summary';
import { isPossible } from '@/lib/workspace/workspace';
import { AddButton } from './add-button';
import { FieldList } from './field-list';
import { FieldsNote } from './fields-note';
import type { FormState } from './form-state';
import { revealField, revealRow, rowId } from './reveal-field';
import { RowActions } from './row-actions';

const WORDS = {
  directConnect: {
    title: 'Direct Connect connections',
    one: 'Connection',
    add: 'Add a connection',
    first: 'kind',
  },
  vpn: {
    title: 'VPN connections',
    one: 'VPN',
    add: 'Add VPN connections',
    first: 'tunnelClass',
  },
} as const;

interface LinkRowsProps {
  design: number;
  list: LinkList;
  form: FormState;
}

/** One of the two lists of links that a design consists of. */
export function LinkRows({ design, list, form }: LinkRowsProps) {
  const { workspace, onAct } = form;
  const { input } = workspace;
  const { name = '', directConnect = [], vpn = [] } = input.designs?.[design] ?? {};
  const summaries =
    list === 'vpn' ? vpn.map(vpnGroupSummary) : directConnect.map(connectionSummary);
  const path = `designs.${design}.${list}`;
  const addId = `add-${list}-${design}`;
  const { title, one, add, first } = WORDS[list];
  const isFull = !isPossible(workspace, { type: 'add-link', design, list });

  return (
    <section aria-label={`${title} of ${name}`} className="space-y-2">
      <p className="text-xs font-semibold text-muted">{title}</p>
      {summaries.map((summary, index) => {
        const fields =
          list === 'vpn' ? vpnGroupFields(design, index) : connectionFields(input, design, index);
        const rowName = `${one} ${index + 1}`;
        const remove = { type: 'remove-link', design, list, index } as const;
        return (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: a link is its place in the list
            key={index}
            id={rowId(path, index)}
            title={rowName}
            facts={[summary]}
            note={<FieldsNote fields={fields} form={form} />}
          >
            <FieldList fields={fields} form={form} />
            {isPossible(workspace, remove) && (
              <RowActions
                name={rowName}
                onRemove={() => {
                  onAct(remove);
                  revealRow(path, index, addId);
                }}
              />
            )}
          </Row>
        );
      })}
      <AddButton
        id={addId}
        full={isFull ? 'A design has no place for more of these.' : undefined}
        onAdd={() => {
          onAct({ type: 'add-link', design, list });
          revealField(`${path}.${summaries.length}.${first}`);
        }}
      >
        {add}
      </AddButton>
    </section>
  );
}
