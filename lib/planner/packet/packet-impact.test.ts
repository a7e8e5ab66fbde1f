import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { PACKET_MIXES } from '../catalog/packet-mixes';
import { recompute } from '../figure/derive';
import { CIPHER_SUITES } from '../plan/plan-input';
import { type MtuQuestion, mtuAnswer } from './mtu-calculation';

const asOf = currentEdition.id;
const gcm: MtuQuestion = {
  suite: 'aes-gcm-16',
  natTraversal: 'off',
  outerIp: 'ipv4',
  pathMtuBytes: 1500,
  fragmentation: 'before',
};

function impactOf(mix: NonNullable<MtuQuestion['mix']>, over: Partial<MtuQuestion> = {}) {
  const { mix: impact } = mtuAnswer({ ...gcm, ...over, mix }, asOf);
  if (!impact?.before || !impact.after) throw new Error('no impact');
  return { ...impact, before: impact.before, after: impact.after };
}

describe('a packet mix in a tunnel', () => {
  it('is worth 381 Mbps of a standard tunnel as simple IMIX, and 352 where the 1,500s fragment', () => {
    const [imix] = PACKET_MIXES;
    const { clamped, before, after, tooLarge } = impactOf(imix.packets);
    expect(bareNumber(clamped.packet)).toBeCloseTo(340.33, 2);
    expect(bareNumber(clamped.rate) / 1e6).toBeCloseTo(381.2, 1);
    expect(bareNumber(before.rate) / 1e6).toBeCloseTo(351.9, 1);
    expect(recompute(after.rate)).toBe(bareNumber(before.rate));
    // Thirteen packets outside for twelve inside.
    expect(bareNumber(before.outerPackets)).toBeCloseTo(13 / 12, 12);
    expect(bareNumber(before.outerBytes) - bareNumber(after.outerBytes)).toBeCloseTo(56 / 12, 9);
    expect(bareNumber(tooLarge.packets)).toBeCloseTo(1 / 12, 12);
    expect(bareNumber(tooLarge.bytes)).toBeCloseTo(1500 / 4084, 12);
  });

  it('keeps a third less of 1,500-byte packets that are split', () => {
    const { clamped, before } = impactOf([{ packetBytes: 1500, share: 1 }]);
    expect([clamped.rate, before.rate].map(bareNumber)).toEqual([1.25e9, 0.84e9]);
    expect(bareNumber(before.goodput)).toBeCloseTo((0.84e9 * 1460) / 1500, 3);
    expect(bareNumber(clamped.goodput)).toBeCloseTo((1.25e9 * 1460) / 1500, 3);
  });

  it('counts the segments of jumbo packets, and the length of each size', () => {
    const { clamped } = impactOf([
      { packetBytes: 9001, share: 1 },
      { packetBytes: 40, share: 6 },
    ]);
    const segments = 8961 / 1406;
    expect(bareNumber(clamped.outerPackets)).toBeCloseTo((segments + 6) / 7, 12);
    expect(bareNumber(clamped.outerBytes)).toBeCloseTo((segments * 1500 + 6 * 96) / 7, 9);
    expect(bareNumber(clamped.rate)).toBeCloseTo((140_000 * 8 * 9241) / (segments + 6), 3);
    // Small packets carry no data, large ones do: what is lost is in the headers.
    expect(bareNumber(clamped.goodput)).toBeCloseTo((bareNumber(clamped.rate) * 8961) / 9241, 3);
    const small = impactOf([
      { packetBytes: 20, share: 99 },
      { packetBytes: 1500, share: 1 },
    ]);
    expect(bareNumber(small.clamped.outerBytes)).toBeCloseTo((99 * 76 + 1500) / 100, 9);
    expect(bareNumber(small.clamped.goodput)).toBeGreaterThan(0);
  });

  it('does not depend on the sum of the shares, nor on their order', () => {
    const { before } = impactOf([
      { packetBytes: 1500, share: 0.25 },
      { packetBytes: 40, share: 0.75 },
    ]);
    const same = impactOf([
      { packetBytes: 40, share: 75 },
      { packetBytes: 1500, share: 25 },
    ]).before;
    expect(bareNumber(same.rate)).toBeCloseTo(bareNumber(before.rate), 3);
  });

  it('never gains by being split, in packets, bytes, rate or loss', () => {
    const anyMix = fc.array(
      fc.record({
        packetBytes: fc.integer({ min: 40, max: 9001 }),
        share: fc.double({ min: 0.01, max: 10, noNaN: true }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        anyMix,
        fc.constantFrom(...CIPHER_SUITES),
        fc.integer({ min: 576, max: 1500 }),
        (mix, suite, pathMtuBytes) => {
          const over = { suite, pathMtuBytes, lossFraction: 0.01 };
          const { clamped, before, after, tooLarge } = impactOf(mix, over);
          for (const split of [before, after]) {
            expect(bareNumber(split.outerPackets)).toBeGreaterThanOrEqual(1);
            expect(bareNumber(split.loss)).toBeGreaterThanOrEqual(0.01 - 1e-12);
          }
          // Everything that does not fit is at least two packets.
          expect(bareNumber(before.outerPackets)).toBeGreaterThanOrEqual(
            1 + bareNumber(tooLarge.packets) - 1e-9,
          );
          const { outerBytes, outerPackets } = clamped;
          expect(bareNumber(outerBytes) / bareNumber(outerPackets)).toBeLessThanOrEqual(
            pathMtuBytes + 1e-9,
          );
          expect(bareNumber(after.outerBytes)).toBeLessThanOrEqual(bareNumber(before.outerBytes));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

/** Datagrams that a real gateway lost, 8,000 a row, where the path lost frames at random. */
const measured = readFileSync(new URL('../__golden__/fragment-loss.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([suite, mode, inner, frames, loss, sent, received]) => ({
    suite: suite as MtuQuestion['suite'],
    fragmentation: mode === 'pre' ? ('before' as const) : ('after' as const),
    inner: Number(inner),
    frames: Number(frames),
    loss: Number(loss),
    sent: Number(sent),
    received: Number(received),
  }));

describe('the loss of split packets', () => {
  it('was measured at 24 points', () => {
    expect(measured).toHaveLength(24);
  });

  it.each(measured)(
    '$fragmentation encryption, $inner bytes, $loss lost outside: within three standard errors',
    ({ suite, fragmentation, inner, frames, loss, sent, received }) => {
      const impact = impactOf([{ packetBytes: inner, share: 1 }], { suite, lossFraction: loss });
      const { outerPackets, loss: lost } = impact[fragmentation];
      expect(bareNumber(outerPackets)).toBe(frames);
      const p = bareNumber(lost);
      const error = Math.sqrt((p * (1 - p)) / sent);
      expect(Math.abs(1 - received / sent - p)).toBeLessThanOrEqual(3 * error);
    },
  );
});
