/** What stands before the number (a currency), the number, and what stands behind it (a unit). */
const PARTS =
  /^(\s*(?:\$|USD)?\s*)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(e[+-]?\d{1,3})?(\s*(?:[^\d\s.,].*)?)$/i;
/** A number written with an exponent is written out, up to as many digits. */
const MOST_DIGITS = 24;

/** A decimal number as a whole number of its last digit's size: 1.25 is 125 at 2. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

function decimalOf(digits: string, exponent: number): Decimal {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const places = fraction.length - exponent;
  const units = BigInt(whole + fraction);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

const at = ({ units, places }: Decimal, finer: number): bigint =>
  units * 10n ** BigInt(finer - places);

function written({ units, places }: Decimal, isGrouped: boolean): string {
  const digits = String(units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return places === 0 ? grouped : `${grouped}.${digits.slice(-places)}`;
}

interface Stepping {
  /** Whether the field reads a text: a step never leads to one that it does not read. */
  readonly reads: (text: string) => boolean;
  /** Size of a step where the number stands alone, as digits: a share without its % has 0.01. */
  readonly bareStep?: string;
}

/**
 * The text with its number `steps` higher, in the unit as typed: "4 Gbps" is "5 Gbps". Decimal
 * digits are added, so that nothing is rounded, and it ends at zero. Nothing where the text is not
 * a quantity of the field, or the step would lead out of what the field reads.
 */
export function stepText(
  text: string,
  steps: number,
  { reads, bareStep = '1' }: Stepping,
): string | undefined {
  const [, before = '', digits, power = 'e0', behind = ''] = PARTS.exec(text) ?? [];
  const exponent = Number(power.slice(1));
  if (digits === undefined || Math.abs(exponent) > MOST_DIGITS || !reads(text)) return undefined;
  const start = decimalOf(digits, exponent);
  const step = decimalOf(before.trim() + behind.trim() === '' ? bareStep : '1', 0);
  const places = Math.max(start.places, step.places);
  const sum = at(start, places) + BigInt(steps) * at(step, places);
  const isGrouped = digits.includes(',') || !/\d{4}/.test(digits.split('.')[0] ?? '');
  const number = written({ units: sum < 0n ? 0n : sum, places }, isGrouped);
  const stepped = `${before}${number}${behind}`;
  return reads(stepped) ? stepped : undefined;
}
