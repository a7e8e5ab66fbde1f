'use client';

import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { Callout } from '@/components/ui/callout';
import type { PlanInput } from '@/lib/planner';
import { planFileName, readPlanFile, writePlanFile } from '@/lib/workspace/plan-file';
import { CopyLink } from './copy-link';
import { downloadFile } from './download-file';
import { OpenMenu } from './open-menu';

interface PlanFileBarProps {
  input: PlanInput;
  /** The prices in use, which a link names. */
  edition: string;
  /** Whether fields hold what the plan does not. */
  isRefusing: boolean;
  /** The plan that the page opened with. */
  first: PlanInput;
  /** A plan in place of this one, and what it is called in the history. */
  onLoad: (input: PlanInput, name: string) => void;
  /** What stands before the files: the way back and forward. */
  children: ReactNode;
  /** What stands behind them: the ways out of the page. */
  ways: ReactNode;
}

const save = (input: PlanInput) =>
  downloadFile(planFileName(input, 'plan.json'), 'application/json', writePlanFile(input));

/** Where a plan comes from and where it goes; a file never leaves the browser. */
export function PlanFileBar({
  input,
  edition,
  isRefusing,
  first,
  onLoad,
  children,
  ways,
}: PlanFileBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();

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
    onLoad(reading.input, `Open ${file.name}`);
  }

  return (
    <div className="mt-3 space-y-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        {children}
        <OpenMenu first={first} onLoad={onLoad} onChooseFile={() => chooser.current?.click()} />
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-label="Open a plan file"
          tabIndex={-1}
          className="sr-only"
          onChange={open}
        />
        <CopyLink
          input={input}
          edition={edition}
          isRefusing={isRefusing}
          onSave={() => save(input)}
        />
        {ways}
      </div>
      {problem && <Callout tone="error">{problem}</Callout>}
    </div>
  );
}
