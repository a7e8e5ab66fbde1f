'use client';

import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { ProblemText } from '@/components/ui/problem-text';
import { SelectControl } from '@/components/ui/select-control';
import { TextControl } from '@/components/ui/text-control';
import { stepText } from '@/lib/quantity/step-text';
import type { ToolControl } from '@/lib/workspace/tool-control';
import type { FieldProblem } from '@/lib/workspace/workspace-state';

export interface ToolFormProps<F extends string> {
  /** What the form is about; its fields' ids begin with `name`. */
  label: string;
  name: string;
  controls: readonly ToolControl<F>[];
  defaults: Readonly<Record<F, string>>;
  texts: Partial<Readonly<Record<F, string>>>;
  problems: ReadonlyMap<F, FieldProblem>;
  onChange: (field: F, text: string) => void;
}

/** The question of a calculator, each field with what it means. */
export function ToolForm<F extends string>({
  label: about,
  name,
  controls,
  defaults,
  texts,
  problems,
  onChange,
}: ToolFormProps<F>) {
  return (
    <form aria-label={about} onSubmit={(event) => event.preventDefault()}>
      <div className="space-y-4">
        {controls.map(({ field, label, help, options, slider, parse }) => {
          const id = `${name}-${field}`;
          const text = texts[field] ?? defaults[field];
          const problem = problems.get(field);
          const shared = {
            id,
            value: text,
            invalid: problem !== undefined,
            describedBy: describedBy(id, { error: problem !== undefined, echo: false }),
            onChange: (next: string) => onChange(field, next),
          };
          return (
            <FieldFrame
              key={field}
              id={id}
              label={label}
              help={help}
              onReset={
                text === defaults[field] ? undefined : () => onChange(field, defaults[field])
              }
              error={problem && <ProblemText given={problem.given} accepted={problem.accepted} />}
            >
              {options && (
                <SelectControl
                  {...shared}
                  options={
                    options.some(({ value }) => value === text)
                      ? options
                      : [{ value: text, label: text }, ...options]
                  }
                />
              )}
              {!options && (
                <TextControl
                  {...shared}
                  placeholder={defaults[field]}
                  onStep={
                    parse &&
                    ((steps) => {
                      const next = stepText(text, steps, { reads: (typed) => parse(typed).ok });
                      if (next !== undefined) onChange(field, next);
                    })
                  }
                />
              )}
              {slider && (
                <input
                  type="range"
                  min={slider[0]}
                  max={slider[1]}
                  value={Number.parseInt(text.replaceAll(',', ''), 10) || slider[0]}
                  aria-label={`${label}, as a slider`}
                  onChange={(event) => onChange(field, event.target.value)}
                  className="mt-2 block h-6 w-full accent-accent"
                />
              )}
            </FieldFrame>
          );
        })}
      </div>
    </form>
  );
}
