import {
  ietfBbr,
  linuxTcp,
  mathis1997,
  padhye1998,
  rfc3465,
  rfc5348,
  rfc6298,
  rfc6349,
  rfc7323,
  rfc9293,
  rfc9438,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

const SEGMENT =
  'The MSS is taken as the data of a segment. Where TCP timestamps are on, as in Linux, they take 12 bytes of it: under 1 % at 1,406.';
const RANDOM_LOSS =
  'Loss is the share of packets whose loss TCP sees as an event of its own, at random. Where the flow itself fills the line, it gets its share of the line instead.';
const LIGHT_LOSS =
  'Held against measured transfers at losses of 0.01 to 3 % and RTTs of 10 to 160 ms; above 2 % they are slower, because timeouts are left out.';
const QUEUES = 'The RTT includes the time in queues.';

export const bandwidthDelayProduct = /*#__PURE__*/ defineFormula({
  id: 'flow.bandwidth-delay-product',
  label: 'Bandwidth-delay product of the line',
  expression: 'lineRate × rtt ÷ 8000',
  sources: [rfc6349, rfc7323],
  inputs: { lineRate: 'bit/s', rtt: 'ms' },
  output: 'B',
  limits: [QUEUES],
  compute: ({ lineRate, rtt }) => (lineRate * rtt) / 8000,
});

export const windowRate = /*#__PURE__*/ defineFormula({
  id: 'flow.window-rate',
  label: 'Rate that the window allows',
  expression: 'window × 8000 ÷ rtt',
  sources: [rfc7323, rfc6349],
  inputs: { window: 'B', rtt: 'ms' },
  output: 'bit/s',
  limits: [
    'The window, not the receive buffer: Linux offers about half of its buffer as the window.',
    QUEUES,
  ],
  compute: ({ window, rtt }) => (window * 8000) / rtt,
});

export const renoRate = /*#__PURE__*/ defineFormula({
  id: 'flow.reno-rate',
  label: 'Rate of Reno at this loss (Mathis)',
  expression: 'mss × 8000 ÷ rtt × sqrt(3 ÷ (2 × segmentsPerAck × loss))',
  sources: [mathis1997, rfc3465],
  inputs: { mss: 'B', rtt: 'ms', segmentsPerAck: 'number', loss: 'fraction' },
  output: 'bit/s',
  limits: [SEGMENT, RANDOM_LOSS, LIGHT_LOSS, QUEUES],
  compute: ({ mss, rtt, segmentsPerAck, loss }) =>
    ((mss * 8000) / rtt) * Math.sqrt(3 / (2 * segmentsPerAck * loss)),
});

export const cubicWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.cubic-window',
  label: 'Mean window of CUBIC at this loss, in segments',
  expression:
    'max((scale × (3 + decrease) ÷ (4 × (1 − decrease)))^(1 ÷ 4) × (rtt ÷ 1000 ÷ loss)^(3 ÷ 4), sqrt(3 ÷ (2 × loss)))',
  sources: [rfc9438],
  inputs: { scale: 'number', decrease: 'fraction', rtt: 'ms', loss: 'fraction' },
  output: 'number',
  limits: [
    'The larger of its cubic and its Reno-friendly region: at short RTTs and higher losses CUBIC does what Reno does.',
    RANDOM_LOSS,
    LIGHT_LOSS,
  ],
  compute: ({ scale, decrease, rtt, loss }) =>
    Math.max(cubicFactor(scale, decrease) * (rtt / 1000 / loss) ** 0.75, Math.sqrt(1.5 / loss)),
});

export const segmentsRate = /*#__PURE__*/ defineFormula({
  id: 'flow.segments-rate',
  label: 'Rate of a window of segments',
  expression: 'segments × mss × 8000 ÷ rtt',
  sources: [rfc9438],
  inputs: { segments: 'number', mss: 'B', rtt: 'ms' },
  output: 'bit/s',
  limits: [SEGMENT, QUEUES],
  compute: ({ segments, mss, rtt }) => (segments * mss * 8000) / rtt,
});

export const retransmissionTimeout = /*#__PURE__*/ defineFormula({
  id: 'flow.retransmission-timeout',
  label: 'Retransmission timeout',
  expression: 'rtt + minimum',
  sources: [rfc6298, linuxTcp],
  inputs: { rtt: 'ms', minimum: 'ms' },
  output: 'ms',
  limits: ['As if the RTT did not vary.'],
  compute: ({ rtt, minimum }) => rtt + minimum,
});

