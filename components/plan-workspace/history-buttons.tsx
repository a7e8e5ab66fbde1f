'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import type { History } from '@/lib/workspace/history';

const WAYS = {
  undo: { word: 'Undo', glyph: 'undo', nothing: 'Nothing to undo' },
  redo: { word: 'Redo', glyph: 'redo', nothing: 'Nothing to redo' },
} as const;

interface HistoryButtonProps {
  way: keyof typeof WAYS;
  step: string | undefined;
  onStep: () => void;
}

/** It stays in its place when there is nothing left, so that the keyboard is not thrown out of it. */
function HistoryButton({ way, step, onStep }: HistoryButtonProps) {
  const { word, glyph, nothing } = WAYS[way];
  const label = step === undefined ? nothing : `${word}: ${step}`;
  return (
    <Button
      look="outline"
      aria-label={label}
      title={label}
      aria-disabled={step === undefined}
      onClick={() => step !== undefined && onStep()}
      className="inline-flex items-center gap-1.5 aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-muted aria-disabled:hover:bg-surface"
    >
      <Glyph name={glyph} className="size-3.5" />
      {word}
    </Button>
  );
}

interface HistoryButtonsProps {
  history: History;
  onUndo: () => void;
  onRedo: () => void;
}

/** The way back and forward, each under the name of the step that it takes. */
export function HistoryButtons({ history, onUndo, onRedo }: HistoryButtonsProps) {
  return (
    <>
      <HistoryButton way="undo" step={history.past.at(-1)?.name} onStep={onUndo} />
      <HistoryButton way="redo" step={history.future[0]?.name} onStep={onRedo} />
    </>
  );
}
