'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';

/** Not a link to a place on the page: the address's fragment is not for that. */
function goToAnswer() {
  const title = document.getElementById('verdict-title');
  title?.scrollIntoView({ block: 'start' });
  title?.querySelector('button')?.focus({ preventScroll: true });
}

/** The way back up where the form stands below the answer, as on a phone. */
export function ToTheAnswer() {
  return (
    <p className="mt-5 lg:hidden print:hidden">
      <Button
        look="outline"
        onClick={goToAnswer}
        className="inline-flex items-center gap-1.5 text-accent"
      >
        <Glyph name="arrow" className="size-3.5 -rotate-90" />
        To the answer
      </Button>
    </p>
  );
}
