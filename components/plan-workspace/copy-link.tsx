'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { PlanInput } from '@/lib/planner';

type Outcome =
  | { readonly kind: 'copied'; readonly text: string }
  /** The browser did not let it: the link stands there to be copied by hand. */
  | { readonly kind: 'refused'; readonly link: string }
  /** Copied, but some programs would cut it. */
  | { readonly kind: 'long'; readonly characters: number; readonly hasNotes: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

interface CopyLinkProps {
  input: PlanInput;
  edition: string;
  /** Whether fields hold what the plan does not: then it is not in the link either. */
  isRefusing: boolean;
  /** Saves the plan as a file, where a link is too long for what it is sent by. */
  onSave: () => void;
}

/** The plan as an address in the clipboard. The address bar has the same when typing pauses. */
export function CopyLink({ input, edition, isRefusing, onSave }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Outcome>();

  async function copy(notes: 'with-notes' | 'without-notes', words: string) {
    try {
      const { isLong, planLink, withoutNotes } = await import('@/lib/plan-url/plan-link');
      const of = notes === 'with-notes' ? input : withoutNotes(input);
      const link = `${window.location.origin}${planLink(of, edition)}`;
      try {
        await navigator.clipboard.writeText(link);
      } catch {
        setOutcome({ kind: 'refused', link });
        return;
      }
      setOutcome(
        isLong(link)
          ? { kind: 'long', characters: link.length, hasNotes: of.notes !== undefined }
          : {
              kind: 'copied',
              text: `${words}: ${link.length} characters, ${isRefusing ? 'without what a field does not accept' : 'the whole plan in them'}.`,
            },
      );
    } catch (error) {
      reportError(error);
      setOutcome({ kind: 'failed', reason: String(error) });
    }
  }

  return (
    <>
      <Button look="outline" onClick={() => copy('with-notes', 'Link copied')}>
        Copy link
      </Button>
      {/* On a line of its own, under all the buttons. */}
      <div className="order-last basis-full empty:hidden">
        <p role="status" className="text-xs text-muted empty:hidden">
          {outcome?.kind === 'copied' && outcome.text}
        </p>
        {outcome?.kind === 'refused' && (
          <label className="block text-xs text-muted">
            The browser does not let this page copy. The link, to copy by hand:
            <input
              readOnly
              value={outcome.link}
              ref={(field) => field?.select()}
              className="mt-1 block w-full rounded-md border border-edge bg-surface px-2.5 py-1.5 text-sm text-ink"
            />
          </label>
        )}
        {outcome?.kind === 'long' && (
          <Callout tone="warning">
            <p>
              Copied: {outcome.characters} characters. Some mail and chat programs cut an address
              after 1,900.
            </p>
            <p className="mt-1.5 flex flex-wrap gap-x-4">
              {outcome.hasNotes && (
                <Button
                  look="link"
                  className="min-h-6"
                  onClick={() => copy('without-notes', 'Link copied without the notes')}
                >
                  Copy it without the notes
                </Button>
              )}
              <Button look="link" className="min-h-6" onClick={onSave}>
                Save the plan as a file
              </Button>
            </p>
          </Callout>
        )}
        {outcome?.kind === 'failed' && (
          <Callout tone="error">
            The link was not made ({outcome.reason}). Check the connection and try again.
          </Callout>
        )}
      </div>
    </>
  );
}
