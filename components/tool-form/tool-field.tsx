'use client';

import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { ProblemText } from '@/components/ui/problem-text';
import { SelectControl } from '@/components/ui/select-control';
import { TextAreaControl } from '@/components/ui/text-area-control';
import { TextControl } from '@/components/ui/text-control';
import { stepText } from '@/lib/quantity/step-text';
import type { ToolControl } from '@/lib/workspace/tool-control';
import type { FieldProblem } from '@/lib/workspace/workspace-state';

interface ToolFieldProps {
  id: string;
  control: ToolControl<string>;
  text: string;
  /** What an empty field stands for. */
  fallback: string;
  problem: FieldProblem | undefined;
  /** Why the field has no meaning beside what others hold: it keeps its text, which is not used. */
  unasked: string | undefined;
  onChange: (text: string) => void;
}

/** One field of a calculator, with what it means and what is wrong with it. */
export function ToolField({
  id,
  control: { label, help, options, slider, parse, bareStep, lines },
  text,
  fallback,
  problem,
  unasked,
  onChange,
}: ToolFieldProps) {
  const shared = {
    id,
    value: text,
    invalid: problem !== undefined,
    describedBy: describedBy(id, { error: problem !== undefined, echo: false }),
    onChange,
  };
  function step(steps: number) {
    const reads = (typed: string) => parse?.(typed).ok ?? false;
    const next = stepText(text, steps, { reads, ...(bareStep !== undefined && { bareStep }) });
    if (next !== undefined) onChange(next);
  }
  return (
    <FieldFrame
      id={id}
      label={label}
      help={unasked ?? help}
      onReset={text === fallback ? undefined : () => onChange(fallback)}
      error={problem && <ProblemText given={problem.given} accepted={problem.accepted} />}
    >
      {options && (
        <SelectControl
          {...shared}
          disabled={unasked !== undefined}
          options={
            options.some(({ value }) => value === text)
              ? options
              : [{ value: text, label: text }, ...options]
          }
        />
      )}
      {!options && lines !== undefined && (
        <TextAreaControl {...shared} lines={lines} placeholder={fallback} />
      )}
      {!options && lines === undefined && (
        <TextControl
          {...shared}
          disabled={unasked !== undefined}
          placeholder={fallback}
          onStep={parse && step}
        />
      )}
      {slider && (
        <input
          type="range"
          min={slider[0]}
          max={slider[1]}
          value={Number.parseInt(text.replaceAll(',', ''), 10) || slider[0]}
          aria-label={`${label}, as a slider`}
          onChange={(event) => onChange(event.target.value)}
          className="mt-2 block h-6 w-full accent-accent"
        />
      )}
    </FieldFrame>
  );
}
