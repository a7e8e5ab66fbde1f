'use client';

import { memo } from 'react';
import { SentenceView } from '@/components/figure/sentence-view';
import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { ProblemText } from '@/components/ui/problem-text';
import { SelectControl } from '@/components/ui/select-control';
import { TextAreaControl } from '@/components/ui/text-area-control';
import { TextControl } from '@/components/ui/text-control';
import type { Edition } from '@/lib/planner';
import { stepText } from '@/lib/quantity/step-text';
import type { FieldValue } from '@/lib/views/field-values';
import { formatNode } from '@/lib/views/format-node';
import type { Sentence } from '@/lib/views/table';
import { editionChoices } from '@/lib/workspace/edition-choices';
import type { Field } from '@/lib/workspace/field';
import type { FieldProblem } from '@/lib/workspace/workspace-state';
import { fieldId } from './reveal-field';

interface PlanFieldProps {
  field: Field;
  text: string;
  problem: FieldProblem | undefined;
  changed: boolean;
  /** What was typed as the field would have written it, where that differs. */
  understood: string | undefined;
  value: FieldValue | undefined;
  edition: Edition;
  onEdit: (path: string, text: string) => void;
  onReset: (path: string) => void;
  onCommit: () => void;
}

function choicesOf({ control }: Field, edition: Edition, text: string) {
  if (control.kind === 'text') return [];
  const options =
    control.kind === 'choice' ? control.options : editionChoices(edition, control.list);
  const none = control.unset === undefined ? [] : [{ value: '', label: control.unset }];
  // What a plan names and the edition does not know stays visible; its error says what is accepted.
  const known = options.some(({ value }) => value === text);
  return [...none, ...(known || text === '' ? [] : [{ value: text, label: text }]), ...options];
}

function echoOf(understood: string | undefined, value: FieldValue | undefined) {
  const echo: Sentence | undefined = value?.echo;
  const isSaid = (part: Sentence[number]) =>
    typeof part === 'string' && understood !== undefined && part.includes(understood);
  if (understood === undefined || echo?.some(isSaid)) return echo;
  return echo ? [`Understood as ${understood}. `, ...echo] : [`Understood as ${understood}`];
}

/** One field of the plan: text as typed, what it was understood as, and what is wrong with it. */
export const PlanField = memo(function PlanField({
  field,
  text,
  problem,
  changed,
  understood,
  value,
  edition,
  onEdit,
  onReset,
  onCommit,
}: PlanFieldProps) {
  const { path, label, help, control, parse } = field;
  const id = fieldId(path);
  const inUse = value && formatNode(value.inUse);
  const chosen = value && 'choice' in value.inUse ? value.inUse.choice : undefined;
  const echo = problem === undefined ? echoOf(understood, value) : undefined;
  const shared = {
    id,
    invalid: problem !== undefined,
    describedBy: describedBy(id, { error: problem !== undefined, echo: echo !== undefined }),
    onChange: (next: string) => onEdit(path, next),
  };

  function step(steps: number) {
    if (control.kind !== 'text' || control.bareStep === undefined) return;
    // An empty field goes on from the value in use, which it shows in its place.
    const start = text.trim() === '' ? inUse : text;
    const reads = (candidate: string) => parse(candidate).ok;
    const next = start && stepText(start, steps, { reads, bareStep: control.bareStep });
    if (next !== undefined) onEdit(path, next);
  }

  return (
    <FieldFrame
      id={id}
      label={label}
      help={help}
      mark={changed && problem === undefined ? 'Given' : undefined}
      onReset={changed || problem !== undefined ? () => onReset(path) : undefined}
      echo={echo && <SentenceView sentence={echo} />}
      error={problem && <ProblemText given={problem.given} accepted={problem.accepted} />}
    >
      {control.kind === 'text' && control.lines !== undefined && (
        <TextAreaControl
          {...shared}
          value={text}
          lines={control.lines}
          placeholder={`such as ${control.example}`}
          onCommit={onCommit}
        />
      )}
      {control.kind === 'text' && control.lines === undefined && (
        <TextControl
          {...shared}
          value={text}
          placeholder={inUse ?? `such as ${control.example}`}
          suggestions={control.suggestions}
          onCommit={onCommit}
          onStep={control.bareStep === undefined ? undefined : step}
        />
      )}
      {control.kind !== 'text' && (
        <SelectControl
          {...shared}
          value={text === '' ? (control.fallback ?? chosen ?? '') : text}
          options={choicesOf(field, edition, text)}
        />
      )}
    </FieldFrame>
  );
});
