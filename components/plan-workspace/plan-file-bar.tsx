'use client';

import { type ChangeEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { PlanInput } from '@/lib/planner';
import { planFileName, readPlanFile, writePlanFile } from '@/lib/workspace/plan-file';

interface PlanFileBarProps {
  input: PlanInput;
  onLoad: (input: PlanInput) => void;
}

function download(input: PlanInput) {
  const url = URL.createObjectURL(new Blob([writePlanFile(input)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = planFileName(input);
  link.click();
  URL.revokeObjectURL(url);
}

/** Opens a plan from a file and saves it to one; the file never leaves the browser. */
export function PlanFileBar({ input, onLoad }: PlanFileBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const [problem, setProblem] = useState<string>();
  const [replaced, setReplaced] = useState<PlanInput>();

  async function open({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const reading = readPlanFile(await file.text());
    // So that the same file can be chosen again after it was mended.
    target.value = '';
    if (!reading.ok) {
      setProblem(`${file.name} was not opened. ${reading.problem}`);
      return;
    }
    setProblem(undefined);
    setReplaced(input);
    onLoad(reading.input);
  }

  function goBack(before: PlanInput) {
    setReplaced(undefined);
    onLoad(before);
  }

  return (
    <div className="mt-3 space-y-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        <Button look="outline" id={labelId} onClick={() => chooser.current?.click()}>
          Open a plan file
        </Button>
        <Button look="outline" onClick={() => download(input)}>
          Save as a file
        </Button>
        {replaced && (
          <Button look="outline" onClick={() => goBack(replaced)}>
            Back to the plan before
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-labelledby={labelId}
          tabIndex={-1}
          className="sr-only"
          onChange={open}
        />
      </div>
      {problem && <Callout tone="error">{problem}</Callout>}
    </div>
  );
}
