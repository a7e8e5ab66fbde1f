import { decimalAsTyped, parseAmount } from './parse-decimal';
import { type Parsed, refused, understood } from './parsed';

const UNITS = ['MB', 'GB', 'TB', 'PB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** A volume as typed; what a TB means on the bill is a convention of its own. */
export interface TypedVolume {
  readonly amount: number;
  readonly unit: (typeof UNITS)[number];
}

const ACCEPTED = 'a volume with its unit: MB, GB, TB, PB or MiB, GiB, TiB, PiB, such as 20 TB';
const BITS = /^[MGTP]i?b$/;

/** An amount and its unit from "20TB", "18 TiB" or "1,000 GB"; a bare number is refused. */
export function parseDataVolume(text: string): Parsed<TypedVolume> {
  const amount = parseAmount(text, ACCEPTED);
  if (!amount.ok) return amount;
  const { digits, unit } = amount.value;
  if (BITS.test(unit)) return refused(`${ACCEPTED}; b stands for bits, B for bytes`);
  const known = UNITS.find((name) => name.toLowerCase() === unit.toLowerCase());
  return known ? understood({ amount: Number(digits), unit: known }) : refused(ACCEPTED);
}

export function dataVolumeAsTyped({ amount, unit }: TypedVolume): string {
  return `${decimalAsTyped(amount)} ${unit}`;
}
