interface TextAreaControlProps {
  id: string;
  value: string;
  placeholder: string;
  lines: number;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
  onCommit?: (() => void) | undefined;
}

export function TextAreaControl({
  id,
  value,
  placeholder,
  lines,
  invalid,
  describedBy,
  onChange,
  onCommit,
}: TextAreaControlProps) {
  return (
    <textarea
      id={id}
      value={value}
      rows={lines}
      placeholder={placeholder}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onCommit}
      className={`block w-full rounded-md border bg-surface px-2.5 py-1.5 text-base placeholder:text-muted placeholder:italic sm:text-sm ${
        invalid ? 'border-bad' : 'border-edge'
      }`}
    />
  );
}
