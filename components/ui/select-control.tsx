interface SelectControlProps {
  id: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  invalid: boolean;
  /** What it holds is not asked for. */
  disabled?: boolean | undefined;
  describedBy?: string;
  onChange: (value: string) => void;
}

export function SelectControl({
  id,
  value,
  options,
  invalid,
  disabled,
  describedBy,
  onChange,
}: SelectControlProps) {
  return (
    <select
      id={id}
      value={value}
      disabled={disabled}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      className={`h-9 w-full min-w-0 rounded-md border bg-surface px-2 text-base disabled:bg-sunken disabled:text-muted sm:text-sm ${
        invalid ? 'border-bad' : 'border-edge'
      }`}
    >
      {options.map(({ value: option, label }) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}
