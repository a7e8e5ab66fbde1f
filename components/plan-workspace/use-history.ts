'use client';

import { useCallback, useReducer, useState } from 'react';
import type { PlanInput } from '@/lib/planner';
import {
  type History,
  type HistoryAction,
  historyReducer,
  openHistory,
} from '@/lib/workspace/history';
import { useUndoKeys } from './use-undo-keys';

interface UsedHistory {
  readonly history: History;
  readonly dispatch: (action: HistoryAction) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was taken back or done again last, in words. */
  readonly said: string;
}

/** The workspace of the page with its history, by button and by key. */
export function useHistory(opened: PlanInput): UsedHistory {
  const [history, dispatch] = useReducer(historyReducer, opened, openHistory);
  const [said, setSaid] = useState('');
  const undone = history.past.at(-1)?.name;
  const redone = history.future[0]?.name;

  const undo = useCallback(() => {
    dispatch({ type: 'undo' });
    setSaid(undone === undefined ? 'Nothing to undo' : `Undone: ${undone}`);
  }, [undone]);
  const redo = useCallback(() => {
    dispatch({ type: 'redo' });
    setSaid(redone === undefined ? 'Nothing to redo' : `Done again: ${redone}`);
  }, [redone]);
  useUndoKeys(useCallback((what) => (what === 'undo' ? undo() : redo()), [undo, redo]));

  const act = useCallback((action: HistoryAction) => {
    dispatch(action);
    setSaid('');
  }, []);
  return { history, dispatch: act, undo, redo, said };
}
