'use client';

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import type { Choice, Figure } from '@/lib/planner';
import { fieldBehind } from '@/lib/views/field-behind';
import { ExplanationContext } from './explanation-context';
import { FigureExplanation } from './figure-explanation';

type Node = Figure | Choice;

interface ExplanationProviderProps {
  /** The name of the field that would change a path of the plan; undefined where there is none. */
  fieldLabel: (path: string) => string | undefined;
  onChangeField: (path: string) => void;
  children: ReactNode;
}

const TITLE = 'explanation-title';

/** Holds the one panel in which figures explain themselves, and the way that led to each. */
export function ExplanationProvider({
  fieldLabel,
  onChangeField,
  children,
}: ExplanationProviderProps) {
  const [trail, setTrail] = useState<readonly Node[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const open = useCallback((node: Node) => setTrail([node]), []);
  const node = trail.at(-1);

  useEffect(() => {
    if (node === undefined) return;
    if (!dialog.current?.open) dialog.current?.showModal();
    // Each step starts at its top, with the keyboard at what it says.
    body.current?.scrollTo(0, 0);
    document.getElementById(TITLE)?.focus({ preventScroll: true });
  }, [node]);

  const path = node && fieldBehind(node);
  const field = path === undefined ? undefined : fieldLabel(path);

  return (
    <ExplanationContext value={open}>
      {children}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog; this is for the veil */}
      <dialog
        ref={dialog}
        className="explanation"
        aria-labelledby={TITLE}
        onClose={() => setTrail([])}
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
      >
        {node && (
          <div className="flex max-h-[inherit] flex-col md:h-full">
            <div className="flex items-center justify-between gap-3 border-b border-line py-2 pr-2 pl-5">
              <p className="text-sm font-semibold">Where this comes from</p>
              <button
                type="button"
                aria-label="Close the explanation"
                onClick={() => dialog.current?.close()}
                className="rounded-md p-2 text-muted hover:bg-sunken hover:text-ink"
              >
                <Glyph name="cross" />
              </button>
            </div>
            <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-8">
              {trail.length > 1 && (
                <nav aria-label="The way here" className="mb-4">
                  <ol className="flex flex-wrap items-center gap-x-1 gap-y-1 text-xs">
                    {trail.slice(0, -1).map((step, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a figure may be met twice
                      <li key={at} className="flex items-center gap-1">
                        <Button
                          look="link"
                          className="min-h-6"
                          onClick={() => setTrail(trail.slice(0, at + 1))}
                        >
                          {step.label}
                        </Button>
                        <Glyph name="chevron" className="size-3 text-muted" />
                      </li>
                    ))}
                    <li aria-current="step" className="text-muted">
                      {node.label}
                    </li>
                  </ol>
                </nav>
              )}
              <FigureExplanation
                node={node}
                titleId={TITLE}
                onOpen={(next) => setTrail([...trail, next])}
              />
              {path !== undefined && field !== undefined && (
                <div className="mt-5">
                  <Button
                    look="outline"
                    onClick={() => {
                      dialog.current?.close();
                      onChangeField(path);
                    }}
                  >
                    Change “{field}” in the plan
                  </Button>
                </div>
              )}
            </div>
          </div>
        )}
      </dialog>
    </ExplanationContext>
  );
}
