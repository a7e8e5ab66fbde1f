import { decimalAsTyped, parseAmount, scaledByTen } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'bytes, such as 65536, 64 KiB or 8 MB';
/** Decimal prefixes by their power of ten. */
const DECIMAL: Readonly<Record<string, number>> = {
  '': 0,
  bytes: 0,
  byte: 0,
  b: 0,
  kb: 3,
  mb: 6,
  gb: 9,
};
const BINARY: Readonly<Record<string, number>> = { kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };
const BITS = /^[KMG]i?b$/;

/** A window as somebody would type it, no digit lost. */
export function windowAsTyped(bytes: number): string {
  const text = `${decimalAsTyped(bytes, 6)} MB`;
  const back = parseWindow(text);
  return bytes >= 1e6 && back.ok && back.value === bytes ? text : `${decimalAsTyped(bytes)} B`;
}

/** Bytes of a TCP window or a buffer from "65536", "64 KiB", "8MB" or "8 MiB". */
export function parseWindow(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  if (BITS.test(unit)) return refused(`${ACCEPTED}; b stands for bits, B for bytes`);
  const name = unit.toLowerCase();
  if (Object.hasOwn(DECIMAL, name)) return understood(scaledByTen(digits, DECIMAL[name] ?? 0));
  return Object.hasOwn(BINARY, name)
    ? understood(Number(digits) * (BINARY[name] ?? 1))
    : refused(ACCEPTED);
}
