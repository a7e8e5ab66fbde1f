interface TextControlProps {
  id: string;
  value: string;
  placeholder: string;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
  /** The text is as it should be, for now: the field is left, or Enter was pressed. */
  onCommit: () => void;
}

export function TextControl({
  id,
  value,
  placeholder,
  invalid,
  describedBy,
  onChange,
  onCommit,
}: TextControlProps) {
  return (
    <input
      id={id}
      type="text"
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onCommit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onCommit();
      }}
      className={`h-9 w-full rounded-md border bg-surface px-2.5 text-base placeholder:text-muted placeholder:italic sm:text-sm ${
        invalid ? 'border-bad' : 'border-edge'
      }`}
    />
  );
}
