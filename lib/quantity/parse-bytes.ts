import { decimalAsTyped, parseAmount } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'bytes, such as 700 or 700 B';

/** Bytes of a packet from "700", "700 B" or "1,500 bytes". */
export function parseBytes(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  return /^(B|bytes?)?$/.test(unit) ? understood(Number(digits)) : refused(ACCEPTED);
}

export const bytesAsTyped = (bytes: number): string => `${decimalAsTyped(bytes)} B`;
