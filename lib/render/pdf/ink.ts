/** Colours of a report, the tones of a scene among them: the page's in light, as paper is. */
export const ink = {
  ink: '#12161d',
  muted: '#566070',
  line: '#e2e5ea',
  edge: '#858e9c',
  sunken: '#f0f2f5',
  surface: '#ffffff',
  accent: '#1f55c4',
  warn: '#855600',
  bad: '#b3261e',
} as const;

/** The page's `--series-1` to `--series-8`. */
export const seriesInk = [
  '#133799',
  '#b45011',
  '#357c59',
  '#da5297',
  '#b97e20',
  '#418ebb',
  '#494e00',
  '#2f353d',
] as const;
