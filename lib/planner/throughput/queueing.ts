import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign, given } from '../figure/leaf';
import type { Series } from '../figure/series';
import { meanPacketOfMix } from '../plan/demand-formulas';
import {
  burstDuration,
  burstLoss,
  burstQueue,
  drainTime,
  exponentialWaitPercentile,
  largestUtilisation,
  meanWait,
  overflowShare,
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
  /** Room of a queue, or of a policer that lets bursts of so many bytes pass; without it, no limit. */
  readonly bufferBytes?: number;
  /** All that arrives during it, into an empty queue. */
  readonly burst?: { readonly peakBitsPerSecond: number; readonly durationMs: number };
}

/** At a utilisation of 1 and above the queue grows without end: there is no wait to tell. */
interface Unstable {
  readonly kind: 'unstable';
  readonly utilisation: Figure<'fraction'>;
}

/** A peak that is not above the rate never fills a buffer and never empties a bucket. */
interface Endless {
  readonly kind: 'endless';
  readonly peak: Figure<'bit/s'>;
  readonly rate: Figure<'bit/s'>;
}

interface QueueWaits {
  readonly kind: 'waits';
  readonly mean: Figure<'ms'>;
  readonly percentile: Figure<'ms'>;
  /** As if packet sizes were exponential. */
  readonly exponentialPercentile: Figure<'ms'>;
  /** With a buffer. */
  readonly overflow?: Figure<'fraction'>;
}

export interface QueueBurst {
  readonly peak: Figure<'bit/s'>;
  readonly length: Figure<'ms'>;
  readonly queue: Figure<'B'>;
  /** What its last packet waits where there is room for all of it. */
  readonly drain: Figure<'ms'>;
  /** With a buffer: until it is full and packets are dropped. */
  readonly duration?: Figure<'ms'> | Endless;
  /** With a buffer that a burst can fill. */
  readonly lost?: Figure<'fraction'>;
}

/** One utilisation of the ladder. */
interface QueueRung {
  readonly utilisation: Figure<'fraction'>;
  readonly isAsked: boolean;
  readonly waits: QueueWaits | Unstable;
}

export interface QueueAnswer {
  readonly inputs: {
    readonly lineRate: Figure<'bit/s'>;
    readonly utilisation: Figure<'fraction'>;
    readonly percentile: Figure<'fraction'>;
    readonly budget?: Figure<'ms'>;
    readonly buffer?: Figure<'B'>;
  };
  readonly service: Figure<'ms'>;
  readonly waits: QueueWaits | Unstable;
  /** The same at usual utilisations and at the one asked for, ascending. */
  readonly ladder: readonly QueueRung[];
  /** The waits over the utilisation, up to what is asked for or somewhat further. */
  readonly curve: Readonly<Record<'mean' | 'percentile', Series<'fraction', 'ms'>>>;
  /** With a budget. */
  readonly largestUtilisation?: Figure<'fraction'>;
  readonly burst?: QueueBurst;
}

const RUNGS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
/** Where a curve ends unless more is asked for: beyond it the knee would be all that is seen. */
const CURVE_END = 0.95;
const CURVE_STEPS = 95;

function burstOf(
  { peakBitsPerSecond, durationMs }: NonNullable<QueueQuestion['burst']>,
  rate: Figure<'bit/s'>,
  buffer: Figure<'B'> | undefined,
): QueueBurst {
  const peak = given(peakBitsPerSecond, 'bit/s', 'Burst', 'queue.burst.peakBitsPerSecond');
  const length = given(durationMs, 'ms', 'Length of the burst', 'queue.burst.durationMs');
  const queue = derive(burstQueue, { peak, rate, duration: length }, 'queue.burst-queue');
  const drain = derive(drainTime, { queue, rate }, 'queue.burst-drain');
  const burst = { peak, length, queue, drain };
  if (buffer === undefined) return burst;
  if (bareNumber(peak) <= bareNumber(rate)) {
    return { ...burst, duration: { kind: 'endless', peak, rate } };
  }
  const untilFull = derive(burstDuration, { bucket: buffer, peak, rate }, 'queue.burst-duration');
  return {
    ...burst,
    duration: untilFull,
    lost: derive(burstLoss, { peak, rate, duration: length, untilFull }, 'queue.burst-loss'),
  };
}

/** What the waits at every utilisation share. */
interface Queue {
  readonly residual: Figure<'ms'>;
  readonly service: Figure<'ms'>;
  readonly percentile: Figure<'fraction'>;
  readonly room?: Figure<'ms'>;
}

function waitsAt(
  utilisation: Figure<'fraction'>,
  { residual, service, percentile, room }: Queue,
  at: (name: string) => string,
): QueueWaits {
  const mean = derive(meanWait, { utilisation, residual }, at('mean-wait'));
  return {
    kind: 'waits',
    mean,
    percentile: derive(waitPercentile, { mean, utilisation, percentile }, at('wait-percentile')),
    exponentialPercentile: derive(
      exponentialWaitPercentile,
      { service, utilisation, percentile },
      at('exponential-wait-percentile'),
    ),
    ...(room && {
      overflow: derive(overflowShare, { utilisation, room, mean }, at('overflow-share')),
    }),
  };
}

