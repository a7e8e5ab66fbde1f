'use client';

import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { StatusBadge } from '@/components/verdict/status-badge';
import type { OptionAssessment, Plan } from '@/lib/planner';
import { builtOf } from '@/lib/views/comparison';
import { OptionChooser } from './option-chooser';
import { OptionDetail } from './option-detail';

/** The heading to which a card or the head of a column leads. */
export const DETAIL_HEADING = 'detail-name';

interface DetailPanelProps {
  /** In the order of their rank. */
  options: readonly OptionAssessment[];
  chosen: OptionAssessment;
  plan: Plan;
  recommended: string | undefined;
  onChoose: (id: string) => void;
  onReveal: (path: string) => void;
  /** Makes a design of the user's own of an option; without it nothing offers to. */
  onCopyDesign?: ((option: OptionAssessment) => void) | undefined;
}

/** One option line by line, and which one. */
export function DetailPanel({
  options,
  chosen,
  plan,
  recommended,
  onChoose,
  onReveal,
  onCopyDesign,
}: DetailPanelProps) {
  return (
    <Card id="detail" title="In detail">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <OptionChooser
          id="detail-option"
          label="Option"
          options={options}
          chosen={chosen.id}
          onChoose={onChoose}
        />
        {onCopyDesign && builtOf(chosen) && (
          <Button look="outline" onClick={() => onCopyDesign(chosen)} className="print:hidden">
            Copy as my own design
          </Button>
        )}
      </div>
      <div className="mt-5 mb-4 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h3
          id={DETAIL_HEADING}
          tabIndex={-1}
          className="min-w-0 scroll-mt-24 text-lg font-semibold tracking-tight"
        >
          {chosen.name}
        </h3>
        <StatusBadge status={chosen.status} />
        {chosen.id === recommended && <Badge tone="accent">Ahead by known cost</Badge>}
      </div>
      <OptionDetail key={chosen.id} option={chosen} plan={plan} onReveal={onReveal} />
    </Card>
  );
}
