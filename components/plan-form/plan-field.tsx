'use client';

import { SentenceView } from '@/components/figure/sentence-view';
import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { SelectControl } from '@/components/ui/select-control';
import { TextControl } from '@/components/ui/text-control';
import type { Edition } from '@/lib/planner';
import type { FieldValue } from '@/lib/views/field-values';
import { formatNode } from '@/lib/views/format-node';
import type { Field } from '@/lib/workspace/field';
import type { FieldProblem } from '@/lib/workspace/workspace';
import { fieldId } from './reveal-field';

interface PlanFieldProps {
  field: Field;
  text: string;
  problem: FieldProblem | undefined;
  changed: boolean;
  value: FieldValue | undefined;
  edition: Edition;
  onEdit: (path: string, text: string) => void;
  onReset: (path: string) => void;
  onCommit: () => void;
}

function choicesOf({ control }: Field, edition: Edition, text: string) {
  if (control.kind === 'text') return [];
  const options =
    control.kind === 'choice'
      ? control.options
      : edition[control.list].map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }));
  // What a plan names and the edition does not know stays visible; its error says what is accepted.
  const known = options.some(({ value }) => value === text);
  return known || text === '' ? options : [{ value: text, label: text }, ...options];
}

/** One field of the plan: text as typed, what it was understood as, and what is wrong with it. */
export function PlanField({
  field,
  text,
  problem,
  changed,
  value,
  edition,
  onEdit,
  onReset,
  onCommit,
}: PlanFieldProps) {
  const { path, label, help, control } = field;
  const id = fieldId(path);
  const inUse = value && formatNode(value.inUse);
  const echo = problem === undefined ? value?.echo : undefined;
  const shared = {
    id,
    invalid: problem !== undefined,
    describedBy: describedBy(id, { error: problem !== undefined, echo: echo !== undefined }),
    onChange: (next: string) => onEdit(path, next),
  };
  const fallback = control.kind === 'text' ? undefined : control.fallback;
  return (
    <FieldFrame
      id={id}
      label={label}
      help={help}
      onReset={changed || problem !== undefined ? () => onReset(path) : undefined}
      echo={echo && <SentenceView sentence={echo} />}
      error={
        problem && (
          <>
            “{problem.given}” does not fit. Accepted: {problem.accepted}.
          </>
        )
      }
    >
      {control.kind === 'text' ? (
        <TextControl
          {...shared}
          value={text}
          placeholder={inUse ?? `such as ${control.example}`}
          onCommit={onCommit}
        />
      ) : (
        <SelectControl
          {...shared}
          value={text === '' ? (fallback ?? inUse ?? '') : text}
          options={choicesOf(field, edition, text)}
        />
      )}
    </FieldFrame>
  );
}
