import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareNumber } from '../bare-number';
import { PACKET_MIXES } from '../catalog/packet-mixes';
import { recompute } from '../figure/derive';
import * as queue from './queue-formulas';
import { type QueueQuestion, queueAnswer } from './queueing';

interface GoldenCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly [number | readonly number[], number, number, number];
  readonly expected: number;
  readonly tol: { readonly rel?: number; readonly abs?: number };
}

const golden: readonly GoldenCase[] = JSON.parse(
  readFileSync(new URL('../__golden__/queueing.json', import.meta.url), 'utf8'),
);

/** The worked examples have seconds and the mean of their squares, the formulas milliseconds. */
function computed({ fn, args: [first, b, c, d] }: GoldenCase): number {
  if (typeof first !== 'number') {
    return queue.nearestRank.compute({ samples: first, percentile: b / 100 });
  }
  const residual = (mean: number, meanSquare: number) => (meanSquare / (2 * mean)) * 1000;
  const wait = () => queue.meanWait.compute({ utilisation: first, residual: residual(b, c) });
  switch (fn) {
    case 'mg1WaitS':
      return wait() / 1000;
    case 'mg1WaitPctS':
      return (
        queue.waitPercentile.compute({ mean: wait(), utilisation: first, percentile: d }) / 1000
      );
    case 'mm1WaitPctS':
      return (
        queue.exponentialWaitPercentile.compute({
          service: b * 1000,
          utilisation: first,
          percentile: c,
        }) / 1000
      );
    case 'maxRhoForWait':
      return queue.largestUtilisation.compute({
        budget: first * 1000,
        residual: residual(b, c),
        percentile: d,
      });
    case 'burstSeconds':
      return queue.burstDuration.compute({ bucket: first, peak: b, rate: c }) / 1000;
    case 'burstQueueB':
      return queue.burstQueue.compute({ peak: first, rate: b, duration: c * 1000 });
    default:
      throw new Error(`no formula for ${fn}`);
  }
}

describe('worked examples of queueing', () => {
  it('are all nine', () => {
    expect(golden).toHaveLength(9);
  });

  it.each(golden.map((example) => [example.id, example.fn, example] as const))(
    '%s %s',
    (_id, _fn, example) => {
      const { expected, tol } = example;
      const error = Math.abs(computed(example) - expected);
      expect(error).toBeLessThanOrEqual(tol.abs ?? (tol.rel ?? 0) * Math.abs(expected));
    },
  );
});

const imix: QueueQuestion = {
  lineRateBitsPerSecond: 1e9,
  utilisationFraction: 0.7,
  packets: PACKET_MIXES[0].packets,
  percentileFraction: 0.95,
};
const waitsOf = (question: QueueQuestion) => {
  const { waits } = queueAnswer(question);
  if (waits.kind === 'unstable') throw new Error('unstable');
  return waits;
};

