import { UNITS, type Unit } from './unit';

/** How a number is worn: in a table, in speech, or in full. */
export type QuantityStyle = 'text' | 'spoken' | 'exact';

const SI = [
  { factor: 1e12, prefix: 'T', spoken: 'tera' },
  { factor: 1e9, prefix: 'G', spoken: 'giga' },
  { factor: 1e6, prefix: 'M', spoken: 'mega' },
  { factor: 1e3, prefix: 'k', spoken: 'kilo' },
] as const;

const SIGNIFICANT = 4;
/** Prices have up to five decimals. */
const RATE_DIGITS = 6;

/** Digits grouped in threes by commas; never the reader's locale, so that all machines agree. */
function grouped(value: number, fractionDigits: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(fractionDigits).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(value.toFixed(fractionDigits)) !== 0 ? '−' : '';
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** At most four significant digits, without trailing zeros. */
function significant(value: number): string {
  if (value === 0) return '0';
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const digits = Math.max(0, SIGNIFICANT - whole);
  const text = grouped(value, Math.min(digits, 12));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Every digit that the number has. */
function exact(value: number): string {
  const text = String(value);
  if (/e/.test(text)) return text;
  const [, fraction = ''] = text.split('.');
  return grouped(value, fraction.length);
}

function scaled(value: number, unit: 'bit/s' | 'packet/s', style: QuantityStyle): string {
  const { symbol, spoken } = UNITS[unit];
  // Chosen by the rounded number: 999,999,999 is a thousand million to four digits.
  const rounded = Math.abs(Number(value.toPrecision(SIGNIFICANT)));
  const step = SI.find(({ factor }) => rounded >= factor);
  const number = significant(value / (step?.factor ?? 1));
  if (style === 'spoken') return `${number} ${step?.spoken ?? ''}${spoken}`;
  return `${number} ${step?.prefix ?? ''}${symbol}`;
}

/**
 * A time in milliseconds; below one in microseconds, as waits before a fast line are that short,
 * and from a thousand on in seconds, as bursts and timers are typed.
 */
function duration(ms: number, style: QuantityStyle): string {
  const { symbol, spoken } = UNITS.ms;
  const rounded = Math.abs(Number(ms.toPrecision(SIGNIFICANT)));
  const wear = (value: number, unit: string, word: string) =>
    `${significant(value)} ${style === 'spoken' ? word : unit}`;
  if (rounded >= 1000) return wear(ms / 1000, 's', 'seconds');
  return ms !== 0 && rounded < 1 ? wear(ms * 1000, 'µs', 'microseconds') : wear(ms, symbol, spoken);
}

/** A money amount: to the cent, or with all the digits that a rate has. */
function money(value: number): string {
  const digits = String(Math.abs(value)).split('.')[1]?.length ?? 0;
  return grouped(value, Math.max(2, Math.min(digits, RATE_DIGITS)));
}

/**
 * A number with its unit as people read it. `text` rounds to what an eye can use, `exact` keeps
 * every digit, `spoken` is for labels that are read aloud.
 */
export function formatQuantity(value: number, unit: Unit, style: QuantityStyle = 'text'): string {
  const { symbol, spoken } = UNITS[unit];
  if (style === 'exact') {
    if (unit === 'fraction') return `${exact(value)}`;
    return symbol === '' ? exact(value) : `${exact(value)} ${symbol}`;
  }
  const word = style === 'spoken' ? spoken : symbol;
  const withUnit = (number: string) => (word === '' ? number : `${number} ${word}`);
  switch (unit) {
    case 'bit/s':
    case 'packet/s':
      return scaled(value, unit, style);
    case 'fraction': {
      const percent = significant(value * 100);
      return style === 'spoken' ? `${percent} percent` : `${percent} %`;
    }
    case 'USD':
    case 'USD/Gbps':
    case 'USD/month':
      return withUnit(grouped(value, 2));
    case 'USD/h':
    case 'USD/GB':
      return withUnit(money(value));
    case 'B':
      return withUnit(value < 10_000 ? significant(value) : grouped(value, 0));
    case 'billed-GB':
    case 'h':
      return withUnit(grouped(value, Number.isInteger(value) ? 0 : 2));
    case 'ms':
      return duration(value, style);
    case 'day': {
      const one = value === 1 ? 'day' : word;
      return `${significant(value)} ${one}`;
    }
    case 'count':
    case 'month':
    case 'number':
      return withUnit(significant(value));
  }
}
