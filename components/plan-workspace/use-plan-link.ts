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

/** Whether a fragment is a place on this page and nothing to open. */
function isPlace(fragment: string): boolean {
  const id = fragment.slice(1);
  return id === '' || document.getElementById(id) !== null;
}

const same = (a: PlanInput, b: PlanInput) => JSON.stringify(a) === JSON.stringify(b);

/** Takes the fragment away, so that a reload keeps what was made of the example that it named. */
function clearAddress(): void {
  window.history.replaceState(window.history.state, '', window.location.pathname);
}

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
  /** Whether fields hold what the plan does not: a link that somebody wrote says more than ours. */
  isRefusing: boolean,
  dispatch: (action: HistoryAction) => void,
): UsedLink {
  const [notice, setNotice] = useState<LinkNotice>();
  const present = useRef({ input, edition });
  useEffect(() => {
    present.current = { input, edition };
  }, [input, edition]);

  const read = useCallback(async () => {
    const fragment = window.location.hash;
    if (isPlace(fragment)) return;
    const [{ readAddress }, { openedInput }] = await Promise.all([
      import('@/lib/plan-url/read-address'),
      import('@/lib/plan-url/opened-input'),
    ]);
    const reading = readAddress(fragment);
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
      case 'readable': {
        const { input: plan, name = STEP, texts, ignored } = reading;
        dispatch({
          type: 'load',
          input: plan,
          name,
          typed: { texts, edition: currentEdition },
        });
        setNotice(ignored.length === 0 ? undefined : { tone: 'warning', text: ignored.join(' ') });
        if (texts.length === 0) clearAddress();
        return;
      }
      case 'nothing':
        setNotice({ tone: 'warning', text: reading.problem });
        return;
      case 'none':
        return;
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
    const isOurs = /^(#p=.*)?$/.test(window.location.hash);
    if (isRefusing && !isOurs) return;
    written.current = settled;
    let isLate = false;
    void fragmentOf(settled, settled.edition ?? currentEdition.id).then((fragment) => {
      if (isLate || window.location.hash === fragment) return;
      window.history.replaceState(window.history.state, '', fragment);
    });
    return () => {
      isLate = true;
    };
  }, [settled, isRefusing]);

  return { notice, dismiss: useCallback(() => setNotice(undefined), []) };
}
