/** Side of the grid that the glyphs are drawn on. */
export const GLYPH_GRID = 24;

/** Stroke paths on that grid, drawn without fill: own and neutral, so that they take any colour. */
export const glyphs = {
  building: 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3',
  router: 'M3 12h18v7H3zM7 15.5h.01M11 15.5h6M8 8l4-4 4 4M12 4v8',
  port: 'M4 5h16v14H4zM8 19v-5h8v5M8 9h.01M12 9h.01M16 9h.01',
  gateway: 'M12 3l9 9-9 9-9-9zM8 12h8M13 9l3 3-3 3',
  hub: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v6M12 15v6M3 12h6M15 12h6',
  subnet: 'M3 5h18v14H3zM7 9h4v6H7zM14 9h3M14 12h3M14 15h3',
  services: 'M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9.6-1A4.5 4.5 0 0 1 17 18z',
} as const;

export type GlyphName = keyof typeof glyphs;
