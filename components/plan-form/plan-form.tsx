'use client';

import type { ReactNode } from 'react';
import { TOPICS, type Topic } from '@/lib/workspace/field';
import { QUICK_FIELDS } from '@/lib/workspace/fields';
import { PLAN_FIELDS } from '@/lib/workspace/plan-fields';
import { DesignsDrawer } from './designs-drawer';
import { FieldList } from './field-list';
import type { FormState } from './form-state';
import { PricesDrawer } from './prices-drawer';
import { TopicDrawer } from './topic-drawer';
import { WorkloadsDrawer } from './workloads-drawer';

const fieldsOf = (topic: Topic) => PLAN_FIELDS.filter((field) => field.topic === topic);

function TopicOf({ id, title, form }: { id: Topic; title: string; form: FormState }) {
  switch (id) {
    case 'workloads':
      return <WorkloadsDrawer title={title} shared={fieldsOf(id)} form={form} />;
    case 'prices':
      return <PricesDrawer title={title} form={form} />;
    case 'designs':
      return <DesignsDrawer title={title} form={form} />;
    default:
      return <TopicDrawer title={title} fields={fieldsOf(id)} form={form} />;
  }
}

interface PlanFormProps {
  form: FormState;
  /** Fields that are not of the plan's own text, such as the price edition. */
  children: ReactNode;
}

/** The plan as a form: five fields that give an answer, and drawers for the rest. */
export function PlanForm({ form, children }: PlanFormProps) {
  const [, ...drawers] = TOPICS;
  return (
    <form aria-label="The plan" onSubmit={(event) => event.preventDefault()}>
      <FieldList fields={QUICK_FIELDS} form={form} />
      <div className="mt-5 border-b border-line">
        {drawers.map(({ id, title }) => (
          <TopicOf key={id} id={id} title={title} form={form} />
        ))}
      </div>
      <div className="mt-4">{children}</div>
    </form>
  );
}