export const pftkWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-window',
  label: 'Mean window before a loss (PFTK), in segments',
  expression:
    '(2 + segmentsPerAck) ÷ (3 × segmentsPerAck) + sqrt(8 × (1 − loss) ÷ (3 × segmentsPerAck × loss) + ((2 + segmentsPerAck) ÷ (3 × segmentsPerAck))^2)',
  sources: [padhye1998],
  inputs: { segmentsPerAck: 'number', loss: 'fraction' },
  output: 'number',
  compute: ({ segmentsPerAck, loss }) => {
    const least = (2 + segmentsPerAck) / (3 * segmentsPerAck);
    return least + Math.sqrt((8 * (1 - loss)) / (3 * segmentsPerAck * loss) + least ** 2);
  },
});

export const timeoutShare = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-timeout-share',
  label: 'Share of losses that end in a timeout (PFTK)',
  expression:
    'min(1, (1 − (1 − loss)^3) × (1 + (1 − loss)^3 × (1 − (1 − loss)^(window − 3))) ÷ (1 − (1 − loss)^window))',
  sources: [padhye1998],
  inputs: { loss: 'fraction', window: 'number' },
  output: 'fraction',
  compute: ({ loss, window }) =>
    Math.min(
      1,
      (someLost(loss, 3) * (1 + (1 - loss) ** 3 * someLost(loss, window - 3))) /
        someLost(loss, window),
    ),
});

const pftkInputs = {
  mss: 'B',
  rtt: 'ms',
  loss: 'fraction',
  segmentsPerAck: 'number',
  window: 'number',
  timeoutShare: 'fraction',
  timeout: 'ms',
} as const;
const PFTK_SENT = '(1 − loss) ÷ loss + window + timeoutShare ÷ (1 − loss)';
const PFTK_IN_TIMEOUTS =
  'timeoutShare × timeout × (1 + loss + 2 × loss^2 + 4 × loss^3 + 8 × loss^4 + 16 × loss^5 + 32 × loss^6) ÷ (1 − loss)';
const pftkLimits = [
  SEGMENT,
  RANDOM_LOSS,
  'The transfers that it was held against were faster above 2 %: Linux recovers from most losses without a timeout.',
];

export const pftkRate = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-rate',
  label: 'Rate of Reno at this loss, timeouts counted (PFTK)',
  expression: `mss × 8000 × (${PFTK_SENT}) ÷ (rtt × (segmentsPerAck ÷ 2 × window + 1) + ${PFTK_IN_TIMEOUTS})`,
  sources: [padhye1998],
  inputs: pftkInputs,
  output: 'bit/s',
  limits: [...pftkLimits, 'The window of the receiver is never reached.'],
  compute: ({ mss, rtt, loss, segmentsPerAck, window, timeoutShare: share, timeout }) =>
    (mss * 8000 * pftkSent(loss, window, share)) /
    (rtt * ((segmentsPerAck / 2) * window + 1) + pftkInTimeouts(loss, share, timeout)),
});

export const pftkRateInWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.pftk-rate-in-window',
  label: 'Rate of Reno at this loss, timeouts and window counted (PFTK)',
  expression: `mss × 8000 × (${PFTK_SENT}) ÷ (rtt × (segmentsPerAck ÷ 8 × window + (1 − loss) ÷ (loss × window) + 2) + ${PFTK_IN_TIMEOUTS})`,
  sources: [padhye1998],
  inputs: pftkInputs,
  output: 'bit/s',
  limits: [...pftkLimits, 'The window of the receiver is reached between losses.'],
  compute: ({ mss, rtt, loss, segmentsPerAck, window, timeoutShare: share, timeout }) =>
    (mss * 8000 * pftkSent(loss, window, share)) /
    (rtt * ((segmentsPerAck / 8) * window + (1 - loss) / (loss * window) + 2) +
      pftkInTimeouts(loss, share, timeout)),
});

