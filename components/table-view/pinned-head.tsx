import type { RefObject } from 'react';
import type { Table } from '@/lib/views/table';

interface PinnedHeadProps {
  table: Table;
  /** The part that the table's own sideways scrolling moves along. */
  strip: RefObject<HTMLDivElement | null>;
  visible: boolean;
}

/**
 * The names of the columns at the top of the window, once the head of the table has left it. For
 * the eye only: it repeats the head, which tells a screen reader the same in every cell.
 */
export function PinnedHead({ table, strip, visible }: PinnedHeadProps) {
  return (
    <div
      ref={strip}
      aria-hidden="true"
      className={`sticky top-(--pinned-top,0px) z-20 col-start-1 row-start-1 h-11 self-start overflow-hidden border-b border-edge bg-surface print:hidden ${
        visible ? '' : 'invisible'
      }`}
    >
      <div className="flex h-full w-full min-w-(--table) text-xs leading-tight">
        <span className="sticky left-0 z-10 flex w-(--label) shrink-0 items-center border-r border-line bg-surface pr-3 font-medium text-muted">
          {table.corner}
        </span>
        {table.columns.map(({ id, title }) => (
          <span key={id} className="flex min-w-0 flex-1 items-center px-2 font-semibold sm:px-3">
            <span className="line-clamp-2">{title}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
