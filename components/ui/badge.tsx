import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph';

const TONES = {
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  warn: 'bg-warn-soft text-warn',
  accent: 'bg-accent-soft text-accent',
  neutral: 'bg-sunken text-muted',
} as const;

export type Tone = keyof typeof TONES;

interface BadgeProps {
  tone: Tone;
  glyph?: GlyphName;
  children: ReactNode;
}

/** A state in a word, with a drawing and a colour that only repeat it. */
export function Badge({ tone, glyph, children }: BadgeProps) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-0.5 text-xs font-medium ${TONES[tone]}`}
    >
      {glyph && <Glyph name={glyph} className="size-3.5" />}
      {children}
    </span>
  );
}
