import { type Parsed, refused, understood } from './parsed';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?`;
/** More than any quantity here; keeps what is scaled by a unit finite. */
const MOST = 1e18;
const DECIMAL = new RegExp(`^${NUMBER}$`, 'i');
const AMOUNT = new RegExp(`^(${NUMBER})\\s*(\\S.*)?$`, 'i');
const DECIMAL_COMMA = /^\d[\d.]*,\d+/;

/** Decimal digits as typed, with commas only between thousands, and whatever stands behind them. */
export interface Amount {
  readonly digits: string;
  readonly unit: string;
}

/**
 * Splits "1,000 GB" into digits and unit. A number below zero, a decimal comma and anything else
 * that is not a number is refused.
 */
export function parseAmount(text: string, accepted: string): Parsed<Amount> {
  const trimmed = text.trim();
  const [, digits, unit = ''] = AMOUNT.exec(trimmed) ?? [];
  if (digits !== undefined && !unit.startsWith(',')) {
    const bare = digits.replaceAll(',', '');
    return Number(bare) <= MOST
      ? understood({ digits: bare, unit: unit.trim() })
      : refused(accepted);
  }
  return refused(
    DECIMAL_COMMA.test(trimmed)
      ? `${accepted}; the decimal sign is a point, a comma stands only between thousands`
      : accepted,
  );
}

/** A number from its decimal digits times a power of ten, rounded once: 1.1e9 and not 1.1 × 1e9. */
export function scaledByTen(digits: string, exponent: number): number {
  const [mantissa = '', typed = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(typed) + exponent}`);
}

/** A bare number without a unit. */
export function parseDecimal(text: string, accepted: string): Parsed<number> {
  const amount = parseAmount(text, accepted);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  return unit === '' && DECIMAL.test(digits) ? understood(Number(digits)) : refused(accepted);
}

/** A number as somebody would type it, every digit kept: 4000000 at 10³ is "4,000". */
export function decimalAsTyped(value: number, exponent = 0): string {
  const text = String(scaledByTen(String(value), -exponent));
  if (text.includes('e')) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
