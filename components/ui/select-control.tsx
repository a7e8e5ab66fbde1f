interface SelectControlProps {
  id: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  invalid: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
}

export function SelectControl({
  id,
  value,
  options,
  invalid,
  describedBy,
  onChange,
}: SelectControlProps) {
  return (
    <select
      id={id}
      value={value}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      className={`h-9 w-full min-w-0 rounded-md border bg-surface px-2 text-base sm:text-sm ${
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