function ladderOf(asked: Omit<QueueRung, 'isAsked'>, queue: Queue): readonly QueueRung[] {
  const rungs = RUNGS.filter((rung) => rung !== bareNumber(asked.utilisation)).map((rung) => {
    const at = (name: string) => `queue.ladder-${rung}.${name}`;
    const utilisation = assumedInDesign(
      rung,
      'fraction',
      'Utilisation',
      at('utilisation'),
      'a step to compare with',
    );
    return { utilisation, isAsked: false, waits: waitsAt(utilisation, queue, at) };
  });
  return [...rungs, { ...asked, isAsked: true }].toSorted(
    (a, b) => bareNumber(a.utilisation) - bareNumber(b.utilisation),
  );
}

function curveOf(asked: number, queue: Queue): QueueAnswer['curve'] {
  const last = asked < 1 ? Math.max(CURVE_END, asked) : CURVE_END;
  const waits = (x: number) => {
    const at = (name: string) => `queue.curve-${x}.${name}`;
    const reason = 'a point of the curve';
    return waitsAt(
      assumedInDesign(x, 'fraction', 'Utilisation', at('utilisation'), reason),
      queue,
      at,
    );
  };
  const seriesOf = (of: 'mean' | 'percentile', label: string): Series<'fraction', 'ms'> => {
    const traceAt = (x: number) => waits(x)[of];
    return {
      label,
      address: `queue.curve.${of}`,
      xUnit: 'fraction',
      yUnit: 'ms',
      xLabel: 'Utilisation',
      points: Array.from({ length: CURVE_STEPS }, (_, i) => {
        const x = (last * (i + 1)) / CURVE_STEPS;
        return { x, y: bareNumber(traceAt(x)) };
      }),
      traceAt,
    };
  };
  return {
    mean: seriesOf('mean', 'Mean wait'),
    percentile: seriesOf('percentile', 'Wait that the share of the packets does not exceed'),
  };
}

function inputsOf(question: QueueQuestion): QueueAnswer['inputs'] {
  const { lineRateBitsPerSecond, utilisationFraction, percentileFraction } = question;
  const { waitBudgetMs, bufferBytes } = question;
  return {
    lineRate: given(lineRateBitsPerSecond, 'bit/s', 'Line rate', 'queue.lineRateBitsPerSecond'),
    utilisation: given(utilisationFraction, 'fraction', 'Utilisation', 'queue.utilisationFraction'),
    percentile: given(
      percentileFraction,
      'fraction',
      'Share of the packets',
      'queue.percentileFraction',
    ),
    ...(waitBudgetMs !== undefined && {
      budget: given(waitBudgetMs, 'ms', 'Longest wait', 'queue.waitBudgetMs'),
    }),
    ...(bufferBytes !== undefined && {
      buffer: given(bufferBytes, 'B', 'Buffer or bucket', 'queue.bufferBytes'),
    }),
  };
}

/**
 * How long packets wait before a line, at random arrivals: a lower bound of what bursts do.
 * @throws Error where there is no packet, the utilisation is not above 0 or the percentile is 1.
 */
export function queueAnswer(question: QueueQuestion): QueueAnswer {
  const { packets, utilisationFraction, burst } = question;
  const inputs = inputsOf(question);
  const { lineRate, utilisation, percentile, budget, buffer } = inputs;
  const sizes = packets.map(({ packetBytes }, i) =>
    given(packetBytes, 'B', 'Packet size', `queue.packets.${i}.packetBytes`),
  );
  const shares = packets.map(({ share }, i) =>
    given(share, 'number', 'Share of packets', `queue.packets.${i}.share`),
  );
  const packet = derive(meanPacketOfMix, { sizes, shares }, 'queue.mean-packet');
  const service = derive(serviceTime, { packet, lineRate }, 'queue.service-time');
  const residual = derive(residualTime, { sizes, shares, lineRate }, 'queue.residual-time');
  const queue: Queue = {
    residual,
    service,
    percentile,
    ...(buffer && {
      room: derive(
        drainTime,
        { queue: buffer, rate: lineRate },
        'queue.room',
        'Time that the line takes for a full buffer',
      ),
    }),
  };
  const waits: QueueAnswer['waits'] =
    utilisationFraction < 1
      ? waitsAt(utilisation, queue, (name) => `queue.${name}`)
      : { kind: 'unstable', utilisation };
  return {
    inputs,
    service,
    waits,
    ladder: ladderOf({ utilisation, waits }, queue),
    curve: curveOf(utilisationFraction, queue),
    ...(budget && {
      largestUtilisation: derive(
        largestUtilisation,
        { budget, residual, percentile },
        'queue.largest-utilisation',
      ),
    }),
    ...(burst && { burst: burstOf(burst, lineRate, buffer) }),
  };
}
