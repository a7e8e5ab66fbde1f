/** What JavaScript writes for numbers with many zeros, such as "1.25e-7". */
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/**
 * What a file has of a number. Engines differ in the last digits of a logarithm or a power; sixteen
 * of them would tell the machines apart, and twelve are more than anything here is known to.
 */
const DIGITS = 12;

/**
 * A number with twelve significant digits, fewer where it has no more, and always in full: some
 * spreadsheets take an exponent for text and others round it.
 * @throws Error for what is no number: an absence is an empty cell, never NaN.
 */
export function rawNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} does not go into a file`);
  const text = String(Number(value.toPrecision(DIGITS)));
  const [, sign = '', first = '', fraction = '', exponent] = EXPONENT.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = `${first}${fraction}`;
  const places = Number(exponent);
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - 1)}${digits}`
    : `${sign}${digits.padEnd(places + 1, '0')}`;
}
