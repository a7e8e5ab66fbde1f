'use client';

import { useEffect, useRef } from 'react';
import { keepWorkspace, keptWorkspace } from '@/lib/workspace/kept-workspace';
import type { Workspace } from '@/lib/workspace/workspace-state';

const store = () => window.sessionStorage;

/**
 * Keeps the workspace through a reload and a visit to another page, in this tab. What was kept comes
 * back after the first render, which has to be that of the page as it was sent.
 */
export function useKeptWorkspace(
  workspace: Workspace,
  onRestore: (workspace: Workspace) => void,
): void {
  const isOpen = useRef(false);
  useEffect(() => {
    if (isOpen.current) {
      keepWorkspace(workspace, store);
      return;
    }
    isOpen.current = true;
    const kept = keptWorkspace(store);
    if (kept !== undefined) onRestore(kept);
  }, [workspace, onRestore]);
}