describe('the queue before a line', () => {
  it('is 8 µs for IMIX at 1 Gbps and 70 %', () => {
    expect(bareNumber(waitsOf(imix).mean) * 1000).toBeCloseTo(8.2, 1);
    expect(bareNumber(queueAnswer(imix).service) * 1000).toBeCloseTo(2.7227, 4);
  });

  it.each([1, 1.0001, 2])('has no wait at a utilisation of %f', (utilisationFraction) => {
    const { waits, largestUtilisation } = queueAnswer({
      ...imix,
      utilisationFraction,
      waitBudgetMs: 1,
    });
    expect(waits).toMatchObject({ kind: 'unstable', utilisation: { unit: 'fraction' } });
    expect(waits).not.toHaveProperty('mean');
    expect(largestUtilisation && bareNumber(largestUtilisation)).toBeLessThan(1);
  });

  it('waits longer the fuller the line and the rarer the wait', () => {
    const utilisation = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    const share = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(utilisation, share, (utilisationFraction, percentileFraction) => {
        const waits = waitsOf({ ...imix, utilisationFraction, percentileFraction });
        const fuller = waitsOf({
          ...imix,
          utilisationFraction: utilisationFraction + 0.01,
          percentileFraction,
        });
        const rarer = waitsOf({
          ...imix,
          utilisationFraction,
          percentileFraction: (1 + percentileFraction) / 2,
        });
        expect(bareNumber(fuller.mean)).toBeGreaterThan(bareNumber(waits.mean));
        expect(bareNumber(fuller.percentile)).toBeGreaterThanOrEqual(bareNumber(waits.percentile));
        expect(bareNumber(rarer.percentile)).toBeGreaterThanOrEqual(bareNumber(waits.percentile));
        for (const figure of [waits.mean, waits.percentile, waits.exponentialPercentile]) {
          expect(recompute(figure)).toBe(bareNumber(figure));
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('is within the budget at the largest utilisation, and beyond it at one more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 10, noNaN: true }), (waitBudgetMs) => {
        const { largestUtilisation } = queueAnswer({ ...imix, waitBudgetMs });
        const most = largestUtilisation ? bareNumber(largestUtilisation) : Number.NaN;
        const wait = (utilisationFraction: number) =>
          bareNumber(waitsOf({ ...imix, utilisationFraction }).percentile);
        expect(wait(most)).toBeLessThanOrEqual(waitBudgetMs);
        expect(wait(most + (1 - most) / 1000)).toBeGreaterThan(waitBudgetMs);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('the ladder and the curve', () => {
  const utilisationsOf = (question: QueueQuestion) =>
    queueAnswer(question).ladder.map(({ utilisation }) => bareNumber(utilisation));

  it('hold the utilisation asked for once, in its place', () => {
    const usual = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
    expect(utilisationsOf(imix)).toEqual(usual);
    expect(utilisationsOf({ ...imix, utilisationFraction: 0.85 })).toEqual(
      [...usual, 0.85].toSorted(),
    );
    const over = queueAnswer({ ...imix, utilisationFraction: 1.2 }).ladder.at(-1);
    expect(over).toMatchObject({ isAsked: true, waits: { kind: 'unstable' } });
  });

  it('say what a question at that utilisation says', () => {
    const { ladder, curve } = queueAnswer({ ...imix, bufferBytes: 20_000 });
    for (const { utilisation, waits } of ladder) {
      if (waits.kind === 'unstable') throw new Error('unstable');
      const asked = waitsOf({
        ...imix,
        bufferBytes: 20_000,
        utilisationFraction: bareNumber(utilisation),
      });
      for (const of of ['mean', 'percentile', 'overflow'] as const) {
        const [rung, alone] = [waits[of], asked[of]];
        if (!rung || !alone) throw new Error('no figure');
        expect(bareNumber(rung)).toBe(bareNumber(alone));
        expect(recompute(rung)).toBe(bareNumber(rung));
      }
      if (bareNumber(utilisation) < 0.96) {
        expect(bareNumber(curve.mean.traceAt(bareNumber(utilisation)))).toBe(
          bareNumber(waits.mean),
        );
      }
    }
    expect(curve.mean.points.at(-1)?.x).toBe(0.95);
    expect(
      queueAnswer({ ...imix, utilisationFraction: 0.99 }).curve.percentile.points.at(-1)?.x,
    ).toBe(0.99);
  });

  it('drop the share that waits longer than a buffer holds, as the tail has it', () => {
    // At the wait that 95 % do not exceed, 5 % would find a buffer of that length full.
    const { percentile, mean } = waitsOf(imix);
    const bufferBytes = (bareNumber(percentile) / 1000) * (1e9 / 8);
    const { overflow } = waitsOf({ ...imix, bufferBytes });
    expect(overflow && bareNumber(overflow)).toBeCloseTo(0.05, 12);
    const larger = waitsOf({ ...imix, bufferBytes: bufferBytes * 2 }).overflow;
    expect(larger && bareNumber(larger)).toBeLessThan(0.05);
    expect(bareNumber(mean)).toBeGreaterThan(0);
    expect(waitsOf(imix)).not.toHaveProperty('overflow');
  });
});

describe('a burst', () => {
  const burst = { peakBitsPerSecond: 2e9, durationMs: 50 };
  const bufferBytes = 12_500_000;
  const line = { ...imix, lineRateBitsPerSecond: 1.25e9 };
  const burstOf = (question: QueueQuestion) => {
    const answer = queueAnswer(question).burst;
    if (!answer) throw new Error('no burst');
    return answer;
  };

  it('fills a queue, and lasts until the bucket is empty', () => {
    const answer = burstOf({ ...line, burst, bufferBytes });
    expect(bareNumber(answer.queue)).toBe(4_687_500);
    // 4,687,500 bytes at 1.25 Gbps.
    expect(bareNumber(answer.drain)).toBe(30);
    const { duration } = answer;
    expect(duration && 'unit' in duration && bareNumber(duration)).toBeCloseTo(133.333, 3);
    // It ends before: nothing is lost.
    expect(answer.lost && bareNumber(answer.lost)).toBe(0);
    for (const without of ['duration', 'lost'])
      expect(burstOf({ ...line, burst })).not.toHaveProperty(without);
  });

  it('never empties a bucket that the rate fills as fast', () => {
    const even = { ...burst, peakBitsPerSecond: 1.25e9 };
    const answer = burstOf({ ...line, burst: even, bufferBytes });
    expect(answer.duration).toMatchObject({ kind: 'endless' });
    expect(answer).not.toHaveProperty('lost');
    expect(bareNumber(answer.queue)).toBe(0);
  });

  it('loses what neither the line nor the buffer takes', () => {
    // 2 Gbps for 50 ms are 12.5 MB; the line takes 7.8125 MB of them, the buffer 1 MB.
    const { lost } = burstOf({ ...line, burst, bufferBytes: 1_000_000 });
    expect(lost && bareNumber(lost)).toBeCloseTo((12.5 - 7.8125 - 1) / 12.5, 12);
    fc.assert(
      fc.property(
        fc.double({ min: 1.26e9, max: 1e11, noNaN: true }),
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.integer({ min: 1, max: 1e9 }),
        (peakBitsPerSecond, durationMs, room) => {
          const answer = burstOf({
            ...line,
            burst: { peakBitsPerSecond, durationMs },
            bufferBytes: room,
          });
          const sent = (peakBitsPerSecond * durationMs) / 8000;
          const kept = (1.25e9 * durationMs) / 8000 + room;
          const share = answer.lost ? bareNumber(answer.lost) : Number.NaN;
          expect(share).toBeCloseTo(Math.max(0, sent - kept) / sent, 9);
          expect(answer.lost && recompute(answer.lost)).toBe(share);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('the nearest rank', () => {
  const samples = Array.from({ length: 100 }, (_, i) => 100 - i);

  it.each([
    [0, 1],
    [0.07, 7],
    [0.071, 8],
    [0.95, 95],
    [1, 100],
  ])('at %f of 1 to 100 is %i', (percentile, expected) => {
    expect(queue.nearestRank.compute({ samples, percentile })).toBe(expected);
  });
});
