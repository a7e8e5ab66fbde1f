'use client';

import { useEffect } from 'react';

/** Which of the two a key press asks for: Ctrl or Cmd with Z, with Shift and Z, or with Y. */
function askedFor(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return event.shiftKey ? undefined : 'redo';
    default:
      return undefined;
  }
}

/** The usual keys everywhere on the page: in a field too, whose own undo knows only its text. */
export function useUndoKeys(onAsk: (what: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const what = askedFor(event);
      if (what === undefined) return;
      event.preventDefault();
      onAsk(what);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onAsk]);
}
