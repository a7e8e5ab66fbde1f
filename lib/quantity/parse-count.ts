import { decimalAsTyped, parseDecimal } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'a whole number, such as 200';

/** A whole number from "200" or "1,000". */
export function parseCount(text: string): Parsed<number> {
  const number = parseDecimal(text, ACCEPTED);
  if (!number.ok) return number;
  return Number.isSafeInteger(number.value) ? understood(number.value) : refused(ACCEPTED);
}

export const countAsTyped = (count: number): string => decimalAsTyped(count);
