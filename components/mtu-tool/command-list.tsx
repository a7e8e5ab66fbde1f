'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Command } from '@/lib/views/mtu-view';

/** Commands to copy, each with what it is for. */
export function CommandList({ commands }: { commands: readonly Command[] }) {
  const [said, setSaid] = useState<{ readonly id: string; readonly text: string }>();

  async function copy({ id, text }: Command) {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ id, text: 'Copied.' });
    } catch {
      setSaid({ id, text: 'The browser does not let this page copy: select the text.' });
    }
  }

  return (
    <Card id="mtu-commands" title="To set and to test it">
      <ul className="space-y-4">
        {commands.map((command) => (
          <li key={command.id} className="min-w-0">
            <p className="text-sm text-muted">{command.title}</p>
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
              tabIndex={0}
              className="mt-1 overflow-x-auto rounded-md bg-sunken p-3 font-mono text-xs"
            >
              {command.text}
            </pre>
            <p className="mt-1 flex gap-3 text-xs text-muted">
              <Button
                look="link"
                className="min-h-6"
                aria-label={`Copy: ${command.title}`}
                onClick={() => copy(command)}
              >
                Copy
              </Button>
              <span role="status">{said?.id === command.id && said.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
