'use client';

import { AssumptionsPanel } from '@/components/assumptions/assumptions-panel';
import { TableView } from '@/components/table-view/table-view';
import { Card } from '@/components/ui/card';
import { OptionCard } from '@/components/verdict/option-card';
import type { Assessment, Verdict } from '@/lib/planner';
import { builtOf, comparison } from '@/lib/views/comparison';
import { failureTable } from '@/lib/views/failure-table';
import { ledger } from '@/lib/views/ledger';
import { VolumePanel } from './volume-panel';

interface EvidenceProps {
  assessment: Assessment;
  verdict: Verdict;
  onReveal: (path: string) => void;
}

/** What the answer rests on: every option, line by line. */
export function Evidence({ assessment, verdict, onReveal }: EvidenceProps) {
  const recommended = verdict.kind === 'recommended' ? verdict.option.id : undefined;
  return (
    <>
      <section aria-labelledby="options-title">
        <h2 id="options-title" className="sr-only">
          The options
        </h2>
        <div className="grid gap-4 sm:grid-cols-2">
          {assessment.options.map((option) => (
            <OptionCard
              key={option.id}
              option={option}
              recommended={option.id === recommended}
              onReveal={onReveal}
            />
          ))}
        </div>
      </section>

      {assessment.options.some(builtOf) && (
        <Card id="comparison" title="Side by side">
          <TableView table={comparison(assessment)} align="left" />
        </Card>
      )}

      {assessment.options.map((option) => {
        const built = builtOf(option);
        if (built === undefined) return null;
        const { id, name } = option;
        return (
          <Card key={id} id={`evidence-${id}`} title={name}>
            <h3 className="text-sm font-medium">Cost, line by line</h3>
            <TableView table={ledger(built, id, name)} align="right" strongGroup="sums" />
            <h3 className="mt-7 text-sm font-medium">What a failure leaves</h3>
            <TableView table={failureTable(built, id, name)} align="right" />
          </Card>
        );
      })}

      <VolumePanel assessment={assessment} />
      <AssumptionsPanel assessment={assessment} onReveal={onReveal} />
    </>
  );
}
