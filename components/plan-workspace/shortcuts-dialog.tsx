'use client';

import { Fragment, useCallback, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';

const TITLE = 'shortcuts-title';

/** Keys that are pressed together, and others that do the same. */
const SHORTCUTS = [
  { keys: [['Ctrl or ⌘', 'Z']], does: 'Undo, in a field too' },
  {
    keys: [
      ['Ctrl or ⌘', 'Shift', 'Z'],
      ['Ctrl', 'Y'],
    ],
    does: 'Redo',
  },
  { keys: [['↑'], ['↓']], does: 'In a field with a number: one more, one less' },
  {
    keys: [
      ['Shift', '↑'],
      ['Shift', '↓'],
    ],
    does: 'Ten more, ten less',
  },
  { keys: [['Enter']], does: 'In a field: what follows is a step of its own for undo' },
  { keys: [['Enter'], ['Space']], does: 'On a figure: where it comes from' },
  { keys: [['←'], ['↑'], ['→'], ['↓']], does: 'In a table: from figure to figure' },
  { keys: [['Esc']], does: 'Close what is open' },
  { keys: [['?']], does: 'Show this' },
] as const;

const isTypedInto = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

function Keys({ keys }: { keys: readonly (readonly string[])[] }) {
  return keys.map((together, at) => (
    <Fragment key={together.join()}>
      {at > 0 && <span className="text-muted"> or </span>}
      <span className="whitespace-nowrap">
        {together.map((key, place) => (
          <Fragment key={key}>
            {place > 0 && <span className="text-muted"> + </span>}
            <kbd className="rounded border border-edge bg-sunken px-1.5 py-0.5 font-sans text-xs">
              {key}
            </kbd>
          </Fragment>
        ))}
      </span>
    </Fragment>
  ));
}

/** What the keyboard does on this page: opened by its button, or by ? where nothing is typed. */
export function ShortcutsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useCallback(() => {
    // A dialog over a dialog would hide where one is.
    if (document.querySelector('dialog[open]') === null) dialog.current?.showModal();
  }, []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTypedInto(event.target)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [open]);

  return (
    <>
      <Button
        look="outline"
        aria-haspopup="dialog"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts: ?"
        onClick={open}
        className="inline-flex items-center gap-1.5"
      >
        <Glyph name="keyboard" />
        Keys
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog; this is for the veil */}
      <dialog
        ref={dialog}
        aria-labelledby={TITLE}
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface text-ink shadow-card backdrop:bg-veil"
      >
        <div className="flex items-center justify-between gap-3 border-b border-line py-2 pr-2 pl-5">
          <h2 id={TITLE} className="text-sm font-semibold">
            Keyboard shortcuts
          </h2>
          <button
            type="button"
            aria-label="Close the shortcuts"
            onClick={() => dialog.current?.close()}
            className="rounded-md p-2 text-muted hover:bg-sunken hover:text-ink"
          >
            <Glyph name="cross" />
          </button>
        </div>
        <dl className="divide-y divide-line px-5 py-2 text-sm">
          {SHORTCUTS.map(({ keys, does }) => (
            <div key={does} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[13rem_1fr]">
              <dt className="leading-7">
                <Keys keys={keys} />
              </dt>
              <dd className="py-0.5">{does}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
