'use client';

import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { OptionAssessment } from '@/lib/planner';
import {
  feasibleOnly,
  type HiddenOptions,
  shownIds,
  toggledOption,
} from '@/lib/views/shown-options';

interface ColumnChooserProps {
  options: readonly OptionAssessment[];
  hidden: HiddenOptions;
  onHide: (hidden: HiddenOptions) => void;
}

const NOTHING_HIDDEN: HiddenOptions = new Set();

/** Which options stand side by side. At least one does. */
export function ColumnChooser({ options, hidden, onHide }: ColumnChooserProps) {
  const shown = shownIds(options, hidden);
  const feasible = options.filter(({ status }) => status === 'feasible');
  return (
    <Disclosure
      title={
        <>
          Options shown: {shown.length} of {options.length}
        </>
      }
    >
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Button look="link" className="min-h-6" onClick={() => onHide(NOTHING_HIDDEN)}>
          Show all
        </Button>
        {feasible.length > 0 && feasible.length < options.length && (
          <Button look="link" className="min-h-6" onClick={() => onHide(feasibleOnly(options))}>
            Only what does the job
          </Button>
        )}
      </div>
      <fieldset className="mt-2 grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3">
        <legend className="sr-only">Options shown</legend>
        {options.map(({ id, name, status }) => {
          const isShown = shown.includes(id);
          return (
            <label key={id} className="flex min-h-8 items-center gap-2.5 py-1 text-sm">
              <input
                type="checkbox"
                checked={isShown}
                // The last one cannot be put away; it stays reachable and says so.
                aria-disabled={(isShown && shown.length === 1) || undefined}
                onChange={() => onHide(toggledOption(options, hidden, id))}
                className="size-4 shrink-0 accent-(--accent) aria-disabled:opacity-50"
              />
              <span className="min-w-0">
                {name}
                {status !== 'feasible' && <span className="text-xs text-muted"> · {status}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
    </Disclosure>
  );
}
