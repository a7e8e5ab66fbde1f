import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsTyped, parseBytes } from './parse-bytes';
import { countAsTyped, parseCount } from './parse-count';
import { dataVolumeAsTyped, parseDataVolume } from './parse-data-volume';
import { durationAsTyped, parseDuration } from './parse-duration';
import { fractionAsTyped, parseFraction } from './parse-fraction';
import { hoursAsTyped, parseHours } from './parse-hours';
import { listAsTyped, parseList } from './parse-list';
import { packetRateAsTyped, parsePacketRate } from './parse-packet-rate';
import { parseRate, rateAsTyped } from './parse-rate';
import { parseUsd, usdAsTyped } from './parse-usd';
import { parseWindow, windowAsTyped } from './parse-window';
import type { Parsed } from './parsed';

function readAs<T>(parsed: Parsed<T>): T | undefined {
  return parsed.ok ? parsed.value : undefined;
}

describe('what people type for a rate', () => {
  it.each([
    ['4Gbps', 4e9],
    ['600 Mbps', 6e8],
    ['1.5 gbit/s', 1.5e9],
    ['600M', 6e8],
    ['600m', 6e8],
    ['1.1 Gb/s', 1.1e9],
    ['1,250 Mbps', 1.25e9],
    ['9600 bps', 9600],
    [' 10 kbits/s ', 10_000],
    ['0 bps', 0],
  ])('%s', (text, bitsPerSecond) => {
    expect(parseRate(text)).toEqual({ ok: true, value: bitsPerSecond });
  });

  it.each([
    '',
    '4',
    '-4 Gbps',
    'Gbps',
    '4 GB/s',
    '4 MBps',
    '4 Gibps',
    'four',
    '4 Gbps!',
    '4 4 Gbps',
  ])('refuses "%s" and says which units it takes', (text) => {
    expect(parseRate(text)).toMatchObject({ ok: false, accepted: expect.stringMatching(/Gbps/) });
  });

  it('says why bytes a second are refused', () => {
    expect(parseRate('4 GB/s')).toMatchObject({ accepted: expect.stringContaining('bytes') });
  });
});

describe('what people type for a volume', () => {
  it.each([
    ['20TB', 20, 'TB'],
    ['18 TiB', 18, 'TiB'],
    ['500 gb', 500, 'GB'],
    ['1,000 GB', 1000, 'GB'],
    ['0.5 pb', 0.5, 'PB'],
  ])('%s', (text, amount, unit) => {
    expect(parseDataVolume(text)).toEqual({ ok: true, value: { amount, unit } });
  });

  it.each(['', '20', '20 Tb', '20 T', '20 tons', '-1 TB'])('refuses "%s"', (text) => {
    expect(parseDataVolume(text)).toMatchObject({ ok: false });
  });
});

