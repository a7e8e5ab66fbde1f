'use client';

import { FigureValue } from '@/components/figure/figure-value';
import { SentenceView } from '@/components/figure/sentence-view';
import { Badge } from '@/components/ui/badge';
import type { Figure, OptionAssessment } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { builtOf } from '@/lib/views/comparison';
import { reasonSentence } from '@/lib/views/reason-sentence';
import { MissingFields } from './missing-fields';
import { StatusBadge } from './status-badge';
import { UnpricedLines } from './unpriced-lines';

function Fact({ term, figure }: { term: string; figure: Figure }) {
  return (
    <div>
      <dt className="text-xs text-muted">{term}</dt>
      <dd className="mt-0.5 text-lg font-semibold tracking-tight">
        <FigureValue figure={figure} />
      </dd>
    </div>
  );
}

interface OptionCardProps {
  option: OptionAssessment;
  recommended: boolean;
  onReveal: (path: string) => void;
}

/** One way of connecting at a glance: whether it does the job, what it carries, what it costs. */
export function OptionCard({ option, recommended, onReveal }: OptionCardProps) {
  const built = builtOf(option);
  return (
    <article
      aria-labelledby={`option-${option.id}`}
      data-option={option.id}
      className={`min-w-0 rounded-xl border bg-surface p-4 shadow-card sm:p-5 ${
        recommended ? 'border-accent' : 'border-line'
      }`}
    >
      <div className="flex flex-wrap gap-1.5">
        <StatusBadge status={option.status} />
        {recommended && <Badge tone="accent">Ahead by known cost</Badge>}
        {option.encryption === 'none' && <Badge tone="neutral">Not encrypted</Badge>}
      </div>
      <h3 id={`option-${option.id}`} className="mt-2.5 font-semibold tracking-tight">
        {option.name}
      </h3>
      {option.status === 'infeasible' && (
        <ul className="mt-2 space-y-1.5 text-sm">
          {option.reasons.map((reason) => {
            const sentence = reasonSentence(reason);
            return (
              <li key={sentenceText(sentence)}>
                <SentenceView sentence={sentence} />
              </li>
            );
          })}
        </ul>
      )}
      {option.status === 'unknown' && (
        <div className="mt-2 text-sm">
          <MissingFields missing={option.missing} onReveal={onReveal} />
        </div>
      )}
      {built && (
        <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3">
          <Fact term="Usable, out" figure={built.throughput.out.usable} />
          <Fact term="Known cost a month" figure={built.cost.known} />
          <Fact
            term={`Out, after the loss of ${built.throughput.out.worstFailure.label}`}
            figure={built.throughput.out.afterWorstFailure.usable}
          />
        </dl>
      )}
      {built && <UnpricedLines lines={built.cost.lines} onReveal={onReveal} />}
    </article>
  );
}
