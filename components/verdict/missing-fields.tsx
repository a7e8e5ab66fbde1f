'use client';

import { Button } from '@/components/ui/button';
import { fieldAt } from '@/lib/workspace/fields';
import { nameAt } from '@/lib/workspace/name-at';

interface MissingFieldsProps {
  missing: readonly string[];
  onReveal: (path: string) => void;
}

/** What has to be given for an answer, each a way to its field. */
export function MissingFields({ missing, onReveal }: MissingFieldsProps) {
  return (
    <ul className="space-y-1">
      {missing.map((path) => {
        const field = fieldAt(path);
        return (
          <li key={path}>
            {field === undefined ? (
              path
            ) : (
              <>
                <Button look="link" onClick={() => onReveal(field.path)}>
                  Give {nameAt(path)}
                </Button>
                <span aria-hidden="true" className="hidden print:inline">
                  Give {nameAt(path)}
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
