'use client';

import { createContext, useContext } from 'react';
import type { Choice, Figure } from '@/lib/planner';

type Open = (node: Figure | Choice) => void;

/** Opens the explanation of a figure; stable, so that figures do not repaint when one is open. */
export const ExplanationContext = createContext<Open | undefined>(undefined);

export function useExplanation(): Open {
  const open = useContext(ExplanationContext);
  if (open === undefined) throw new Error('a figure is shown outside an ExplanationProvider');
  return open;
}
