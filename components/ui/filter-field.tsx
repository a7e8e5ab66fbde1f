'use client';

import { Glyph } from './glyph';

interface FilterFieldProps {
  id: string;
  label: string;
  value: string;
  placeholder: string;
  onChange: (text: string) => void;
}

/** A field that narrows a list as it is typed in; Esc empties it. Not there without script. */
export function FilterField({ id, label, value, placeholder, onChange }: FilterFieldProps) {
  return (
    <div className="needs-script print-hidden min-w-0 flex-1">
      <label htmlFor={id} className="mb-1 block text-compact font-medium">
        {label}
      </label>
      <div className="relative">
        <Glyph
          name="search"
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        />
        <input
          id={id}
          type="search"
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onChange('');
          }}
          className="h-9 w-full rounded-md border border-edge bg-surface pr-2 pl-9 text-base placeholder:text-muted sm:text-sm"
        />
      </div>
    </div>
  );
}
