import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity';
import { UNITS, type Unit } from './unit';

describe('a quantity as text', () => {
  it.each<[value: number, unit: Unit, text: string]>([
    [0, 'bit/s', '0 bps'],
    [999, 'bit/s', '999 bps'],
    [1000, 'bit/s', '1 kbps'],
    [381_173_333.33, 'bit/s', '381.2 Mbps'],
    [4e9, 'bit/s', '4 Gbps'],
    [4.6272e9, 'bit/s', '4.627 Gbps'],
    [9.727_626e9, 'bit/s', '9.728 Gbps'],
    [1e14, 'bit/s', '100 Tbps'],
    [140_000, 'packet/s', '140 kpps'],
    [7.5e6, 'packet/s', '7.5 Mpps'],
    [0.8, 'fraction', '80 %'],
    [1e-5, 'fraction', '0.001 %'],
    [1, 'fraction', '100 %'],
    [0, 'fraction', '0 %'],
    [1446, 'B', '1,446 B'],
    [340.333, 'B', '340.3 B'],
    [2 ** 40, 'B', '1,099,511,627,776 B'],
    [20_480, 'billed-GB', '20,480 GB'],
    [18_626.451, 'billed-GB', '18,626.45 GB'],
    [63.5, 'USD', '63.50 USD'],
    [12_237.575, 'USD', '12,237.58 USD'],
    [1_234_567.891, 'USD', '1,234,567.89 USD'],
    [-167.1, 'USD', '−167.10 USD'],
    [-0.001, 'USD', '0.00 USD'],
    [0, 'USD', '0.00 USD'],
    [0.05, 'USD/h', '0.05 USD/h'],
    [2.142, 'USD/h', '2.142 USD/h'],
    [0.0491, 'USD/GB', '0.0491 USD/GB'],
    [300, 'USD/month', '300.00 USD/month'],
    [730, 'h', '730 h'],
    [12, 'count', '12'],
    [1000, 'count', '1,000'],
    [30, 'ms', '30 ms'],
    [1, 'ms', '1 ms'],
    [0.99999, 'ms', '1 ms'],
    [0.9994, 'ms', '999.4 µs'],
    [0.0112, 'ms', '11.2 µs'],
    [0.000112, 'ms', '0.112 µs'],
    [0, 'ms', '0 ms'],
    [999.9, 'ms', '999.9 ms'],
    [999.99, 'ms', '1 s'],
    [1000, 'ms', '1 s'],
    [1500, 'ms', '1.5 s'],
    [10_000, 'ms', '10 s'],
    [3_600_000, 'ms', '3,600 s'],
    [-1500, 'ms', '−1.5 s'],
    [2.5, 'month', '2.5 month'],
  ])('%d in %s is %s', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });

  it('keeps zeros that are no decimals', () => {
    expect(formatQuantity(100, 'count')).toBe('100');
    expect(formatQuantity(12_000, 'number')).toBe('12,000');
    expect(formatQuantity(10, 'ms')).toBe('10 ms');
  });

  // The step is chosen before the number is rounded.
  it('goes on to the next prefix where rounding makes a thousand', () => {
    expect(formatQuantity(999_999_999, 'bit/s')).toBe('1 Gbps');
  });

  // 0.11051 USD a GB is a price of the current edition.
  it('has all the digits of a rate', () => {
    expect(formatQuantity(0.110_51, 'USD/GB')).toBe('0.11051 USD/GB');
  });
});

describe('a quantity read aloud', () => {
  it.each<[value: number, unit: Unit, text: string]>([
    [4e9, 'bit/s', '4 gigabits per second'],
    [140_000, 'packet/s', '140 kilopackets per second'],
    [0.8, 'fraction', '80 percent'],
    [63.5, 'USD', '63.50 US dollars'],
    [0.05, 'USD/h', '0.05 US dollars per hour'],
    [20_480, 'billed-GB', '20,480 gigabytes as AWS bills them'],
    [12, 'count', '12'],
    [0.0112, 'ms', '11.2 microseconds'],
    [20, 'ms', '20 milliseconds'],
    [10_000, 'ms', '10 seconds'],
  ])('%d in %s is %s', (value, unit, text) => {
    expect(formatQuantity(value, unit, 'spoken')).toBe(text);
  });
});

describe('a quantity with every digit', () => {
  it.each<[value: number, unit: Unit, text: string]>([
    [381_173_333.333_333_3, 'bit/s', '381,173,333.3333333 bps'],
    [0.95, 'fraction', '0.95'],
    [12_237.575_531, 'USD', '12,237.575531 USD'],
    [12, 'count', '12'],
    [-1234.5, 'number', '−1,234.5'],
  ])('%d in %s is %s', (value, unit, text) => {
    expect(formatQuantity(value, unit, 'exact')).toBe(text);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        const read = Number(
          formatQuantity(value, 'number', 'exact').replaceAll(',', '').replace('−', '-'),
        );
        expect(read).toBe(value === 0 ? 0 : value);
      }),
      { seed: 81, numRuns: 500 },
    );
  });
});

describe('any quantity', () => {
  const units = Object.keys(UNITS) as Unit[];

  it('is never NaN, never in scientific notation and within one part in 1,000', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units.filter((unit) => unit !== 'fraction')),
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (unit, digits, power) => {
          const value = digits * 10 ** power;
          const text = formatQuantity(value, unit);
          expect(text).not.toMatch(/NaN|undefined|e\+/);
          const [, number = '', prefix = ''] = /^([\d,.]+) ?([kMGT]?)/.exec(text) ?? [];
          const scale = unit === 'bit/s' || unit === 'packet/s' ? prefix : '';
          const inSeconds = unit === 'ms' && text.endsWith(' s') ? 1e3 : 1;
          const factor = ({ '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 }[scale] ?? 1) * inSeconds;
          const read = Number(number.replaceAll(',', '')) * factor;
          expect(Math.abs(read - value) / value).toBeLessThan(1e-3);
        },
      ),
      { seed: 82, numRuns: 500 },
    );
  });
});
