'use client';

import { useSyncExternalStore } from 'react';
import { Glyph, type GlyphName } from '@/components/ui/glyph';
import { chooseTheme, currentTheme, onThemeChange, THEMES, type Theme } from './theme';

const LOOKS: Readonly<Record<Theme, { readonly label: string; readonly glyph: GlyphName }>> = {
  system: { label: 'As the system', glyph: 'screen' },
  light: { label: 'Light', glyph: 'sun' },
  dark: { label: 'Dark', glyph: 'moon' },
};

/** Light, dark or as the system: one tab stop, the arrow keys choose. */
export function ThemeControl() {
  const theme = useSyncExternalStore<Theme>(onThemeChange, currentTheme, () => 'system');
  return (
    <fieldset className="needs-script flex h-8 w-25 shrink-0 rounded-md border border-edge p-px">
      <legend className="sr-only">Theme</legend>
      {THEMES.map((option) => {
        const { label, glyph } = LOOKS[option];
        return (
          <label
            key={option}
            title={label}
            data-theme-option={option}
            className="theme-option relative grid h-7 w-8 place-items-center rounded"
          >
            <input
              type="radio"
              name="theme"
              value={option}
              aria-label={label}
              checked={theme === option}
              onChange={() => chooseTheme(option)}
              className="absolute inset-0 cursor-pointer appearance-none rounded"
            />
            <Glyph name={glyph} />
          </label>
        );
      })}
    </fieldset>
  );
}