export const tfrcRate = /*#__PURE__*/ defineFormula({
  id: 'flow.tfrc-rate',
  label: 'Rate of Reno at this loss, timeouts counted (RFC 5348)',
  expression:
    'mss × 8000 ÷ (rtt × sqrt(2 × segmentsPerAck × loss ÷ 3) + timeout × min(1, 3 × sqrt(3 × segmentsPerAck × loss ÷ 8)) × loss × (1 + 32 × loss^2))',
  sources: [rfc5348, padhye1998],
  inputs: { mss: 'B', rtt: 'ms', loss: 'fraction', segmentsPerAck: 'number', timeout: 'ms' },
  output: 'bit/s',
  limits: ['The short form of PFTK.', SEGMENT, RANDOM_LOSS],
  compute: ({ mss, rtt, loss, segmentsPerAck, timeout }) =>
    (mss * 8000) /
    (rtt * Math.sqrt((2 * segmentsPerAck * loss) / 3) +
      timeout *
        Math.min(1, 3 * Math.sqrt((3 * segmentsPerAck * loss) / 8)) *
        loss *
        (1 + 32 * loss ** 2)),
});

export const segmentsOfWindow = /*#__PURE__*/ defineFormula({
  id: 'flow.segments-of-window',
  label: 'Window, in segments',
  expression: 'window ÷ mss',
  sources: [rfc7323],
  inputs: { window: 'B', mss: 'B' },
  output: 'number',
  compute: ({ window, mss }) => window / mss,
});

export const bbrRate = /*#__PURE__*/ defineFormula({
  id: 'flow.bbr-rate',
  label: 'Rate of BBR on this line',
  expression:
    'lineRate × mss ÷ (mss + timestamps + tcpHeader + ipHeader + frameHeader) × (1 − loss)',
  sources: [ietfBbr],
  inputs: {
    lineRate: 'bit/s',
    mss: 'B',
    timestamps: 'B',
    tcpHeader: 'B',
    ipHeader: 'B',
    frameHeader: 'B',
    loss: 'fraction',
  },
  output: 'bit/s',
  limits: [
    'Version 1, below about 15 % of random loss; versions 2 and 3 slow down when they see loss.',
    SEGMENT,
    'Held against 8 measured transfers over a line of 20 Mbps: nothing else was on it.',
  ],
  compute: ({ lineRate, mss, timestamps, tcpHeader, ipHeader, frameHeader, loss }) =>
    ((lineRate * mss) / (mss + timestamps + tcpHeader + ipHeader + frameHeader)) * (1 - loss),
});

export const packetOfSegment = /*#__PURE__*/ defineFormula({
  id: 'flow.packet-of-segment',
  label: 'Packet of a full segment',
  expression: 'mss + tcpHeader + ipHeader',
  sources: [rfc9293],
  inputs: { mss: 'B', tcpHeader: 'B', ipHeader: 'B' },
  output: 'B',
  compute: ({ mss, tcpHeader, ipHeader }) => mss + tcpHeader + ipHeader,
});

export const flowThroughput = /*#__PURE__*/ defineFormula({
  id: 'flow.throughput',
  label: 'Throughput of one flow',
  expression: 'min(ceilings)',
  sources: [rfc6349],
  inputs: { ceilings: listOf('bit/s') },
  output: 'bit/s',
  limits: [
    'Of ceilings that are not known nothing is said: the line, the hosts, other traffic.',
    'A line and a tunnel as they are stated, headers included; what of it is TCP data is flow.goodput.',
  ],
  compute: ({ ceilings }) => Math.min(...ceilings),
});

export const deliveredRate = /*#__PURE__*/ defineFormula({
  id: 'flow.delivered',
  label: 'What of it arrives at this loss',
  expression: 'rate × (1 − loss)',
  sources: [rfc6349],
  inputs: { rate: 'bit/s', loss: 'fraction' },
  output: 'bit/s',
  limits: ['As if packets were lost behind what limits the rate: each is sent through it again.'],
  compute: ({ rate, loss }) => rate * (1 - loss),
});

export const flowGoodput = /*#__PURE__*/ defineFormula({
  id: 'flow.goodput',
  label: 'TCP data of one flow',
  expression: 'min(ceilings)',
  sources: [rfc6349],
  inputs: { ceilings: listOf('bit/s') },
  output: 'bit/s',
  limits: [
    'Each ceiling as TCP data first: a line without its frames, a tunnel without the headers inside.',
    'Of ceilings that are not known nothing is said: other lines, the hosts, other traffic.',
    SEGMENT,
  ],
  compute: ({ ceilings }) => Math.min(...ceilings),
});

