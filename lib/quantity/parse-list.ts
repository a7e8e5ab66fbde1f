import { type Parsed, understood } from './parsed';

/** Items between commas, semicolons, spaces or line ends. */
export function parseList(text: string): Parsed<readonly string[]> {
  return understood(text.split(/[\s,;]+/).filter((item) => item !== ''));
}

export const listAsTyped = (items: readonly string[]): string => items.join(', ');
