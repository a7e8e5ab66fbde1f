import { decimalAsTyped, parseAmount, scaledByTen } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'a share from 0 to 1, such as 80 % or 0.8';

/** A fraction from "80 %" or "0.8". 80 without the sign is refused, not guessed. */
export function parseFraction(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  if (unit !== '' && unit !== '%') return refused(ACCEPTED);
  const value = scaledByTen(digits, unit === '%' ? -2 : 0);
  if (value <= 1) return understood(value);
  return refused(unit === '' ? `${ACCEPTED}; a percentage needs its % sign` : ACCEPTED);
}

/** A fraction as a percentage, no digit lost. */
export function fractionAsTyped(fraction: number): string {
  const percent = `${decimalAsTyped(fraction, -2)} %`;
  const back = parseFraction(percent);
  return back.ok && back.value === fraction ? percent : decimalAsTyped(fraction);
}
