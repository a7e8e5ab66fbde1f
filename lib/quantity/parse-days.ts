import { decimalAsTyped, parseAmount } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'days or weeks, such as 42, 42 days or 6 weeks';
const DAYS_PER_WEEK = 7;

/** Days from "42", "42 days" or "6 weeks". */
export function parseDays(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  if (/^(d|days?)?$/i.test(unit)) return understood(Number(digits));
  return /^(w|weeks?)$/i.test(unit)
    ? understood(Number(digits) * DAYS_PER_WEEK)
    : refused(ACCEPTED);
}

export const daysAsTyped = (days: number): string =>
  `${decimalAsTyped(days)} ${days === 1 ? 'day' : 'days'}`;
