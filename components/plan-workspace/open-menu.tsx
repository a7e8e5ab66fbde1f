'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { PlanInput } from '@/lib/planner';
import { examples } from '@/lib/workspace/examples';

interface OpenMenuProps {
  /** The plan that the page opened with. */
  first: PlanInput;
  /** A plan in place of this one, and what it is called in the history. */
  onLoad: (input: PlanInput, name: string) => void;
  onChooseFile: () => void;
}

/** A plan of which nothing was said. */
const BLANK: PlanInput = { version: 1 };

/** Plans to start from. Choosing one is a step that can be undone, so that nothing is asked. */
export function OpenMenu({ first, onLoad, onChooseFile }: OpenMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const then = (act: () => void) => () => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
    act();
  };
  const starts = [
    { name: 'Open a plan file', act: onChooseFile },
    { name: 'Blank plan', act: () => onLoad(BLANK, 'Blank plan') },
    { name: 'Start again', act: () => onLoad(first, 'Start again') },
  ];
  return (
    <Disclosure ref={menu} title="Open">
      <div className="flex flex-wrap gap-2">
        {starts.map(({ name, act }) => (
          <Button key={name} look="outline" onClick={then(act)}>
            {name}
          </Button>
        ))}
      </div>
      <h2 className="mt-4 mb-2 text-xs font-medium text-muted">Examples</h2>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {examples.map(({ id, name, lead, input }) => (
          <li key={id} className="text-sm">
            <Button
              look="link"
              className="min-h-6 font-medium"
              onClick={then(() => onLoad(input, name))}
            >
              {name}
            </Button>
            <p className="text-xs leading-snug text-muted">{lead}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
