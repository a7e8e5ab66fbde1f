'use client';

import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import type { Field } from '@/lib/workspace/field';
import { isChanged } from '@/lib/workspace/workspace';
import { FieldList } from './field-list';
import { FieldsNote } from './fields-note';
import type { FormState } from './form-state';

interface TopicDrawerProps {
  title: string;
  fields: readonly Field[];
  form: FormState;
}

/** The fields of one topic, with the way back to all of their defaults. */
export function TopicDrawer({ title, fields, form }: TopicDrawerProps) {
  const { workspace, edition, problemOf, onAct } = form;
  const given = fields.filter((field) => isChanged(workspace, field) || problemOf(field.path));
  const paths = given.map(({ path }) => path);
  return (
    <Drawer title={title} note={<FieldsNote fields={fields} form={form} />}>
      <FieldList fields={fields} form={form} />
      {paths.length > 1 && (
        <Button
          look="link"
          className="text-xs"
          onClick={() => onAct({ type: 'reset-all', paths, name: `“${title}”`, edition })}
        >
          Reset all in “{title}”
        </Button>
      )}
    </Drawer>
  );
}
