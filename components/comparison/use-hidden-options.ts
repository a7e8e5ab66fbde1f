'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { HiddenOptions } from '@/lib/views/shown-options';

const KEY = 'trunkline.hidden-options';
const NONE: HiddenOptions = new Set();

let kept: HiddenOptions | undefined;
const listeners = new Set<() => void>();

/** What the session remembers; a browser that keeps nothing shows everything. */
function read(): HiddenOptions {
  if (kept !== undefined) return kept;
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    kept = new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    kept = NONE;
  }
  return kept;
}

function write(hidden: HiddenOptions) {
  kept = hidden;
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...hidden]));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** The options that were put away, for as long as the tab is open. */
export function useHiddenOptions(): readonly [HiddenOptions, (hidden: HiddenOptions) => void] {
  const hidden = useSyncExternalStore(subscribe, read, () => NONE);
  return [hidden, useCallback(write, [])];
}
