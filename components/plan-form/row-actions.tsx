'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';

interface RowActionsProps {
  /** What is duplicated or removed, for those who hear the buttons without the row. */
  name: string;
  onDuplicate?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** What can be done with a row as a whole. */
export function RowActions({ name, onDuplicate, onRemove }: RowActionsProps) {
  return (
    <div className="flex flex-wrap gap-2 border-t border-line pt-3">
      {onDuplicate && (
        <Button
          look="outline"
          aria-label={`Duplicate ${name}`}
          onClick={onDuplicate}
          className="inline-flex items-center gap-1.5"
        >
          <Glyph name="copy" className="size-3.5" />
          Duplicate
        </Button>
      )}
      {onRemove && (
        <Button
          look="outline"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
          className="inline-flex items-center gap-1.5 hover:text-bad"
        >
          <Glyph name="bin" className="size-3.5" />
          Remove
        </Button>
      )}
    </div>
  );
}
