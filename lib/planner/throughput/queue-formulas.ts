import {
  awsDirectConnectResiliency,
  kleinrock1975,
  leland1994,
  nanogUtilisation,
  rfc2330,
  rfc2697,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

const POISSON =
  'Packets arrive at random, independent of each other. Real traffic comes in bursts at every time scale (Leland and others 1994), so that real waits are longer: a lower bound.';
const STABLE = 'Below a utilisation of 1 only: at 1 and above the queue grows without end.';
const TAIL =
  'An exponential tail through the mean: for packets of one size 12 % above the exact wait of 95 % at a utilisation of 0.5, and 5 % at 0.8.';

export const serviceTime = /*#__PURE__*/ defineFormula({
  id: 'queue.service-time',
  label: 'Time that a mean packet takes on the line',
  expression: 'packet × 8000 ÷ lineRate',
  sources: [kleinrock1975],
  inputs: { packet: 'B', lineRate: 'bit/s' },
  output: 'ms',
  compute: ({ packet, lineRate }) => (packet * 8000) / lineRate,
});

export const residualTime = /*#__PURE__*/ defineFormula({
  id: 'queue.residual-time',
  label: 'Mean rest of the packet on the line that an arrival finds there',
  expression: 'sum(shares × sizes^2) ÷ sum(shares × sizes) ÷ 2 × 8000 ÷ lineRate',
  sources: [kleinrock1975],
  inputs: { sizes: listOf('B'), shares: listOf('number'), lineRate: 'bit/s' },
  output: 'ms',
  limits: [
    'Sizes as they are on the line, headers of the frame included; shares are of packets.',
    'The mean square of the time that a packet takes, over twice its mean.',
  ],
  compute: ({ sizes, shares, lineRate }) => {
    const weighted = (of: (size: number) => number) =>
      sizes.reduce((sum, size, i) => sum + of(size) * (shares[i] ?? Number.NaN), 0);
    return ((weighted((size) => size ** 2) / weighted((size) => size) / 2) * 8000) / lineRate;
  },
});

export const meanWait = /*#__PURE__*/ defineFormula({
  id: 'queue.mean-wait',
  label: 'Mean wait in the queue',
  expression: 'utilisation ÷ (1 − utilisation) × residual',
  sources: [kleinrock1975, leland1994],
  inputs: { utilisation: 'fraction', residual: 'ms' },
  output: 'ms',
  limits: [POISSON, STABLE],
  compute: ({ utilisation, residual }) => (utilisation / (1 - utilisation)) * residual,
});

export const waitPercentile = /*#__PURE__*/ defineFormula({
  id: 'queue.wait-percentile',
  label: 'Wait that a share of the packets does not exceed',
  expression: 'mean ÷ utilisation × max(0, ln(utilisation ÷ (1 − percentile)))',
  sources: [kleinrock1975, leland1994],
  inputs: { mean: 'ms', utilisation: 'fraction', percentile: 'fraction' },
  output: 'ms',
  limits: [POISSON, STABLE, TAIL],
  compute: ({ mean, utilisation, percentile }) =>
    (mean / utilisation) * Math.max(0, Math.log(utilisation / (1 - percentile))),
});

export const exponentialWaitPercentile = /*#__PURE__*/ defineFormula({
  id: 'queue.exponential-wait-percentile',
  label: 'The same if sizes were exponential (M/M/1)',
  expression: 'service ÷ (1 − utilisation) × max(0, ln(utilisation ÷ (1 − percentile)))',
  sources: [kleinrock1975],
  inputs: { service: 'ms', utilisation: 'fraction', percentile: 'fraction' },
  output: 'ms',
  limits: [POISSON, STABLE],
  compute: ({ service, utilisation, percentile }) =>
    (service / (1 - utilisation)) * Math.max(0, Math.log(utilisation / (1 - percentile))),
});

/** Halvings of the interval from 0 to 1 until it is as narrow as a double can say. */
const HALVINGS = 60;

export const largestUtilisation = /*#__PURE__*/ defineFormula({
  id: 'queue.largest-utilisation',
  label: 'Largest utilisation within the wait',
  procedure:
    'The largest utilisation below 1 at which the wait that the share of the packets does not exceed (queue.wait-percentile) is within the budget, by bisection.',
  sources: [kleinrock1975, leland1994],
  inputs: { budget: 'ms', residual: 'ms', percentile: 'fraction' },
  output: 'fraction',
  limits: [POISSON, TAIL],
  compute: ({ budget, residual, percentile }) => {
    // The wait only grows with the utilisation, so that the interval always holds the crossing.
    let [within, beyond] = [0, 1];
    for (let step = 0; step < HALVINGS; step += 1) {
      const utilisation = (within + beyond) / 2;
      const mean = meanWait.compute({ utilisation, residual });
      if (waitPercentile.compute({ mean, utilisation, percentile }) <= budget) within = utilisation;
      else beyond = utilisation;
    }
    return within;
  },
});

export const burstDuration = /*#__PURE__*/ defineFormula({
  id: 'queue.burst-duration',
  label: 'Time until a burst has emptied the bucket or filled the buffer',
  expression: 'bucket × 8000 ÷ (peak − rate)',
  sources: [rfc2697],
  inputs: { bucket: 'B', peak: 'bit/s', rate: 'bit/s' },
  output: 'ms',
  limits: [
    'For a peak above the rate; from a full bucket or an empty buffer, after which packets are dropped.',
  ],
  compute: ({ bucket, peak, rate }) => (bucket * 8000) / (peak - rate),
});

export const burstQueue = /*#__PURE__*/ defineFormula({
  id: 'queue.burst-queue',
  label: 'Queue at the end of a burst',
  expression: 'max(0, peak − rate) × duration ÷ 8000',
  sources: [kleinrock1975],
  inputs: { peak: 'bit/s', rate: 'bit/s', duration: 'ms' },
  output: 'B',
  limits: ['From an empty queue that has room for all of it; else what does not fit is dropped.'],
  compute: ({ peak, rate, duration }) => (Math.max(0, peak - rate) * duration) / 8000,
});

export const drainTime = /*#__PURE__*/ defineFormula({
  id: 'queue.drain-time',
  label: 'Time that the line takes for what is queued',
  expression: 'queue × 8000 ÷ rate',
  sources: [kleinrock1975],
  inputs: { queue: 'B', rate: 'bit/s' },
  output: 'ms',
  compute: ({ queue, rate }) => (queue * 8000) / rate,
});

export const burstLoss = /*#__PURE__*/ defineFormula({
  id: 'queue.burst-loss',
  label: 'Share of the bytes of a burst that is dropped',
  expression: '(peak − rate) × max(0, duration − untilFull) ÷ (peak × duration)',
  sources: [rfc2697, kleinrock1975],
  inputs: { peak: 'bit/s', rate: 'bit/s', duration: 'ms', untilFull: 'ms' },
  output: 'fraction',
  limits: [
    'For a peak above the rate, as even as a fluid: from an empty buffer or a full bucket, and senders that do not slow down.',
  ],
  compute: ({ peak, rate, duration, untilFull }) =>
    ((peak - rate) * Math.max(0, duration - untilFull)) / (peak * duration),
});

export const overflowShare = /*#__PURE__*/ defineFormula({
  id: 'queue.overflow-share',
  label: 'Share of packets that find more queued than there is room for',
  expression: 'utilisation ÷ exp(utilisation × room ÷ mean)',
  sources: [kleinrock1975, leland1994],
  inputs: { utilisation: 'fraction', room: 'ms', mean: 'ms' },
  output: 'fraction',
  limits: [
    POISSON,
    STABLE,
    'The exponential tail through the mean, of a queue without a limit: somewhat more than a limited one drops. A bucket counts as the queue that it stands for.',
  ],
  compute: ({ utilisation, room, mean }) => utilisation / Math.exp((utilisation * room) / mean),
});

export const peakOverMean = /*#__PURE__*/ defineFormula({
  id: 'queue.peak-over-mean',
  label: 'Peak over the mean that fills the line',
  expression: '1 ÷ utilisation',
  sources: [nanogUtilisation],
  inputs: { utilisation: 'fraction' },
  output: 'number',
  limits: ['Of rates over shorter times than the mean is taken over.'],
  compute: ({ utilisation }) => 1 / utilisation,
});

export const shareBeforeFailure = /*#__PURE__*/ defineFormula({
  id: 'queue.share-before-failure',
  label: 'Utilisation of each link before one of them fails',
  expression: 'ceiling × (links − 1) ÷ links',
  sources: [awsDirectConnectResiliency],
  inputs: { ceiling: 'fraction', links: 'count' },
  output: 'fraction',
  limits: ['Of equal links that share their load evenly, before and after.'],
  compute: ({ ceiling, links }) => (ceiling * (links - 1)) / links,
});

/** 0.07 × 100 is a little over 7: what rounding adds to a rank is no further sample. */
const RANK_ROUNDING = 1e-9;

export const nearestRank = /*#__PURE__*/ defineFormula({
  id: 'queue.nearest-rank',
  label: 'Percentile of the samples by nearest rank',
  procedure:
    'Sort the samples. The percentile is the smallest of them that at least this share of all samples does not exceed: of 20 samples and 95 % the nineteenth, so that the top 5 % are thrown away.',
  sources: [rfc2330],
  inputs: { samples: listOf('bit/s'), percentile: 'fraction' },
  output: 'bit/s',
  limits: [
    'Of five-minute means it says nothing of shorter peaks. Each direction has its own; links of a redundant pair are added before.',
  ],
  compute: ({ samples, percentile }) => {
    const rank = Math.max(1, Math.ceil(percentile * samples.length - RANK_ROUNDING));
    return samples.toSorted((a, b) => a - b)[rank - 1] ?? Number.NaN;
  },
});
