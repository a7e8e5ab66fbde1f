interface TextControlProps {
  id: string;
  value: string;
  placeholder: string;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
}

export function TextControl({
  id,
  value,
  placeholder,
  invalid,
  describedBy,
  onChange,
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
      className={`h-9 w-full rounded-md border bg-surface px-2.5 text-base placeholder:text-muted placeholder:italic sm:text-sm ${
        invalid ? 'border-bad' : 'border-edge'
      }`}
    />
  );
}
