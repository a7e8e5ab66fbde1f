'use client';

import { Button } from '@/components/ui/button';
import { type CostLine, isNotPriced } from '@/lib/planner';
import { priceField } from '@/lib/workspace/price-field';

interface UnpricedLinesProps {
  lines: readonly CostLine[];
  onReveal: (path: string) => void;
}

/** The lines whose price is not known, with the way to give it. */
export function UnpricedLines({ lines, onReveal }: UnpricedLinesProps) {
  const unpriced = lines.filter(({ amount }) => isNotPriced(amount));
  if (unpriced.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 text-xs text-muted">
      {unpriced.map((line) => {
        const field = priceField(line);
        return (
          <li key={line.id}>
            <span className="text-warn">Not priced</span>: {line.label}
            {field && (
              <>
                <span className="print:hidden">{' · '}</span>
                <Button
                  look="link"
                  className="min-h-6"
                  aria-label={`Give the price: ${line.label}`}
                  onClick={() => onReveal(field.path)}
                >
                  Give the price
                </Button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
