'use client';

import type { Choice, Figure } from '@/lib/planner';
import { formatNode, spokenNode } from '@/lib/views/format-node';
import { useExplanation } from './explanation-context';

interface FigureValueProps {
  figure: Figure | Choice;
  /** Name of its place in a table, where the figures share one tab stop. */
  stop?: string;
  tabIndex?: number;
  className?: string;
}

/** A number or a choice that answers "why" when it is asked. */
export function FigureValue({ figure, stop, tabIndex, className = '' }: FigureValueProps) {
  const open = useExplanation();
  return (
    <button
      type="button"
      // A number stays whole; the words of a choice may break.
      className={`figure-value ${'choice' in figure ? 'whitespace-normal text-right' : ''} ${className}`}
      aria-label={spokenNode(figure)}
      aria-haspopup="dialog"
      data-figure={figure.address}
      data-stop={stop}
      tabIndex={tabIndex}
      onClick={() => open(figure)}
    >
      {formatNode(figure)}
    </button>
  );
}
