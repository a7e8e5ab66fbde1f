import { Badge, type Tone } from '@/components/ui/badge';
import type { GlyphName } from '@/components/ui/glyph';
import type { OptionAssessment } from '@/lib/planner';

const STATUSES: Readonly<
  Record<OptionAssessment['status'], { word: string; tone: Tone; glyph: GlyphName }>
> = {
  feasible: { word: 'Feasible', tone: 'good', glyph: 'check' },
  infeasible: { word: 'Infeasible', tone: 'bad', glyph: 'cross' },
  unknown: { word: 'Unknown', tone: 'warn', glyph: 'question' },
};

export function StatusBadge({ status }: { status: OptionAssessment['status'] }) {
  const { word, tone, glyph } = STATUSES[status];
  return (
    <Badge tone={tone} glyph={glyph}>
      {word}
    </Badge>
  );
}
