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
