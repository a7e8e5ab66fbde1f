import { decimalAsTyped, parseAmount, scaledByTen } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'a time with its unit: µs, ms or s, such as 20 ms';
const EXPONENTS: Readonly<Record<string, number>> = { s: 3, ms: 0, us: -3, µs: -3, μs: -3 };

/** Milliseconds from "20ms", "1.2 s" or "800 µs"; a bare number is refused. */
export function parseDuration(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  const exponent = Object.hasOwn(EXPONENTS, unit) ? EXPONENTS[unit] : undefined;
  return exponent === undefined ? refused(ACCEPTED) : understood(scaledByTen(digits, exponent));
}

export const durationAsTyped = (ms: number): string => `${decimalAsTyped(ms)} ms`;
