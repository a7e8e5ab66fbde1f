'use client';

import { type ReactNode, useId } from 'react';
import { FigureValue } from '@/components/figure/figure-value';
import { Badge } from '@/components/ui/badge';
import type { Figure, OptionAssessment } from '@/lib/planner';
import { builtOf } from '@/lib/views/comparison';
import { withoutTurns } from '@/lib/views/without-turns';
import { MissingFields } from './missing-fields';
import { ReasonList } from './reason-list';
import { StatusBadge } from './status-badge';
import { UnpricedLines } from './unpriced-lines';

interface FactProps {
  term: ReactNode;
  figure: Figure;
  note?: string;
}

/** Where there is room the terms stand once, over the list; else each with its figure. */
function Fact({ term, figure, note }: FactProps) {
  return (
    <div className="min-w-0 @3xl:text-right">
      <dt className="text-xs text-muted @3xl:sr-only">{term}</dt>
      <dd className="font-semibold tracking-tight">
        <FigureValue figure={figure} />
        {note && <span className="block text-xs font-normal text-muted">{note}</span>}
      </dd>
    </div>
  );
}

interface OptionCardProps {
  option: OptionAssessment;
  /** Its place among those that do the job. */
  place: number | undefined;
  recommended: boolean;
  onReveal: (path: string) => void;
  onOpen: () => void;
}

/** One way of connecting at a glance: whether it does the job, what it carries, what it costs. */
export function OptionCard({ option, place, recommended, onReveal, onOpen }: OptionCardProps) {
  const built = builtOf(option);
  const titleId = useId();
  return (
    <article
      aria-labelledby={titleId}
      data-option={option.id}
      className={`min-w-0 @3xl:grid @3xl:grid-cols-subgrid @3xl:col-span-5 border-l-[3px] py-3 pr-4 pl-3.5 sm:pr-5 sm:pl-4 ${
        recommended ? 'border-accent' : 'border-transparent'
      }`}
    >
      <div className="min-w-0">
        <h3 id={titleId} className="font-semibold tracking-tight text-wrap">
          <button
            type="button"
            onClick={onOpen}
            className="min-h-6 text-left decoration-edge underline-offset-4 hover:text-accent hover:underline"
          >
            {place !== undefined && <span className="mr-1.5 font-normal text-muted">{place}.</span>}
            {withoutTurns(option.name)}
          </button>
        </h3>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
          <StatusBadge status={option.status} />
          {recommended && <Badge tone="accent">Ahead by known cost</Badge>}
          <span>{option.encryption === 'none' ? 'Not encrypted' : 'Encrypted'}</span>
        </div>
      </div>
      <div className="mt-1.5 space-y-1 empty:hidden @3xl:col-span-5 @3xl:row-start-2">
        {option.status === 'infeasible' && <ReasonList reasons={option.reasons} />}
        {option.status === 'unknown' && (
          <div className="text-sm">
            <MissingFields missing={option.missing} onReveal={onReveal} />
          </div>
        )}
        {built && <UnpricedLines lines={built.cost.lines} onReveal={onReveal} />}
      </div>
      {built && (
        <dl className="mt-2.5 grid grid-cols-2 gap-x-4 gap-y-2 @md:grid-cols-4 @3xl:mt-0 @3xl:grid-cols-subgrid @3xl:col-start-2 @3xl:col-span-4 @3xl:row-start-1">
          <Fact term="Usable out" figure={built.throughput.out.usable} />
          <Fact term="Usable in" figure={built.throughput.in.usable} />
          <Fact
            term="Out after its worst failure"
            figure={built.throughput.out.afterWorstFailure.usable}
            note={`${built.throughput.out.worstFailure.label} lost`}
          />
          <Fact term="Known cost a month" figure={built.cost.known} />
        </dl>
      )}
    </article>
  );
}
