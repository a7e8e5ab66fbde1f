'use client';

import type { Field } from '@/lib/workspace/field';
import { understoodAs } from '@/lib/workspace/understood-as';
import { isChanged, textOf } from '@/lib/workspace/workspace';
import type { FormState } from './form-state';
import { PlanField } from './plan-field';

/** Fields of the plan: one under the other, or two abreast where there is room. */
export function FieldList({ fields, form }: { fields: readonly Field[]; form: FormState }) {
  const { workspace, values, edition, problemOf, onEdit, onReset, onCommit } = form;
  return (
    <div className="@container">
      <div className="grid items-start gap-4 @lg:grid-cols-2">
        {fields.map((field) => (
          <PlanField
            key={field.path}
            field={field}
            text={textOf(workspace, field)}
            problem={problemOf(field.path)}
            changed={isChanged(workspace, field)}
            understood={understoodAs(workspace, field)}
            value={values.get(field.path)}
            edition={edition}
            onEdit={onEdit}
            onReset={onReset}
            onCommit={onCommit}
          />
        ))}
      </div>
    </div>
  );
}
