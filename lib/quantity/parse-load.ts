import { parseAmount, scaledByTen } from './parse-decimal';
import { parseFraction } from './parse-fraction';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'a share such as 80 % or 0.8; above 1 with its % sign, such as 120 %';

/** A load of a line from "80 %", "0.8" or "120 %": what arrives may be more than the line takes. */
export function parseLoad(text: string): Parsed<number> {
  const share = parseFraction(text);
  if (share.ok) return share;
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  // 80 without its sign is refused as elsewhere: it would be 8,000 %.
  return unit === '%' ? understood(scaledByTen(digits, -2)) : refused(ACCEPTED);
}
