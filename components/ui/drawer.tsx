import type { ReactNode } from 'react';
import { Glyph } from './glyph';

interface DrawerProps {
  title: string;
  /** A word on what is inside, such as how many fields are not at their default. */
  note?: ReactNode;
  children: ReactNode;
}

/** A heading that opens what is under it; what is closed stays findable and reachable by script. */
export function Drawer({ title, note, children }: DrawerProps) {
  return (
    <details className="group border-t border-line print:not-open:hidden">
      <summary className="flex min-h-10 list-none items-center gap-2 py-2.5 text-sm font-medium hover:text-accent [&::-webkit-details-marker]:hidden">
        <Glyph
          name="chevron"
          className="size-3.5 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        <span className="min-w-0 flex-1">{title}</span>
        {note}
      </summary>
      <div className="space-y-4 pb-5 pl-5">{children}</div>
    </details>
  );
}
