'use client';

import { FigureValue } from '@/components/figure/figure-value';
import { Button } from '@/components/ui/button';
import type { Choice, Figure } from '@/lib/planner';
import { fieldAt } from '@/lib/workspace/fields';

interface AssumptionListProps {
  assumptions: readonly (Figure | Choice)[];
  onReveal: (path: string) => void;
}

/** What was assumed, why, and where to say otherwise. */
export function AssumptionList({ assumptions, onReveal }: AssumptionListProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-8 md:grid-cols-2">
      {assumptions.map((node) => {
        const { origin } = node;
        const field =
          origin.kind === 'assumed' && origin.path !== undefined ? fieldAt(origin.path) : undefined;
        return (
          <li key={node.address} className="border-t border-line py-2 text-sm">
            <p className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 font-medium">{node.label}</span>
              <FigureValue figure={node} />
            </p>
            <p className="mt-0.5 flex items-baseline justify-between gap-3 text-xs leading-snug text-muted">
              <span className="min-w-0">{origin.kind === 'assumed' && origin.reason}</span>
              {field && (
                <Button
                  look="link"
                  className="min-h-6 shrink-0"
                  aria-label={`Change ${node.label}`}
                  onClick={() => onReveal(field.path)}
                >
                  Change
                </Button>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
