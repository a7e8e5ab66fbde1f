import type { ReactNode, Ref } from 'react';
import { Glyph } from './glyph';

interface DisclosureProps {
  /** What the button says. */
  title: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLDetailsElement>;
}

/** A button that opens what is under it, in the place of a menu. */
export function Disclosure({ title, children, ref }: DisclosureProps) {
  return (
    <details
      ref={ref}
      className="group min-w-0 rounded-md border border-edge bg-surface open:w-full"
    >
      <summary className="flex min-h-8 list-none items-center gap-2 rounded-md px-3 py-1.5 text-sm hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Glyph
          name="chevron"
          className="size-3.5 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        {title}
      </summary>
      <div className="border-t border-line p-3">{children}</div>
    </details>
  );
}
