'use client';

import { Badge } from '@/components/ui/badge';
import type { Field } from '@/lib/workspace/field';
import { isChanged } from '@/lib/workspace/workspace';
import type { FormState } from './form-state';

/** How many of the fields need correcting or, when none does, are not at their default. */
export function FieldsNote({ fields, form }: { fields: readonly Field[]; form: FormState }) {
  const wrong = fields.filter(({ path }) => form.problemOf(path)).length;
  if (wrong > 0) {
    return (
      <Badge tone="bad" glyph="alert">
        {wrong} to correct
      </Badge>
    );
  }
  const changed = fields.filter((field) => isChanged(form.workspace, field)).length;
  return changed > 0 ? <Badge tone="neutral">{changed} given</Badge> : null;
}
