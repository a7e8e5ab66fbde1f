'use client';

import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { ProblemText } from '@/components/ui/problem-text';
import { SelectControl } from '@/components/ui/select-control';
import { TextControl } from '@/components/ui/text-control';
import { parseBytes } from '@/lib/quantity/parse-bytes';
import { stepText } from '@/lib/quantity/step-text';
import { MTU_CONTROLS } from '@/lib/workspace/mtu-controls';
import { MTU_FIELDS, type MtuField, type MtuTexts } from '@/lib/workspace/mtu-question';
import type { FieldProblem } from '@/lib/workspace/workspace-state';

interface MtuFormProps {
  texts: MtuTexts;
  problems: ReadonlyMap<MtuField, FieldProblem>;
  onChange: (field: MtuField, text: string) => void;
}

const reads = (text: string) => parseBytes(text).ok;

/** The tunnel and the packet, each field with what it means. */
export function MtuForm({ texts, problems, onChange }: MtuFormProps) {
  return (
    <form aria-label="Tunnel and packet" onSubmit={(event) => event.preventDefault()}>
      <div className="space-y-4">
        {MTU_CONTROLS.map(({ field, label, help, options, range }) => {
          const id = `mtu-${field}`;
          const text = texts[field] ?? MTU_FIELDS[field];
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
                text === MTU_FIELDS[field] ? undefined : () => onChange(field, MTU_FIELDS[field])
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
                  placeholder={MTU_FIELDS[field]}
                  onStep={
                    range &&
                    ((steps) => {
                      const next = stepText(text, steps, { reads });
                      if (next !== undefined) onChange(field, next);
                    })
                  }
                />
              )}
              {range && (
                <input
                  type="range"
                  min={range[0]}
                  max={range[1]}
                  value={Number.parseInt(text.replaceAll(',', ''), 10) || range[0]}
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
