import type { ReactNode } from 'react';
import { Glyph } from './glyph';

interface FieldFrameProps {
  /** Id of the control; its help, echo and error are `id-help`, `id-echo` and `id-error`. */
  id: string;
  label: string;
  help: string;
  echo?: ReactNode;
  error?: ReactNode;
  /** Says that the field is not at its default. */
  mark?: string | undefined;
  /** Puts the field back; given only while there is something to put back. */
  onReset?: (() => void) | undefined;
  children: ReactNode;
}

/** What every field has around its control. */
export function FieldFrame({
  id,
  label,
  help,
  echo,
  error,
  mark,
  onReset,
  children,
}: FieldFrameProps) {
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)_auto] items-center">
      <div className="mb-1 flex min-h-6 items-center gap-2">
        <label htmlFor={id} className="min-w-0 text-compact font-medium">
          {label}
        </label>
        {mark && (
          <span className="inline-flex items-center gap-1 text-xs text-accent">
            <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
            {mark}
          </span>
        )}
      </div>
      <div className="col-span-2 row-start-2 min-w-0">{children}</div>
      {/* Seen beside the label, reached after the control that it puts back. */}
      {onReset && (
        <button
          type="button"
          onClick={onReset}
          aria-label={`Reset ${label}`}
          className="col-start-2 row-start-1 mb-1 inline-flex min-h-6 items-center gap-1 rounded px-1 text-xs text-muted hover:bg-sunken hover:text-ink print:hidden"
        >
          <Glyph name="undo" className="size-3" />
          Reset
        </button>
      )}
      {error && (
        <p id={`${id}-error`} className="col-span-2 mt-1 flex gap-1 text-xs text-bad">
          <Glyph name="alert" className="mt-0.5 size-3" />
          <span className="min-w-0">{error}</span>
        </p>
      )}
      {echo && (
        <p id={`${id}-echo`} className="col-span-2 mt-1 text-xs text-ink">
          {echo}
        </p>
      )}
      <p id={`${id}-help`} className="col-span-2 mt-1 text-xs leading-snug text-muted">
        {help}
      </p>
    </div>
  );
}

/** Ids of what describes a control, those that are there. */
export function describedBy(id: string, has: { error: boolean; echo: boolean }): string {
  return [has.error && `${id}-error`, has.echo && `${id}-echo`, `${id}-help`]
    .filter(Boolean)
    .join(' ');
}
