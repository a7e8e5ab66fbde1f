'use client';

import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Drawer } from '@/components/ui/drawer';
import type { Edition } from '@/lib/planner';
import type { FieldValue } from '@/lib/views/field-values';
import { TOPICS } from '@/lib/workspace/field';
import { FIELDS } from '@/lib/workspace/fields';
import { type FieldProblem, isChanged, textOf, type Workspace } from '@/lib/workspace/workspace';
import { PlanField } from './plan-field';

interface PlanFormProps {
  workspace: Workspace;
  values: ReadonlyMap<string, FieldValue>;
  edition: Edition;
  /** What the edition in use does not know of the plan, by path. */
  editionProblems: ReadonlyMap<string, FieldProblem>;
  onEdit: (path: string, text: string) => void;
  onReset: (path: string) => void;
  onCommit: () => void;
  /** Fields that are not of the plan's own text, such as the price edition. */
  children: ReactNode;
}

/** The plan as a form: five fields that give an answer, and drawers for the rest. */
export function PlanForm({
  workspace,
  values,
  edition,
  editionProblems,
  onEdit,
  onReset,
  onCommit,
  children,
}: PlanFormProps) {
  const problemOf = (path: string) => workspace.problems[path] ?? editionProblems.get(path);
  const fieldsOf = (topic: string) => FIELDS.filter((field) => field.topic === topic);
  const show = (topic: string) =>
    fieldsOf(topic).map((field) => (
      <PlanField
        key={field.path}
        field={field}
        text={textOf(workspace, field)}
        problem={problemOf(field.path)}
        changed={isChanged(workspace, field)}
        value={values.get(field.path)}
        edition={edition}
        onEdit={onEdit}
        onReset={onReset}
        onCommit={onCommit}
      />
    ));
  const noteOf = (topic: string) => {
    const fields = fieldsOf(topic);
    const wrong = fields.filter(({ path }) => problemOf(path)).length;
    if (wrong > 0) {
      return (
        <Badge tone="bad" glyph="alert">
          {wrong} to correct
        </Badge>
      );
    }
    const changed = fields.filter((field) => isChanged(workspace, field)).length;
    return changed > 0 ? <Badge tone="neutral">{changed} given</Badge> : undefined;
  };
  const [quick, ...drawers] = TOPICS;

  return (
    <form aria-label="The plan" onSubmit={(event) => event.preventDefault()}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">{show(quick.id)}</div>
      <div className="mt-5 border-b border-line">
        {drawers.map(({ id, title }) => (
          <Drawer key={id} title={title} note={noteOf(id)}>
            {show(id)}
          </Drawer>
        ))}
      </div>
      <div className="mt-4">{children}</div>
    </form>
  );
}
