/**
 * The closed list of units. A unit is data, not only a type: it is printed, exported and tested.
 * Rates are decimal (a gigabit is 10⁹ bits); `billed-GB` is the GB on an AWS bill and converts to
 * bytes only through a stated volume convention.
 */
export const UNITS = {
  'bit/s': { symbol: 'bps', spoken: 'bits per second' },
  'packet/s': { symbol: 'pps', spoken: 'packets per second' },
  B: { symbol: 'B', spoken: 'bytes' },
  'billed-GB': { symbol: 'GB', spoken: 'gigabytes as AWS bills them' },
  USD: { symbol: 'USD', spoken: 'US dollars' },
  'USD/h': { symbol: 'USD/h', spoken: 'US dollars per hour' },
  'USD/GB': { symbol: 'USD/GB', spoken: 'US dollars per billed gigabyte' },
  'USD/month': { symbol: 'USD/month', spoken: 'US dollars per month' },
  'USD/Gbps': { symbol: 'USD/Gbps', spoken: 'US dollars per gigabit per second' },
  h: { symbol: 'h', spoken: 'hours' },
  day: { symbol: 'days', spoken: 'days' },
  month: { symbol: 'month', spoken: 'months' },
  ms: { symbol: 'ms', spoken: 'milliseconds' },
  fraction: { symbol: '%', spoken: 'percent' },
  count: { symbol: '', spoken: '' },
  number: { symbol: '', spoken: '' },
} as const satisfies Record<string, { symbol: string; spoken: string }>;

export type Unit = keyof typeof UNITS;
