import { decimalAsTyped, parseDecimal } from './parse-decimal';
import type { Parsed } from './parsed';

const ACCEPTED = 'US dollars, such as 300, $300 or 1,250.50';

/** US dollars from "300", "$300" or "300 USD". */
export function parseUsd(text: string): Parsed<number> {
  const bare = text.trim().replace(/^(\$|USD)\s*/i, '');
  return parseDecimal(bare === text.trim() ? bare.replace(/\s*(\$|USD)$/i, '') : bare, ACCEPTED);
}

export const usdAsTyped = (usd: number): string => `${decimalAsTyped(usd)} USD`;
