const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2v.1',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  outward: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5L7.5 8.5',
  undo: 'M3.5 3v3.5H7M3.8 6.5A5 5 0 1 1 3.2 10',
  redo: 'M12.5 3v3.5H9M12.2 6.5A5 5 0 1 0 12.8 10',
  plus: 'M8 3.5v9M3.5 8h9',
  copy: 'M5.5 5.5v-2h7v7h-2M3.5 5.5h7v7h-7z',
  bin: 'M3.5 4.5h9M6.5 4.5v-1h3v1M5 4.5l.5 8h5l.5-8',
  keyboard: 'M2.5 4.5h11v7h-11zM5 7h.1M7 7h.1M9 7h.1M11 7h.1M5.5 9.5h5',
  alert: 'M8 4.5v4.2M8 11.3v.1',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.8 10.8L14 14',
  screen: 'M2.5 3.5h11v7.5h-11zM6 13.5h4',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z',
  arrow: 'M3 8h10M9 4l4 4-4 4',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A small drawing beside a word; it never says anything alone. */
export function Glyph({ name, className = 'size-4' }: { name: GlyphName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`inline-block shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
