'use client';

import { useSyncExternalStore } from 'react';

const PRINT = 'print';

/** Between these two events the page is laid out for paper. */
let announced = false;

function subscribe(tell: () => void) {
  const media = matchMedia(PRINT);
  const before = () => {
    announced = true;
    tell();
  };
  const after = () => {
    announced = false;
    tell();
  };
  media.addEventListener('change', tell);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    media.removeEventListener('change', tell);
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Whether the page is being printed: paper does not scroll sideways. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => announced || matchMedia(PRINT).matches,
    () => false,
  );
}