describe('what people type for other quantities', () => {
  it.each([
    ['80 %', 0.8],
    ['80%', 0.8],
    ['0.8', 0.8],
    ['0', 0],
    ['100 %', 1],
    ['29%', 0.29],
  ])('fraction %s', (text, value) => {
    expect(parseFraction(text)).toEqual({ ok: true, value });
  });
  it.each(['80', '101 %', '1.01', '-1 %', '80 p', ''])('refuses the fraction "%s"', (text) => {
    expect(parseFraction(text)).toMatchObject({ ok: false });
  });

  it.each([
    ['900 kpps', 9e5],
    ['1.2Mpps', 1.2e6],
    ['140,000', 140_000],
    ['140000 packets/s', 140_000],
    ['2 Gpps', 2e9],
  ])('packet rate %s', (text, packetsPerSecond) => {
    expect(parsePacketRate(text)).toEqual({ ok: true, value: packetsPerSecond });
  });
  it.each(['', '-1 kpps', '4 Gbps', '1 kp', 'many'])('refuses the packet rate "%s"', (text) => {
    expect(parsePacketRate(text)).toMatchObject({
      ok: false,
      accepted: expect.stringContaining('kpps'),
    });
  });

  it.each([
    ['8 MB', 8e6],
    ['64 KiB', 65_536],
    ['65536', 65_536],
  ])('window %s', (text, bytes) => {
    expect(parseWindow(text)).toEqual({ ok: true, value: bytes });
  });

  it.each([
    ['20ms', 20],
    ['1.2 ms', 1.2],
    ['0.02 s', 20],
    ['800 µs', 0.8],
  ])('duration %s', (text, value) => {
    expect(parseDuration(text)).toEqual({ ok: true, value });
  });
  it.each(['20', '20 m', '20 constructor', ''])('refuses the duration "%s"', (text) => {
    expect(parseDuration(text)).toMatchObject({ ok: false });
  });

  it.each([
    ['300', 300],
    ['$300', 300],
    ['$ 1,250.50', 1250.5],
    ['300 USD', 300],
    ['usd 300', 300],
    ['300 USD/month', 300],
    ['$300 a month', 300],
  ])('dollars %s', (text, value) => {
    expect(parseUsd(text)).toEqual({ ok: true, value });
  });
  it.each(['', '$', '300 €', '$300 USD', '-3'])('refuses the dollars "%s"', (text) => {
    expect(parseUsd(text)).toMatchObject({ ok: false });
  });

  it('bytes, hours, counts, lists', () => {
    expect(readAs(parseBytes('1,500 B'))).toBe(1500);
    expect(readAs(parseBytes('700'))).toBe(700);
    expect(parseBytes('700 b')).toMatchObject({ ok: false });
    expect(readAs(parseHours('730 h'))).toBe(730);
    expect(readAs(parseCount('5,000'))).toBe(5000);
    expect(parseCount('1.5')).toMatchObject({ ok: false });
    expect(parseCount('1e99')).toMatchObject({ ok: false });
    expect(readAs(parseList('10.0.0.0/16, 10.1.0.0/16\n10.2.0.0/16'))).toHaveLength(3);
    expect(readAs(parseList(' '))).toEqual([]);
  });

  it.each([
    ['a rate', parseRate, '1,5 Gbps'],
    ['a volume', parseDataVolume, '1.234,5 GB'],
    ['dollars', parseUsd, '12,50'],
    ['a fraction', parseFraction, '0,8'],
  ] as const)('refuses the decimal comma of %s with a hint', (_, parse, text) => {
    expect(parse(text)).toMatchObject({ ok: false, accepted: expect.stringContaining('point') });
  });
});

describe('whatever is typed', () => {
  it('is a finite number of at least zero or refused, never anything else', () => {
    const parsers = [
      parseRate,
      parseFraction,
      parseCount,
      parseBytes,
      parseUsd,
      parseDuration,
      parsePacketRate,
      parseWindow,
    ];
    const typed = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.double(), fc.constantFrom('', ' Gbps', '%', 'B', '$', 'ms', 'kpps', 'MB'))
        .map(([n, u]) => n + u),
    );
    fc.assert(
      fc.property(typed, (text) => {
        for (const parse of parsers) {
          const parsed = parse(text);
          expect(parsed.ok ? Number.isFinite(parsed.value) && parsed.value >= 0 : true).toBe(true);
        }
      }),
    );
  });
});

describe('a value written out and read back', () => {
  const amount = fc.double({ min: 0, max: 1e14, noNaN: true }).map((value) => value + 0);
  const small = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
  const backAndForth = <T>(
    arbitrary: fc.Arbitrary<T>,
    write: (value: T) => string,
    parse: (text: string) => Parsed<T>,
  ) =>
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(readAs(parse(write(value)))).toEqual(value);
      }),
    );

  it('is the same rate', () => backAndForth(amount, rateAsTyped, parseRate));
  it('is the same packet rate', () => backAndForth(amount, packetRateAsTyped, parsePacketRate));
  it('is the same window', () =>
    backAndForth(fc.nat({ max: 2 ** 30 }), windowAsTyped, parseWindow));
  it('is the same whole rate', () => backAndForth(fc.nat({ max: 1e14 }), rateAsTyped, parseRate));
  it('is the same fraction', () => backAndForth(small, fractionAsTyped, parseFraction));
  it('is the same count', () => backAndForth(fc.nat(), countAsTyped, parseCount));
  it('is the same number of bytes', () => backAndForth(amount, bytesAsTyped, parseBytes));
  it('is the same money', () => backAndForth(amount, usdAsTyped, parseUsd));
  it('is the same time', () => backAndForth(amount, durationAsTyped, parseDuration));
  it('is the same number of hours', () => backAndForth(amount, hoursAsTyped, parseHours));
  it('is the same volume', () =>
    backAndForth(
      fc.record({ amount, unit: fc.constantFrom('MB', 'GB', 'TB', 'PiB') }),
      dataVolumeAsTyped,
      parseDataVolume as (text: string) => Parsed<{ amount: number; unit: 'GB' }>,
    ));
  it('is the same list', () =>
    backAndForth(fc.array(fc.ipV4()) as fc.Arbitrary<readonly string[]>, listAsTyped, parseList));
});
