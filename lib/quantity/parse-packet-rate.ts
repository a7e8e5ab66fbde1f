import { decimalAsTyped, parseAmount, scaledByTen } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const ACCEPTED = 'packets a second: pps, kpps or Mpps, such as 900 kpps';
const UNIT = /^([kmg]?)(pps|packets?\/s)?$/i;
const EXPONENTS: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, g: 9 };

/** Packets a second from "900 kpps", "1.2 Mpps" or "140,000". */
export function parsePacketRate(text: string): Parsed<number> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  const [matched, prefix = ''] = UNIT.exec(unit) ?? [];
  const exponent = EXPONENTS[prefix.toLowerCase()];
  if (matched === undefined || exponent === undefined) return refused(ACCEPTED);
  return understood(scaledByTen(digits, exponent));
}

const STEPS = [
  { exponent: 6, unit: 'Mpps' },
  { exponent: 3, unit: 'kpps' },
] as const;

/** A packet rate as somebody would type it, no digit lost. */
export function packetRateAsTyped(packetsPerSecond: number): string {
  const step = STEPS.find(({ exponent }) => packetsPerSecond >= scaledByTen('1', exponent));
  const text = step && `${decimalAsTyped(packetsPerSecond, step.exponent)} ${step.unit}`;
  const back = text === undefined ? undefined : parsePacketRate(text);
  return text !== undefined && back?.ok && back.value === packetsPerSecond
    ? text
    : `${decimalAsTyped(packetsPerSecond)} pps`;
}
