import { decimalAsTyped, parseAmount, scaledByTen } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'a rate with its unit: bps, kbps, Mbps, Gbps or Tbps, such as 4 Gbps or 600 Mbps';
const EXPONENTS: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, g: 9, t: 12 };
const UNIT = /^([kmgt]?)(bps|bits?\/s|b\/s|bits?ps)?$/i;
const BYTES = /^[kmgt]?i?B(ps|\/s|yte.*)?$/;

/** Bits a second from "4Gbps", "1.5 gbit/s" or "600M". SI prefixes; a bare number is refused. */
export function parseRate(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  if (unit !== '' && BYTES.test(unit.replace(/^[KMGT]/, (prefix) => prefix.toLowerCase()))) {
    return refused(`${ACCEPTED}; B stands for bytes, b for bits`);
  }
  const [matched, prefix = ''] = UNIT.exec(unit) ?? [];
  const exponent = EXPONENTS[prefix.toLowerCase()];
  if (!matched || exponent === undefined) return refused(ACCEPTED);
  return understood(scaledByTen(digits, exponent));
}

const STEPS = [
  { exponent: 12, unit: 'Tbps' },
  { exponent: 9, unit: 'Gbps' },
  { exponent: 6, unit: 'Mbps' },
  { exponent: 3, unit: 'kbps' },
] as const;

/** A rate as somebody would type it, no digit lost. */
export function rateAsTyped(bitsPerSecond: number): string {
  for (const { exponent, unit } of STEPS) {
    if (bitsPerSecond < scaledByTen('1', exponent)) continue;
    const text = `${decimalAsTyped(bitsPerSecond, exponent)} ${unit}`;
    const back = parseRate(text);
    if (back.ok && back.value === bitsPerSecond) return text;
  }
  return `${decimalAsTyped(bitsPerSecond)} bps`;
}
