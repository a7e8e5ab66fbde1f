import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBytes } from './parse-bytes';
import { parseCount } from './parse-count';
import { parseDataVolume } from './parse-data-volume';
import { parseFraction } from './parse-fraction';
import { parseHours } from './parse-hours';
import { parseRate } from './parse-rate';
import { parseUsd } from './parse-usd';
import type { Parsed } from './parsed';
import { stepText } from './step-text';

const readBy = (parse: (text: string) => Parsed<unknown>) => (text: string) => parse(text).ok;
const rate = { reads: readBy(parseRate) };
const volume = { reads: readBy(parseDataVolume) };
const fraction = { reads: readBy(parseFraction), bareStep: '0.01' };
const usd = { reads: readBy(parseUsd) };
const count = { reads: readBy(parseCount) };

describe('a step', () => {
  it.each([
    ['4 Gbps', 1, rate, '5 Gbps'],
    ['4Gbps', 10, rate, '14Gbps'],
    ['1.25 Gbps', 1, rate, '2.25 Gbps'],
    ['0.1 Gbps', 1, rate, '1.1 Gbps'],
    ['600M', -1, rate, '599M'],
    ['1e3 Mbps', 1, rate, '1,001 Mbps'],
    ['1.5e-1 Gbps', 1, rate, '1.15 Gbps'],
    ['1,000 GB', 1, volume, '1,001 GB'],
    ['999 GB', 1, volume, '1,000 GB'],
    ['1500 GB', 1, volume, '1501 GB'],
    ['80 %', 1, fraction, '81 %'],
    ['0.8', 1, fraction, '0.81'],
    ['0.8', -10, fraction, '0.70'],
    ['$300', 1, usd, '$301'],
    ['USD 300', 10, usd, 'USD 310'],
    ['99.95 USD', 1, usd, '100.95 USD'],
    ['200', 1, count, '201'],
    ['  7 ', 1, count, '  8 '],
  ])('of "%s" by %i', (text, steps, stepping, expected) => {
    expect(stepText(text, steps, stepping)).toBe(expected);
  });

  it('ends at zero', () => {
    expect(stepText('3 Gbps', -10, rate)).toBe('0 Gbps');
    expect(stepText('0.5 Gbps', -1, rate)).toBe('0.0 Gbps');
  });

  it.each(['', 'four', '4 GB/s', '4', '-4 Gbps', '4,5 Gbps', '1e90 bps'])(
    'leaves "%s" alone, which is no rate',
    (text) => {
      expect(stepText(text, 1, rate)).toBeUndefined();
    },
  );

  it('leads to nothing that the field would refuse', () => {
    expect(stepText('100 %', 1, fraction)).toBeUndefined();
    expect(stepText('1', 1, fraction)).toBeUndefined();
  });

  it('is read wherever its start was', () => {
    const digits = fc.oneof(
      fc.nat().map(String),
      fc.nat().map((n) => n.toLocaleString('en-US')),
      fc.tuple(fc.nat(999), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`),
      fc.tuple(fc.nat(99), fc.integer({ min: -5, max: 5 })).map(([n, e]) => `${n}e${e}`),
    );
    const field = fc.constantFrom(
      { parse: parseRate, units: ['Gbps', 'kbit/s', 'bps', 'M'] },
      { parse: parseDataVolume, units: ['TB', 'GiB'] },
      { parse: parseBytes, units: ['', 'B', 'bytes'] },
      { parse: parseHours, units: ['', 'h'] },
      { parse: parseUsd, units: ['', 'USD', '$'] },
      { parse: parseCount, units: [''] },
    );
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' '),
        field.chain(({ parse, units }) =>
          fc.constantFrom(...units).map((unit) => ({ reads: readBy(parse), unit })),
        ),
        fc.constantFrom(1, -1, 10, -10),
        (number, space, { reads, unit }, steps) => {
          const start = `${number}${space}${unit}`;
          const stepped = stepText(start, steps, { reads });
          if (reads(start)) {
            expect(stepped).toBeDefined();
            expect(reads(stepped ?? '')).toBe(true);
          } else {
            expect(stepped).toBeUndefined();
          }
        },
      ),
    );
  });

  it('up and down again is where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e6 }), fc.constantFrom(1, 10), (n, steps) => {
        const up = stepText(`${n} Mbps`, steps, rate) ?? '';
        expect(parseRate(stepText(up, -steps, rate) ?? '')).toEqual(parseRate(`${n} Mbps`));
      }),
    );
  });
});
