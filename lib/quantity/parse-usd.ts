import { decimalAsTyped, parseDecimal } from './parse-decimal';
import { type Parsed, refused } from './parsed';

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

/** What a price is for one of. */
export type PricedUnit = 'h' | 'GB';

const UNIT_NAMES: Readonly<Record<PricedUnit, string>> = { h: 'hour', GB: 'GB' };
const A_UNIT: Readonly<Record<PricedUnit, RegExp>> = {
  h: /\s*(\/|per |an )\s*h(ours?)?$/i,
  GB: /\s*(\/|per |a )\s*GB$/i,
};

/** A price in US dollars from "0.045", "$0.045" or, with its unit, "0.045 USD/h" or "0.02 USD/GB". */
export function parseUsdRate(text: string, unit: PricedUnit): Parsed<number> {
  const read = parseUsdAmount(text.trim().replace(A_UNIT[unit], ''));
  return read.ok
    ? read
    : refused(`US dollars for each ${UNIT_NAMES[unit]}, such as 0.045 or 0.045 USD/${unit}`);
}

export const usdRateAsTyped = (usd: number, unit: PricedUnit): string =>
  `${usdAsTyped(usd)}/${unit}`;

export const usdAsTyped = (usd: number): string => `${decimalAsTyped(usd)} USD`;
