import type { ReactNode } from 'react';
import { Glyph } from './glyph';

const TONES = {
  info: 'border-line bg-accent-soft text-ink',
  warning: 'border-warn/40 bg-warn-soft text-ink',
  error: 'border-bad/40 bg-bad-soft text-ink',
} as const;

interface CalloutProps {
  tone: keyof typeof TONES;
  children: ReactNode;
}

export function Callout({ tone, children }: CalloutProps) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`flex gap-2 rounded-lg border px-3 py-2 text-sm ${TONES[tone]}`}
    >
      <Glyph name="alert" className="mt-0.5 size-4" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
