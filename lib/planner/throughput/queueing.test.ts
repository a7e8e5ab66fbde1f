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

describe('a burst', () => {
  const burst = { peakBitsPerSecond: 2e9, durationMs: 50, bucketBytes: 12_500_000 };
  const line = { ...imix, lineRateBitsPerSecond: 1.25e9 };

  it('fills a queue, and lasts until the bucket is empty', () => {
    const answer = queueAnswer({ ...line, burst }).burst;
    expect(answer && bareNumber(answer.queue)).toBe(4_687_500);
    const duration = answer?.duration;
    expect(duration && 'unit' in duration && bareNumber(duration)).toBeCloseTo(133.333, 3);
    const { bucketBytes: _, ...queueOnly } = burst;
    expect(queueAnswer({ ...line, burst: queueOnly }).burst).not.toHaveProperty('duration');
  });

  it('never empties a bucket that the rate fills as fast', () => {
    const answer = queueAnswer({ ...line, burst: { ...burst, peakBitsPerSecond: 1.25e9 } }).burst;
    expect(answer?.duration).toMatchObject({ kind: 'endless' });
    expect(answer && bareNumber(answer.queue)).toBe(0);
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
