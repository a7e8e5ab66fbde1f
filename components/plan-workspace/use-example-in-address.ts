'use client';

import { useEffect } from 'react';
import { type Example, exampleOfFragment } from '@/lib/workspace/examples';

/**
 * Opens the example that the address names, when the page opens and when the address changes. The
 * fragment is taken away then, so that a reload keeps what was made of the example.
 */
export function useExampleInAddress(onOpen: (example: Example) => void): void {
  useEffect(() => {
    const read = () => {
      const example = exampleOfFragment(window.location.hash);
      if (example === undefined) return;
      window.history.replaceState(window.history.state, '', window.location.pathname);
      onOpen(example);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [onOpen]);
}
