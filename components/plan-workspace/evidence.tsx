'use client';

import { memo, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { AssumptionsPanel } from '@/components/assumptions/assumptions-panel';
import { ComparisonPanel } from '@/components/comparison/comparison-panel';
import { useHiddenOptions } from '@/components/comparison/use-hidden-options';
import { DETAIL_HEADING, DetailPanel } from '@/components/detail/detail-panel';
import { OptionList } from '@/components/verdict/option-list';
import { type Assessment, type OptionAssessment, ranked, type Verdict } from '@/lib/planner';
import { builtOf } from '@/lib/views/comparison';
import { shownIds } from '@/lib/views/shown-options';
import { ChartPanels } from './chart-panels';

interface EvidenceProps {
  assessment: Assessment;
  verdict: Verdict;
  onReveal: (path: string) => void;
  onCopyDesign?: ((option: OptionAssessment) => void) | undefined;
}

/**
 * What the answer rests on: every option, line by line. Kept as it is while a key is typed and the
 * answer has not followed yet; so what it is given has to stay the same from render to render.
 */
export const Evidence = memo(function Evidence({
  assessment,
  verdict,
  onReveal,
  onCopyDesign,
}: EvidenceProps) {
  const options = useMemo(() => ranked(assessment.options), [assessment]);
  const [hidden, hide] = useHiddenOptions();
  const shown = useMemo(() => {
    const ids = new Set(shownIds(options, hidden));
    return options.filter(({ id }) => ids.has(id));
  }, [options, hidden]);
  const [wanted, setWanted] = useState<string>();
  const recommended = verdict.kind === 'recommended' ? verdict.option.id : undefined;
  // An option may be gone, as a design of the user's own that was deleted: then the first is shown.
  const chosen = options.find(({ id }) => id === (wanted ?? recommended)) ?? options[0];

  const open = useCallback((id: string) => {
    flushSync(() => setWanted(id));
    document.getElementById(DETAIL_HEADING)?.focus();
  }, []);

  return (
    <>
      <OptionList options={options} recommended={recommended} onReveal={onReveal} onOpen={open} />
      {options.some(builtOf) && (
        <ComparisonPanel
          assessment={assessment}
          options={options}
          hidden={hidden}
          onHide={hide}
          onOpenOption={open}
        />
      )}
      {chosen && (
        <DetailPanel
          plan={assessment.plan}
          options={options}
          chosen={chosen}
          recommended={recommended}
          onChoose={setWanted}
          onReveal={onReveal}
          onCopyDesign={onCopyDesign}
        />
      )}
      <ChartPanels assessment={assessment} verdict={verdict} options={shown} />
      <AssumptionsPanel assessment={assessment} onReveal={onReveal} />
    </>
  );
});
