'use client';

import { SentenceView } from '@/components/figure/sentence-view';
import { Badge, type Tone } from '@/components/ui/badge';
import type { GlyphName } from '@/components/ui/glyph';
import type { Assessment, Verdict } from '@/lib/planner';
import { sentenceText } from '@/lib/views/cell-text';
import { verdictSentences } from '@/lib/views/verdict-sentence';
import { MissingFields } from './missing-fields';
import { VerdictAnnouncement } from './verdict-announcement';

const KINDS: Readonly<Record<Verdict['kind'], { word: string; tone: Tone; glyph: GlyphName }>> = {
  recommended: { word: 'Ahead by known cost', tone: 'good', glyph: 'check' },
  'none-feasible': { word: 'Nothing fits', tone: 'bad', glyph: 'cross' },
  unknown: { word: 'Not known yet', tone: 'warn', glyph: 'question' },
};

interface VerdictPanelProps {
  id?: string;
  verdict: Verdict;
  assessment: Assessment;
  onReveal: (path: string) => void;
}

/** The answer in a sentence, then what it rests on and what would change it. */
export function VerdictPanel({ id = 'verdict', verdict, assessment, onReveal }: VerdictPanelProps) {
  const { headline, details } = verdictSentences(verdict, assessment);
  const { word, tone, glyph } = KINDS[verdict.kind];
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="rounded-xl border border-line bg-surface p-5 shadow-card sm:p-7"
    >
      <Badge tone={tone} glyph={glyph}>
        {word}
      </Badge>
      <h2
        id={`${id}-title`}
        className="mt-3 max-w-[38ch] text-[1.375rem] leading-tight font-semibold tracking-tight sm:text-[1.75rem]"
      >
        <SentenceView sentence={headline} />
      </h2>
      {(verdict.kind !== 'unknown' || assessment.problems.length > 0) && (
        <ul className="mt-4 max-w-prose space-y-1.5 text-[0.9375rem] leading-relaxed text-muted">
          {details.map((sentence) => (
            <li key={sentenceText(sentence)} className="[&_.figure-value]:text-ink">
              <SentenceView sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
      {verdict.kind === 'unknown' && (
        <div className="mt-4 text-sm">
          <MissingFields missing={verdict.missing} onReveal={onReveal} />
        </div>
      )}
      <VerdictAnnouncement text={`${word}. ${sentenceText(headline)}`} />
    </section>
  );
}