export const leastExpected = /*#__PURE__*/ defineFormula({
  id: 'flow.least-expected',
  label: 'Least that is expected at this loss',
  expression: 'allowance × min(byLoss, pftk)',
  sources: [mathis1997, padhye1998],
  inputs: { allowance: 'fraction', byLoss: 'bit/s', pftk: 'bit/s' },
  output: 'bit/s',
  compute: ({ allowance, byLoss, pftk }) => allowance * Math.min(byLoss, pftk),
});

export const mostExpected = /*#__PURE__*/ defineFormula({
  id: 'flow.most-expected',
  label: 'Most that is expected at this loss',
  expression: 'byLoss ÷ allowance',
  sources: [mathis1997, padhye1998],
  inputs: { allowance: 'fraction', byLoss: 'bit/s' },
  output: 'bit/s',
  compute: ({ allowance, byLoss }) => byLoss / allowance,
});

export const flowsToFill = /*#__PURE__*/ defineFormula({
  id: 'flow.flows-to-fill',
  label: 'Such flows to fill the line',
  expression: 'ceil(most ÷ one)',
  sources: [rfc6349],
  inputs: { most: 'bit/s', one: 'bit/s' },
  output: 'count',
  limits: ['As if the loss stayed as it is: flows that fill a line add to it.'],
  compute: ({ most, one }) => Math.ceil(most / one),
});

export const segmentsInFlight = /*#__PURE__*/ defineFormula({
  id: 'flow.segments-in-flight',
  label: 'Segments in flight on a full line',
  expression: 'lineRate × rtt ÷ 8000 ÷ mss',
  sources: [rfc9438],
  inputs: { lineRate: 'bit/s', rtt: 'ms', mss: 'B' },
  output: 'number',
  limits: [SEGMENT],
  compute: ({ lineRate, rtt, mss }) => (lineRate * rtt) / 8000 / mss,
});

const FEW_SEGMENTS = 'Says nothing below a few segments in flight, where timeouts decide.';

export const renoLoss = /*#__PURE__*/ defineFormula({
  id: 'flow.reno-loss',
  label: 'Loss at which Reno fills the line alone',
  expression: 'min(1, 3 ÷ (2 × segmentsPerAck × segments^2))',
  sources: [mathis1997, rfc9438],
  inputs: { segmentsPerAck: 'number', segments: 'number' },
  output: 'fraction',
  limits: [FEW_SEGMENTS],
  compute: ({ segmentsPerAck, segments }) => Math.min(1, 3 / (2 * segmentsPerAck * segments ** 2)),
});

export const cubicLoss = /*#__PURE__*/ defineFormula({
  id: 'flow.cubic-loss',
  label: 'Loss at which CUBIC fills the line alone',
  expression:
    'min(1, max(3 ÷ (2 × segments^2), rtt ÷ 1000 × ((scale × (3 + decrease) ÷ (4 × (1 − decrease)))^(1 ÷ 4) ÷ segments)^(4 ÷ 3)))',
  sources: [rfc9438],
  inputs: { scale: 'number', decrease: 'fraction', rtt: 'ms', segments: 'number' },
  output: 'fraction',
  limits: [FEW_SEGMENTS],
  compute: ({ scale, decrease, rtt, segments }) =>
    Math.min(
      1,
      Math.max(
        1.5 / segments ** 2,
        (rtt / 1000) * (cubicFactor(scale, decrease) / segments) ** (4 / 3),
      ),
    ),
});

/** The factor before (RTT ÷ loss)^¾ in section 5.1 of RFC 9438: 1.054 for its C and its decrease. */
function cubicFactor(scale: number, decrease: number): number {
  return ((scale * (3 + decrease)) / (4 * (1 - decrease))) ** 0.25;
}

/** 1 − (1 − loss)^packets, also where loss is so small that 1 − loss is 1. */
function someLost(loss: number, packets: number): number {
  return -Math.expm1(packets * Math.log1p(-loss));
}

/** Segments from one timeout to the next, by PFTK. */
function pftkSent(loss: number, window: number, share: number): number {
  return (1 - loss) / loss + window + share / (1 - loss);
}

/** Milliseconds in timeouts from one of them to the next, each twice the one before up to 64 times. */
function pftkInTimeouts(loss: number, share: number, timeout: number): number {
  const backedOff = [1, 1, 2, 4, 8, 16, 32].reduce(
    (sum, factor, power) => sum + factor * loss ** power,
    0,
  );
  return (share * timeout * backedOff) / (1 - loss);
}
