const LOOKS = [
  { stroke: 'var(--series-1, var(--accent))', dash: undefined },
  { stroke: 'var(--series-2, var(--warn))', dash: '8 4' },
  { stroke: 'var(--series-3, var(--good))', dash: '2 3' },
  { stroke: 'var(--series-4, var(--bad))', dash: '12 3 2 3' },
  { stroke: 'var(--series-5, var(--ink))', dash: '18 4' },
  { stroke: 'var(--series-6, var(--muted))', dash: '6 3 2 3 2 3' },
  { stroke: 'var(--series-7, var(--edge))', dash: '4 4' },
  { stroke: 'var(--series-8, var(--accent))', dash: '1 4 9 4' },
] as const;

/** Lines differ by their dashes, which print and colour-blind eyes keep, and by colour. */
export function seriesLook(at: number): { stroke: string; dash: string | undefined } {
  return LOOKS[at] ?? LOOKS[LOOKS.length - 1] ?? LOOKS[0];
}
