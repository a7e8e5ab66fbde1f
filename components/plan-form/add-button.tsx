'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';

interface AddButtonProps {
  id: string;
  /** "Add a workload" */
  children: string;
  /** Why there can be no more of these. */
  full: string | undefined;
  onAdd: () => void;
}

export function AddButton({ id, children, full, onAdd }: AddButtonProps) {
  return (
    <div>
      <Button
        id={id}
        look="outline"
        aria-disabled={full !== undefined}
        aria-describedby={full === undefined ? undefined : `${id}-full`}
        onClick={() => full === undefined && onAdd()}
        className="inline-flex items-center gap-1.5 aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-muted aria-disabled:hover:bg-surface"
      >
        <Glyph name="plus" className="size-3.5" />
        {children}
      </Button>
      {full !== undefined && (
        <p id={`${id}-full`} className="mt-1 text-xs text-muted">
          {full}
        </p>
      )}
    </div>
  );
}
