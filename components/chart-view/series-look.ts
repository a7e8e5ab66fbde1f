const LOOKS = [
  { stroke: 'var(--accent)', dash: undefined },
  { stroke: 'var(--ink)', dash: '6 4' },
  { stroke: 'var(--muted)', dash: '2 3' },
  { stroke: 'var(--warn)', dash: '10 3 2 3' },
] as const;

/** Lines differ by their dashes, which print and colour-blind eyes keep, and by colour. */
export function seriesLook(at: number): { stroke: string; dash: string | undefined } {
  return LOOKS[at] ?? LOOKS[LOOKS.length - 1] ?? LOOKS[0];
}
