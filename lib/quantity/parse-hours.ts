import { decimalAsTyped, parseAmount } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'hours, such as 730 or 730 h';

/** Hours from "730" or "730 h". */
export function parseHours(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  return /^(h|hours?)?$/i.test(unit) ? understood(Number(digits)) : refused(ACCEPTED);
}

export const hoursAsTyped = (hours: number): string => `${decimalAsTyped(hours)} h`;
