import {
  ietfBbr,
  mathis1997,
  rfc3465,
  rfc6349,
  rfc7323,
  rfc9293,
  rfc9438,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

export const SEGMENT =
  'The MSS is taken as the data of a segment. Where TCP timestamps are on, as in Linux, they take 12 bytes of it: under 1 % at 1,406.';
export const RANDOM_LOSS =
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
