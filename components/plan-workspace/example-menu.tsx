'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { type Example, examples } from '@/lib/workspace/examples';

/** Plans to start from. Choosing one is a step that can be undone, so that nothing is asked. */
export function ExampleMenu({ onChoose }: { onChoose: (example: Example) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <Disclosure ref={menu} title="Examples">
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {examples.map((example) => (
          <li key={example.id} className="text-sm">
            <Button
              look="link"
              className="min-h-6 font-medium"
              onClick={() => {
                if (menu.current) menu.current.open = false;
                menu.current?.querySelector('summary')?.focus();
                onChoose(example);
              }}
            >
              {example.name}
            </Button>
            <p className="text-xs leading-snug text-muted">{example.lead}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
