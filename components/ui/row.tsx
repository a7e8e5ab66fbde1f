'use client';

import { type ReactNode, useState } from 'react';
import { Glyph } from './glyph';

interface RowProps {
  /** By which a script finds and opens it. */
  id: string;
  title: string;
  /** What the row says in short while it is closed. */
  facts: readonly string[];
  note?: ReactNode;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** One of several alike. What is inside is made when it is opened: there may be fifty of them. */
export function Row({ id, title, facts, note, isOpenAtFirst = false, children }: RowProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      id={id}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="rounded-lg border border-line bg-surface open:border-edge"
    >
      <summary className="flex list-none items-center gap-2 rounded-lg px-3 py-2 text-sm hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Glyph
          name="chevron"
          className="size-3.5 text-muted transition-transform [[open]>summary>&]:rotate-90 motion-reduce:transition-none"
        />
        <span className="min-w-0 flex-1 wrap-anywhere">
          <span className="font-medium">{title}</span>
          {facts.map((fact) => (
            <span key={fact} className="block text-xs text-muted">
              {fact}
            </span>
          ))}
        </span>
        {note}
      </summary>
      {isOpen && <div className="space-y-4 border-t border-line px-3 pt-3 pb-4">{children}</div>}
    </details>
  );
}
