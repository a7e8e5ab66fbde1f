'use client';

import type { ReactNode } from 'react';
import { TOPICS } from '@/lib/workspace/field';
import { FIELDS } from '@/lib/workspace/fields';
import { FieldList } from './field-list';
import type { FormState } from './form-state';
import { TopicDrawer } from './topic-drawer';

interface PlanFormProps {
  form: FormState;
  /** Fields that are not of the plan's own text, such as the price edition. */
  children: ReactNode;
}

const fieldsOf = (topic: string) => FIELDS.filter((field) => field.topic === topic);

/** The plan as a form: five fields that give an answer, and drawers for the rest. */
export function PlanForm({ form, children }: PlanFormProps) {
  const [quick, ...drawers] = TOPICS;
  return (
    <form aria-label="The plan" onSubmit={(event) => event.preventDefault()}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
        <FieldList fields={fieldsOf(quick.id)} form={form} />
      </div>
      <div className="mt-5 border-b border-line">
        {drawers.map(({ id, title }) => (
          <TopicDrawer key={id} title={title} fields={fieldsOf(id)} form={form} />
        ))}
      </div>
      <div className="mt-4">{children}</div>
    </form>
  );
}
