'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { currentEdition } from '@/lib/editions/current-edition';
import type { Salvage } from '@/lib/plan-url/salvage';
import { MODEL_VERSION, type PlanInput } from '@/lib/planner';
import type { HistoryAction } from '@/lib/workspace/history';
import { useSettled } from './use-settled';

/** What there is to say of the link that the page was opened with. */
export interface LinkNotice {
  readonly tone: 'warning' | 'error';
  readonly text: string;
  readonly salvage?: Salvage;
}

const STEP = 'Open the link';
/** The address follows when typing pauses: some browsers take few changes of it in a while. */
const QUIET_MS = 400;

/** Whether a fragment may hold a plan, so that the code that reads it is worth loading. */
const mayHoldPlan = (fragment: string) => fragment.includes('=');

const same = (a: PlanInput, b: PlanInput) => JSON.stringify(a) === JSON.stringify(b);

/** The link of a plan; its code is loaded when it is needed first. */
async function fragmentOf(input: PlanInput, edition: string): Promise<string> {
  const { planFragment } = await import('@/lib/plan-url/plan-link');
  return planFragment(input, edition);
}

interface UsedLink {
  readonly notice: LinkNotice | undefined;
  readonly dismiss: () => void;
}

/**
 * Opens the plan that the address holds, when the page opens and when the address changes; and
 * keeps the address the link of the plan. A plan that is there already, as after a reload, stays
 * with all that was typed; another one is a step that can be undone.
 */
export function usePlanLink(
  input: PlanInput,
  opened: PlanInput,
  edition: string,
  dispatch: (action: HistoryAction) => void,
): UsedLink {
  const [notice, setNotice] = useState<LinkNotice>();
  const present = useRef({ input, edition });
  useEffect(() => {
    present.current = { input, edition };
  }, [input, edition]);

  const read = useCallback(async () => {
    const fragment = window.location.hash;
    if (!mayHoldPlan(fragment)) return;
    const [{ readPlanLink }, { openedInput }, { readReadableLink }] = await Promise.all([
      import('@/lib/plan-url/read-plan-link'),
      import('@/lib/plan-url/opened-input'),
      import('@/lib/plan-url/readable-link'),
    ]);
    const reading = readPlanLink(fragment);
    switch (reading.kind) {
      case 'plan': {
        const plan = openedInput(reading, currentEdition.id);
        const isThere =
          (await fragmentOf(present.current.input, present.current.edition)) ===
          (await fragmentOf(plan, plan.edition ?? currentEdition.id));
        if (!isThere) dispatch({ type: 'load', input: plan, name: STEP });
        setNotice(
          reading.model === MODEL_VERSION
            ? undefined
            : {
                tone: 'warning',
                text: `This link was made with model version ${reading.model}; this is version ${MODEL_VERSION}, so figures may differ from those that were sent.`,
              },
        );
        return;
      }
      case 'refused': {
        const { problem: text, salvage } = reading;
        setNotice({ tone: 'error', text, ...(salvage && { salvage }) });
        return;
      }
      case 'none': {
        const readable = readReadableLink(fragment);
        if (readable === undefined) return;
        dispatch({
          type: 'load',
          input: { version: 1 },
          name: STEP,
          typed: { texts: readable.texts, edition: currentEdition },
        });
        setNotice(
          readable.unknown.length === 0
            ? undefined
            : {
                tone: 'warning',
                text: `The address also has ${readable.unknown.join(', ')}, which no field goes by.`,
              },
        );
      }
    }
  }, [dispatch]);

  useEffect(() => {
    const listen = () => void read();
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, [read]);

  const settled = useSettled(input, QUIET_MS);
  const written = useRef(opened);
  useEffect(() => {
    if (settled === written.current || same(settled, written.current)) return;
    written.current = settled;
    let isLate = false;
    void fragmentOf(settled, settled.edition ?? currentEdition.id).then((fragment) => {
      if (isLate || window.location.hash === fragment) return;
      window.history.replaceState(window.history.state, '', fragment);
    });
    return () => {
      isLate = true;
    };
  }, [settled]);

  return { notice, dismiss: useCallback(() => setNotice(undefined), []) };
}
