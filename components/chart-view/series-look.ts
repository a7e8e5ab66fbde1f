import { seriesDashes } from '@/lib/views/series-dashes';

const STROKES = [
  'var(--series-1, var(--accent))',
  'var(--series-2, var(--warn))',
  'var(--series-3, var(--good))',
  'var(--series-4, var(--bad))',
  'var(--series-5, var(--ink))',
  'var(--series-6, var(--muted))',
  'var(--series-7, var(--edge))',
  'var(--series-8, var(--accent))',
] as const;

/** Lines differ by their dashes, which print and colour-blind eyes keep, and by colour. */
export function seriesLook(at: number): { stroke: string; dash: string | undefined } {
  return {
    stroke: STROKES[at] ?? STROKES[STROKES.length - 1] ?? STROKES[0],
    dash: seriesDashes[at]?.join(' ') || undefined,
  };
}
