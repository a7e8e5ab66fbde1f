'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { OutwardLink } from '@/components/ui/outward-link';
import { SelectControl } from '@/components/ui/select-control';
import type { Command, MtuView } from '@/lib/views/mtu-view';

/** Text to copy, whole on any width. */
function CommandText({ title, text }: Pick<Command, 'title' | 'text'>) {
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('The browser does not let this page copy: select the text.');
    }
  }

  return (
    <>
      <pre className="mt-1 rounded-md bg-sunken p-3 font-mono text-xs break-words whitespace-pre-wrap">
        {text}
      </pre>
      <p className="mt-1 flex gap-3 text-xs text-muted">
        <Button look="link" className="min-h-6" aria-label={`Copy: ${title}`} onClick={copy}>
          Copy
        </Button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

const GATEWAY = 'mtu-gateway';

/** How to clamp on the customer gateway, and how to test it. */
export function CommandList({ clamps, tests }: NonNullable<MtuView['commands']>) {
  const [first] = clamps;
  const [chosen, setChosen] = useState(first?.id);
  const clamp = clamps.find(({ id }) => id === chosen) ?? first;
  return (
    <Card id="mtu-commands" title="To set and to test it">
      <ul className="space-y-4">
        {clamp && (
          <li className="min-w-0">
            <label htmlFor={GATEWAY} className="text-sm text-muted">
              Clamp TCP on
            </label>
            <div className="my-1 max-w-60">
              <SelectControl
                id={GATEWAY}
                value={clamp.id}
                options={clamps.map(({ id, gateway }) => ({ value: id, label: gateway }))}
                invalid={false}
                onChange={setChosen}
              />
            </div>
            <p className="text-sm text-muted">
              {clamp.note} Documented in{' '}
              <OutwardLink href={clamp.source.url}>{clamp.source.title}</OutwardLink>.
            </p>
            <CommandText
              key={`${clamp.id} ${clamp.text}`}
              title={`clamp on ${clamp.gateway}`}
              text={clamp.text}
            />
          </li>
        )}
        {tests.map(({ id, title, text }) => (
          <li key={id} className="min-w-0">
            <p className="text-sm text-muted">{title}</p>
            <CommandText key={text} title={title} text={text} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
