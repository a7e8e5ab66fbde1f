import type { ReactNode } from 'react';
import { Glyph } from './glyph';

/** A link out of what is being looked at: it opens beside it. */
export function OutwardLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="text-accent underline underline-offset-2 hover:no-underline"
    >
      {children}
      <Glyph name="outward" className="ml-1 size-3.5 align-[-0.15em]" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
