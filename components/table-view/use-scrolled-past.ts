'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Longer than any page: all that lies below the window counts as in it. */
const ALL_BELOW = '0px 0px 1000000px 0px';

/** Whether an element has left the window at its top, also when a jump led past it. */
export function useScrolledPast(element: RefObject<Element | null>, wanted: boolean): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    if (!wanted || element.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPast(!entry.isIntersecting);
      },
      { rootMargin: ALL_BELOW },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, wanted]);
  return past;
}
