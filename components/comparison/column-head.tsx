import type { ColumnNote } from '@/lib/views/column-note';
import { Glyph, type GlyphName } from '../ui/glyph';

const LOOKS: Readonly<Record<ColumnNote['kind'], { look: string; glyph: GlyphName }>> = {
  leading: { look: 'bg-good-soft text-good', glyph: 'check' },
  infeasible: { look: 'bg-bad-soft text-bad', glyph: 'cross' },
  unknown: { look: 'bg-warn-soft text-warn', glyph: 'question' },
};

interface ColumnHeadProps {
  title: string;
  note: ColumnNote | undefined;
  onOpen: () => void;
}

/** The head of an option's column: its name, which leads to its detail, and what to know first. */
export function ColumnHead({ title, note, onOpen }: ColumnHeadProps) {
  return (
    <>
      <button
        type="button"
        onClick={onOpen}
        title={`${title}, in detail`}
        className="min-h-6 text-left font-semibold decoration-edge underline-offset-4 hover:text-accent hover:underline print:hidden"
      >
        {title}
      </button>
      {/* A head that stands again on the next sheet is painted without its buttons. */}
      <span className="hidden font-semibold print:inline" aria-hidden="true">
        {title}
      </span>
      {note && (
        <span
          className={`mt-1.5 flex w-fit gap-1 rounded-md px-1.5 py-0.5 text-xs leading-snug font-medium ${LOOKS[note.kind].look}`}
        >
          <Glyph name={LOOKS[note.kind].glyph} className="mt-px size-3.5" />
          <span className="min-w-0">{note.words}</span>
        </span>
      )}
    </>
  );
}
