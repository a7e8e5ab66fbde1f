/** Stroke paths on a grid of 24, drawn without fill: own and neutral, so that they take any colour. */
export const glyphs = {
  building: 'M5 21V4h10v17M15 9h4v12M3 21h18M8 8h1M11 8h1M8 12h1M11 12h1M8 16h1M11 16h1',
  router: 'M4 10h16v8H4zM8 14h.01M12 14h.01M9 6l3-3 3 3M12 3v7',
} as const;

export type GlyphName = keyof typeof glyphs;
