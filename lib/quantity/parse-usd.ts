import { decimalAsTyped, parseDecimal } from './parse-decimal';
import type { Parsed } from './parsed';

const ACCEPTED = 'US dollars, such as 300, $300 or 1,250.50';

const A_MONTH = /\s*(\/|per |a )\s*month$/i;

/** US dollars of a month from "300", "$300", "300 USD" or "300 USD/month". */
export function parseUsd(text: string): Parsed<number> {
  return parseUsdAmount(text.trim().replace(A_MONTH, ''));
}

/** US dollars from "300", "$300" or "300 USD". */
export function parseUsdAmount(text: string): Parsed<number> {
  const amount = text.trim();
  const bare = amount.replace(/^(\$|USD)\s*/i, '');
  return parseDecimal(bare === amount ? bare.replace(/\s*(\$|USD)$/i, '') : bare, ACCEPTED);
}

export const usdAsTyped = (usd: number): string => `${decimalAsTyped(usd)} USD`;
