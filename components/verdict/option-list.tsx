'use client';

import type { OptionAssessment } from '@/lib/planner';
import { optionsSummary } from '@/lib/views/options-summary';
import { OptionCard } from './option-card';

interface OptionListProps {
  /** In the order of their rank. */
  options: readonly OptionAssessment[];
  recommended: string | undefined;
  onReveal: (path: string) => void;
  onOpen: (id: string) => void;
}

/** Every option, the best first, each short enough to be read beside the others. */
export function OptionList({ options, recommended, onReveal, onOpen }: OptionListProps) {
  return (
    <section
      aria-labelledby="options-title"
      className="@container min-w-0 overflow-hidden rounded-xl border border-line bg-surface shadow-card"
    >
      <header className="px-4 pt-4 pb-3 sm:px-5 sm:pt-5">
        <h2 id="options-title" className="text-base font-semibold tracking-tight">
          Every option
        </h2>
        <p className="mt-1 max-w-prose text-sm text-muted">{optionsSummary(options)}</p>
      </header>
      <div className="@3xl:grid @3xl:grid-cols-[minmax(0,1fr)_5.5rem_5.5rem_9rem_9rem] @3xl:gap-x-5">
        <div
          aria-hidden="true"
          className="hidden text-right text-xs text-muted @3xl:col-span-5 @3xl:grid @3xl:grid-cols-subgrid @3xl:pr-5 @3xl:pb-2"
        >
          <span />
          <span>Usable out</span>
          <span>Usable in</span>
          <span>Out after its worst failure</span>
          <span>Known cost a month</span>
        </div>
        <ol className="@3xl:col-span-5 @3xl:grid @3xl:grid-cols-subgrid">
          {options.map((option, at) => (
            <li
              key={option.id}
              className="border-t border-line @3xl:col-span-5 @3xl:grid @3xl:grid-cols-subgrid"
            >
              <OptionCard
                option={option}
                place={option.status === 'feasible' ? at + 1 : undefined}
                recommended={option.id === recommended}
                onReveal={onReveal}
                onOpen={() => onOpen(option.id)}
              />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
