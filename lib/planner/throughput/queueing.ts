import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { given } from '../figure/leaf';
import { meanPacketOfMix } from '../plan/demand-formulas';
import {
  burstDuration,
  burstQueue,
  exponentialWaitPercentile,
  largestUtilisation,
  meanWait,
  residualTime,
  serviceTime,
  waitPercentile,
} from './queue-formulas';

/** The queue before one line, by itself. */
export interface QueueQuestion {
  readonly lineRateBitsPerSecond: number;
  /** Of the line, above 0. */
  readonly utilisationFraction: number;
  /** Sizes on the line with their shares of packets; at least one. */
  readonly packets: readonly { readonly packetBytes: number; readonly share: number }[];
  /** Share of the packets whose wait is asked for, under 1. */
  readonly percentileFraction: number;
  /** What that share may wait at most. */
  readonly waitBudgetMs?: number;
  readonly burst?: {
    readonly peakBitsPerSecond: number;
    readonly durationMs: number;
    /** Of a policer that lets bursts of so many bytes pass. */
    readonly bucketBytes?: number;
  };
}

/** At a utilisation of 1 and above the queue grows without end: there is no wait to tell. */
interface Unstable {
  readonly kind: 'unstable';
  readonly utilisation: Figure<'fraction'>;
}

/** A peak that is not above the rate never empties a bucket. */
interface Endless {
  readonly kind: 'endless';
  readonly peak: Figure<'bit/s'>;
  readonly rate: Figure<'bit/s'>;
}

interface Waits {
  readonly kind: 'waits';
  readonly mean: Figure<'ms'>;
  readonly percentile: Figure<'ms'>;
  /** As if packet sizes were exponential. */
  readonly exponentialPercentile: Figure<'ms'>;
}

export interface QueueAnswer {
  readonly service: Figure<'ms'>;
  readonly waits: Waits | Unstable;
  /** With a budget. */
  readonly largestUtilisation?: Figure<'fraction'>;
  readonly burst?: {
    readonly queue: Figure<'B'>;
    /** With a bucket. */
    readonly duration?: Figure<'ms'> | Endless;
  };
}

function burstOf(
  { peakBitsPerSecond, durationMs, bucketBytes }: NonNullable<QueueQuestion['burst']>,
  rate: Figure<'bit/s'>,
): NonNullable<QueueAnswer['burst']> {
  const peak = given(peakBitsPerSecond, 'bit/s', 'Burst', 'queue.burst.peakBitsPerSecond');
  const length = given(durationMs, 'ms', 'Length of the burst', 'queue.burst.durationMs');
  const queue = derive(burstQueue, { peak, rate, duration: length }, 'queue.burst-queue');
  if (bucketBytes === undefined) return { queue };
  const bucket = given(bucketBytes, 'B', 'Bucket of the policer', 'queue.burst.bucketBytes');
  return {
    queue,
    duration:
      bareNumber(peak) > bareNumber(rate)
        ? derive(burstDuration, { bucket, peak, rate }, 'queue.burst-duration')
        : { kind: 'endless', peak, rate },
  };
}

/**
 * How long packets wait before a line, at random arrivals: a lower bound of what bursts do.
 * @throws Error where there is no packet, the utilisation is not above 0 or the percentile is 1.
 */
export function queueAnswer({
  lineRateBitsPerSecond,
  utilisationFraction,
  packets,
  percentileFraction,
  waitBudgetMs,
  burst,
}: QueueQuestion): QueueAnswer {
  const lineRate = given(
    lineRateBitsPerSecond,
    'bit/s',
    'Line rate',
    'queue.lineRateBitsPerSecond',
  );
  const utilisation = given(
    utilisationFraction,
    'fraction',
    'Utilisation',
    'queue.utilisationFraction',
  );
  const percentile = given(
    percentileFraction,
    'fraction',
    'Share of the packets',
    'queue.percentileFraction',
  );
  const sizes = packets.map(({ packetBytes }, i) =>
    given(packetBytes, 'B', 'Packet size', `queue.packets.${i}.packetBytes`),
  );
  const shares = packets.map(({ share }, i) =>
    given(share, 'number', 'Share of packets', `queue.packets.${i}.share`),
  );
  const packet = derive(meanPacketOfMix, { sizes, shares }, 'queue.mean-packet');
  const service = derive(serviceTime, { packet, lineRate }, 'queue.service-time');
  const residual = derive(residualTime, { sizes, shares, lineRate }, 'queue.residual-time');
  return {
    service,
    waits:
      utilisationFraction < 1
        ? waitsAt(utilisation, residual, service, percentile)
        : { kind: 'unstable', utilisation },
    ...(waitBudgetMs !== undefined && {
      largestUtilisation: derive(
        largestUtilisation,
        {
          budget: given(waitBudgetMs, 'ms', 'Longest wait', 'queue.waitBudgetMs'),
          residual,
          percentile,
        },
        'queue.largest-utilisation',
      ),
    }),
    ...(burst && { burst: burstOf(burst, lineRate) }),
  };
}

function waitsAt(
  utilisation: Figure<'fraction'>,
  residual: Figure<'ms'>,
  service: Figure<'ms'>,
  percentile: Figure<'fraction'>,
): Waits {
  const mean = derive(meanWait, { utilisation, residual }, 'queue.mean-wait');
  return {
    kind: 'waits',
    mean,
    percentile: derive(waitPercentile, { mean, utilisation, percentile }, 'queue.wait-percentile'),
    exponentialPercentile: derive(
      exponentialWaitPercentile,
      { service, utilisation, percentile },
      'queue.exponential-wait-percentile',
    ),
  };
}
