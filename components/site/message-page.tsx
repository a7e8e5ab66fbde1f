import type { ReactNode } from 'react';

/** A page that has only something to say. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" className="mx-auto max-w-2xl px-4 py-20 sm:px-6">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      <div className="mt-3 space-y-5 text-muted">{children}</div>
    </main>
  );
}
