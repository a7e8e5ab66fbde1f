'use client';

import { useState } from 'react';
import { DetailPanel } from '@/components/detail/detail-panel';
import { MissingFields } from '@/components/verdict/missing-fields';
import { OptionList } from '@/components/verdict/option-list';
import { StatusBadge } from '@/components/verdict/status-badge';
import { UnpricedLines } from '@/components/verdict/unpriced-lines';
import { VerdictPanel } from '@/components/verdict/verdict-panel';
import { ranked, verdict } from '@/lib/planner';
import { builtOf } from '@/lib/views/comparison';
import { galleryPlans } from './gallery-plans';
import { GallerySection } from './gallery-section';
import { Specimen } from './specimen';

const VERDICTS = [
  { id: 'gallery-recommended', assessment: galleryPlans.answered },
  { id: 'gallery-none-feasible', assessment: galleryPlans.impossible },
  { id: 'gallery-unknown', assessment: galleryPlans.empty },
].map((sample) => ({ ...sample, verdict: verdict(sample.assessment) }));

const OPTIONS = ranked(galleryPlans.many.options);
const STATUSES = ['feasible', 'infeasible', 'unknown'] as const;
/** Every line that some option has, once. */
const LINES = [
  ...new Map(
    OPTIONS.flatMap((option) => builtOf(option)?.cost.lines ?? []).map((line) => [line.id, line]),
  ).values(),
];
const stay = () => {};

/** Answers of every kind, and the options behind them. */
export function VerdictSection() {
  const [wanted, setWanted] = useState<string>();
  const chosen = OPTIONS.find(({ id }) => id === wanted) ?? OPTIONS[0];
  return (
    <GallerySection title="Answers">
      {VERDICTS.map(({ id, verdict: answer, assessment }) => (
        <Specimen key={id} label={`VerdictPanel, ${answer.kind}`}>
          <VerdictPanel id={id} verdict={answer} assessment={assessment} onReveal={stay} />
        </Specimen>
      ))}
      <Specimen label="StatusBadge">
        <div className="flex flex-wrap gap-2">
          {STATUSES.map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
        </div>
      </Specimen>
      <Specimen label="MissingFields: one with a field, one without">
        <MissingFields
          missing={['workloads.0.out.peakBitsPerSecond', 'designs.0: something else']}
          onReveal={stay}
        />
      </Specimen>
      <Specimen onCard label="UnpricedLines">
        <UnpricedLines lines={LINES} onReveal={stay} />
      </Specimen>
      <Specimen label="OptionList with OptionCards of every status">
        <OptionList
          options={OPTIONS}
          recommended={OPTIONS[0]?.id}
          onReveal={stay}
          onOpen={setWanted}
        />
      </Specimen>
      {chosen && (
        <Specimen label="DetailPanel">
          <DetailPanel
            plan={galleryPlans.many.plan}
            options={OPTIONS}
            chosen={chosen}
            recommended={OPTIONS[0]?.id}
            onChoose={setWanted}
            onReveal={stay}
            onCopyDesign={stay}
          />
        </Specimen>
      )}
    </GallerySection>
  );
}
