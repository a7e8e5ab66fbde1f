import type { KeyboardEvent } from 'react';

/** With Shift, an arrow key goes ten steps. */
const LONG_STEP = 10;

interface TextControlProps {
  id: string;
  value: string;
  placeholder: string;
  invalid: boolean;
  /** What it holds is not asked for. */
  disabled?: boolean | undefined;
  describedBy: string;
  /** Values to choose from beside free text. */
  suggestions?: readonly { readonly value: string; readonly label: string }[] | undefined;
  onChange: (text: string) => void;
  /** The text is as it should be, for now: the field is left, or Enter was pressed. */
  onCommit?: (() => void) | undefined;
  /** Of a quantity: the arrow keys ask for so many steps, down as a negative number. */
  onStep?: ((steps: number) => void) | undefined;
}

export function TextControl({
  id,
  value,
  placeholder,
  invalid,
  disabled,
  describedBy,
  suggestions,
  onChange,
  onCommit,
  onStep,
}: TextControlProps) {
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') onCommit?.();
    if (onStep === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const steps = event.shiftKey ? LONG_STEP : 1;
    onStep(event.key === 'ArrowUp' ? steps : -steps);
  }

  const listId = `${id}-suggestions`;
  const input = (
    <input
      id={id}
      type="text"
      list={suggestions && listId}
      value={value}
      disabled={disabled}
      placeholder={placeholder}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onCommit}
      onKeyDown={press}
      className={`h-9 w-full rounded-md border bg-surface px-2.5 text-base placeholder:text-muted placeholder:italic disabled:bg-sunken disabled:text-muted sm:text-sm ${
        invalid ? 'border-bad' : 'border-edge'
      }`}
    />
  );
  if (suggestions === undefined) return input;
  return (
    <>
      {input}
      <datalist id={listId}>
        {suggestions.map(({ value: suggested, label }) => (
          <option key={suggested} value={suggested}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
