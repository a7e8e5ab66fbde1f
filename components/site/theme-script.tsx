import { themeScript } from './theme';

/** Sets the theme before the first paint; proxy.ts allows it by its hash. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; as a text child React would escape it
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
