import {
  awsDirectConnectJumboFrames,
  awsVpnCustomerGatewayBestPractices,
  rfc791,
  rfc4303,
  rfc6985,
  rfc8200,
  rfc8900,
  rfc9293,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

const OF_PACKETS = 'Shares are of packets, not of bits.';

export const packetOnPath = /*#__PURE__*/ defineFormula({
  id: 'throughput.packet-on-path',
  label: 'Mean packet on the path',
  expression: 'min(meanPacket, pathMtu)',
  sources: [awsVpnCustomerGatewayBestPractices, awsDirectConnectJumboFrames],
  inputs: { meanPacket: 'B', pathMtu: 'B' },
  output: 'B',
  limits: [
    'TCP is taken to be clamped to the path MTU: what does not fit is neither split nor dropped.',
  ],
  compute: ({ meanPacket, pathMtu }) => Math.min(meanPacket, pathMtu),
});

export const outerCount = /*#__PURE__*/ defineFormula({
  id: 'packet.outer-count',
  label: 'Outer packets for one inside',
  expression: 'count(packets)',
  sources: [rfc4303, rfc791],
  inputs: { packets: listOf('B') },
  output: 'number',
  compute: ({ packets }) => packets.length,
});

export const bytesOfPackets = /*#__PURE__*/ defineFormula({
  id: 'packet.sum',
  label: 'Bytes outside for one packet inside',
  expression: 'sum(packets)',
  sources: [rfc4303, rfc791],
  inputs: { packets: listOf('B') },
  output: 'B',
  compute: ({ packets }) => sum(packets),
});

export const outerPacketsOfMix = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.outer-packets',
  label: 'Outer packets for one inside, mean of the mix',
  expression: 'sum(shares × counts) ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { shares: listOf('number'), counts: listOf('number') },
  output: 'number',
  limits: [OF_PACKETS],
  compute: ({ shares, counts }) => weighted(shares, counts),
});

export const bytesOfMix = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.bytes',
  label: 'Bytes outside for one packet inside, mean of the mix',
  expression: 'sum(shares × bytes) ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { shares: listOf('number'), bytes: listOf('B') },
  output: 'B',
  limits: [OF_PACKETS],
  compute: ({ shares, bytes }) => weighted(shares, bytes),
});

export const tooLargeOfMix = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.too-large',
  label: 'Packets that do not fit, as a share of packets',
  expression: 'sum(shares × (sizes > mtu)) ÷ sum(shares)',
  sources: [rfc8900],
  inputs: { shares: listOf('number'), sizes: listOf('B'), mtu: 'B' },
  output: 'fraction',
  compute: ({ shares, sizes, mtu }) =>
    weighted(
      shares,
      sizes.map((size) => Number(size > mtu)),
    ),
});

export const tooLargeBytesOfMix = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.too-large-bytes',
  label: 'Packets that do not fit, as a share of bytes',
  expression: 'sum(shares × sizes × (sizes > mtu)) ÷ sum(shares × sizes)',
  sources: [rfc8900],
  inputs: { shares: listOf('number'), sizes: listOf('B'), mtu: 'B' },
  output: 'fraction',
  compute: ({ shares, sizes, mtu }) =>
    weighted(
      sizes.map((size, i) => size * (shares[i] ?? Number.NaN)),
      sizes.map((size) => Number(size > mtu)),
    ),
});

export const lossOfMix = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.loss',
  label: 'Packets lost inside',
  expression: 'sum(shares × (1 − (1 − loss)^counts)) ÷ sum(shares)',
  sources: [rfc8900],
  inputs: { shares: listOf('number'), loss: 'fraction', counts: listOf('number') },
  output: 'fraction',
  limits: [
    'Outer packets are lost one by one, and the loss of one fragment loses all of a packet.',
  ],
  compute: ({ shares, loss, counts }) =>
    weighted(
      shares,
      counts.map((count) => 1 - (1 - loss) ** count),
    ),
});

export const segments = /*#__PURE__*/ defineFormula({
  id: 'packet.segments',
  label: 'Segments that a clamp makes of one packet',
  expression: 'packet > outerMtu ? (packet − headers) ÷ (mtu − headers) : 1',
  sources: [rfc9293],
  inputs: { packet: 'B', outerMtu: 'B', mtu: 'B', headers: 'B' },
  output: 'number',
  limits: [
    'A mean: the data goes on in full segments. Packets that the path outside passes count as one, without the few more, 4 to 10 percent of full ones, that the tunnel’s own bytes make.',
  ],
  compute: ({ packet, outerMtu, mtu, headers }) =>
    packet > outerMtu ? (packet - headers) / (mtu - headers) : 1,
});

export const segmentedBytes = /*#__PURE__*/ defineFormula({
  id: 'packet.segmented-bytes',
  label: 'Inner bytes of the segments of one packet',
  expression: 'packet + (segments − 1) × headers',
  sources: [rfc9293],
  inputs: { packet: 'B', segments: 'number', headers: 'B' },
  output: 'B',
  compute: ({ packet, segments: count, headers }) => packet + (count - 1) * headers,
});

