'use client';

import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Drawer } from '@/components/ui/drawer';
import type { Assessment } from '@/lib/planner';
import { assumptions, isChangeable } from '@/lib/views/assumptions';
import { AssumptionList } from './assumption-list';

interface AssumptionsPanelProps {
  assessment: Assessment;
  onReveal: (path: string) => void;
}

/** Everything that the figures rest on and nobody gave. */
export function AssumptionsPanel({ assessment, onReveal }: AssumptionsPanelProps) {
  const all = assumptions(assessment);
  const rules = all.filter((node) => !isChangeable(node));
  return (
    <Card
      id="assumptions"
      title="What is assumed"
      lead="Nobody gave these. Each stands with its reason; say otherwise where you know better."
    >
      <AssumptionList assumptions={all.filter(isChangeable)} onReveal={onReveal} />
      {rules.length > 0 && (
        <div className="mt-5 border-b border-line">
          <Drawer title="Fixed by the model" note={<Badge tone="neutral">{rules.length}</Badge>}>
            <AssumptionList assumptions={rules} onReveal={onReveal} />
          </Drawer>
        </div>
      )}
    </Card>
  );
}
