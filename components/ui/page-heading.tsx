import type { ReactNode } from 'react';

/** The title of a page and what it is for. */
export function PageHeading({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="max-w-measure">
      <h1 className="text-title font-semibold tracking-tight">{title}</h1>
      <div className="mt-3 space-y-2 leading-relaxed text-muted">{children}</div>
    </header>
  );
}
