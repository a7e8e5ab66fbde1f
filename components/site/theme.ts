/** System, or light or dark by choice. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the browser keeps the choice between visits. */
const KEY = 'trunkline.theme';

/**
 * Runs in the head of every page, before anything is painted, so that a chosen theme does not flash.
 * A browser that forbids the page its storage shows the system's theme.
 */
export const themeScript = `(function(){var t;try{t=localStorage.getItem("${KEY}")}catch(e){}document.documentElement.dataset.theme=t==="light"||t==="dark"?t:"system"})()`;

const listeners = new Set<() => void>();

function asTheme(text: string | null | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** Shows what was chosen before. */
export function showStoredTheme(): void {
  try {
    show(asTheme(localStorage.getItem(KEY)));
  } catch {
    show('system');
  }
}

/** The theme of this page: its own attribute, so that it can be chosen without storage too. */
export function currentTheme(): Theme {
  return asTheme(document.documentElement.dataset.theme);
}

export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds for this page all the same.
  }
}

/** Calls back when the theme changes, here or in another tab. */
export function onThemeChange(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) showStoredTheme();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}
