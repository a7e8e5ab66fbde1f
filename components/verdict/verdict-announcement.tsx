'use client';

import { useEffect, useRef, useState } from 'react';

const QUIET_MS = 700;

/** Reads the answer aloud once typing has paused; silent on opening, when the page itself is read. */
export function VerdictAnnouncement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