export const bytesOfSegments = /*#__PURE__*/ defineFormula({
  id: 'packet.bytes-of-segments',
  label: 'Bytes outside of the segments of one packet',
  expression: 'segments × outerPacket',
  sources: [rfc4303],
  inputs: { segments: 'number', outerPacket: 'B' },
  output: 'B',
  compute: ({ segments: count, outerPacket }) => count * outerPacket,
});

export const tcpData = /*#__PURE__*/ defineFormula({
  id: 'packet.tcp-data',
  label: 'TCP data in a packet',
  expression: 'max(0, packet − headers)',
  sources: [rfc9293],
  inputs: { packet: 'B', headers: 'B' },
  output: 'B',
  limits: ['As if every packet were TCP without options.'],
  compute: ({ packet, headers }) => Math.max(0, packet - headers),
});

export const perOuterPacket = /*#__PURE__*/ defineFormula({
  id: 'packet.per-outer-packet',
  label: 'Inner bytes for one outer packet',
  expression: 'bytes ÷ outerPackets',
  sources: [rfc791],
  inputs: { bytes: 'B', outerPackets: 'number' },
  output: 'B',
  compute: ({ bytes, outerPackets }) => bytes / outerPackets,
});

export const rateAsSent = /*#__PURE__*/ defineFormula({
  id: 'packet.rate-as-sent',
  label: 'The same as it is sent, without the headers that segments and fragments add',
  expression: 'rate × packet ÷ innerBytes',
  sources: [rfc791, rfc9293],
  inputs: { rate: 'bit/s', packet: 'B', innerBytes: 'B' },
  output: 'bit/s',
  compute: ({ rate, packet, innerBytes }) => (rate * packet) / innerBytes,
});

export const goodput = /*#__PURE__*/ defineFormula({
  id: 'packet.goodput',
  label: 'Goodput: TCP data of it, before loss',
  expression: 'rate × data ÷ packet',
  sources: [rfc9293],
  inputs: { rate: 'bit/s', data: 'B', packet: 'B' },
  output: 'bit/s',
  compute: ({ rate, data, packet }) => (rate * data) / packet,
});

export const shareOfWorkload = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.share-of-workload',
  label: 'Packets of this size, as a weight among the workloads',
  expression: 'peak ÷ meanPacket × share ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { peak: 'bit/s', meanPacket: 'B', share: 'number', shares: listOf('number') },
  output: 'number',
  limits: ['A weight, not a rate: the eight bits of a byte are left out of all of them alike.'],
  compute: ({ peak, meanPacket, share, shares }) => ((peak / meanPacket) * share) / sum(shares),
});

export const headersOf = /*#__PURE__*/ defineFormula({
  id: 'packet.headers',
  label: 'Headers of a packet without data',
  expression: 'ipHeader + transportHeader',
  sources: [rfc791, rfc9293],
  inputs: { ipHeader: 'B', transportHeader: 'B' },
  output: 'B',
  compute: ({ ipHeader, transportHeader }) => ipHeader + transportHeader,
});

export const justTooLarge = /*#__PURE__*/ defineFormula({
  id: 'packet.just-too-large',
  label: 'Smallest packet that takes one outer packet more',
  expression: 'most + 1',
  sources: [rfc791],
  inputs: { most: 'B' },
  output: 'B',
  compute: ({ most }) => most + 1,
});

export const mostInFragments = /*#__PURE__*/ defineFormula({
  id: 'packet.most-in-fragments',
  label: 'Largest packet in so many fragments',
  expression: 'ipHeader + count × data',
  sources: [rfc791, rfc8200],
  inputs: { ipHeader: 'B', count: 'count', data: 'B' },
  output: 'B',
  compute: ({ ipHeader, count, data }) => ipHeader + count * data,
});

export const largerShare = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.larger-share',
  label: 'Share of the larger of two sizes that have this mean',
  expression: '(meanPacket − smaller) ÷ (larger − smaller)',
  sources: [rfc6985],
  inputs: { meanPacket: 'B', smaller: 'B', larger: 'B' },
  output: 'number',
  limits: [
    'A bound, not an estimate: of all mixes with this mean, the one of these two sizes takes most outer packets.',
  ],
  compute: ({ meanPacket, smaller, larger }) => (meanPacket - smaller) / (larger - smaller),
});

export const restOfPackets = /*#__PURE__*/ defineFormula({
  id: 'packet.mix.rest',
  label: 'The rest of the packets',
  expression: '1 − share',
  sources: [rfc6985],
  inputs: { share: 'number' },
  output: 'number',
  compute: ({ share }) => 1 - share,
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function weighted(weights: readonly number[], values: readonly number[]): number {
  return sum(values.map((value, i) => value * (weights[i] ?? Number.NaN))) / sum(weights);
}
