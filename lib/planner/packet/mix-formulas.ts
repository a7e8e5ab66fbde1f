import {
  awsDirectConnectJumboFrames,
  awsVpnCustomerGatewayBestPractices,
  rfc791,
  rfc4303,
  rfc6985,
  rfc8900,
  rfc9293,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

const OF_PACKETS = 'Shares are of packets, not of bits.';

export const packetOnPath = defineFormula({
  id: 'throughput.packet-on-path',
  label: 'Mean packet on the path',
  expression: 'min(meanPacket, pathMtu)',
  sources: [awsVpnCustomerGatewayBestPractices, awsDirectConnectJumboFrames],
  inputs: { meanPacket: 'B', pathMtu: 'B' },
  output: 'B',
  limits: [
    'TCP is taken to be clamped to the path MTU: what does not fit is neither split nor dropped.',
    'Of a mix, the few more packets that a clamp makes are not counted: under half a percent of the simple IMIX.',
  ],
  compute: ({ meanPacket, pathMtu }) => Math.min(meanPacket, pathMtu),
});

export const outerCount = defineFormula({
  id: 'packet.outer-count',
  label: 'Outer packets for one inside',
  expression: 'count(packets)',
  sources: [rfc4303, rfc791],
  inputs: { packets: listOf('B') },
  output: 'count',
  compute: ({ packets }) => packets.length,
});

export const outerBytes = defineFormula({
  id: 'packet.outer-bytes',
  label: 'Bytes outside for one packet inside',
  expression: 'sum(packets)',
  sources: [rfc4303, rfc791],
  inputs: { packets: listOf('B') },
  output: 'B',
  compute: ({ packets }) => sum(packets),
});

export const outerPacketsOfMix = defineFormula({
  id: 'packet.mix.outer-packets',
  label: 'Outer packets for one inside, mean of the mix',
  expression: 'sum(shares × counts) ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { shares: listOf('number'), counts: listOf('count') },
  output: 'number',
  limits: [OF_PACKETS],
  compute: ({ shares, counts }) => weighted(shares, counts),
});

export const outerBytesOfMix = defineFormula({
  id: 'packet.mix.outer-bytes',
  label: 'Bytes outside for one packet inside, mean of the mix',
  expression: 'sum(shares × bytes) ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { shares: listOf('number'), bytes: listOf('B') },
  output: 'B',
  limits: [OF_PACKETS],
  compute: ({ shares, bytes }) => weighted(shares, bytes),
});

export const tooLargeOfMix = defineFormula({
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

export const tooLargeBytesOfMix = defineFormula({
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

export const lossOfMix = defineFormula({
  id: 'packet.mix.loss',
  label: 'Packets lost inside',
  expression: 'sum(shares × (1 − (1 − loss)^counts)) ÷ sum(shares)',
  sources: [rfc8900],
  inputs: { shares: listOf('number'), loss: 'fraction', counts: listOf('count') },
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

export const perOuterPacket = defineFormula({
  id: 'packet.per-outer-packet',
  label: 'Inner bytes for one outer packet',
  expression: 'bytes ÷ outerPackets',
  sources: [rfc791],
  inputs: { bytes: 'B', outerPackets: 'number' },
  output: 'B',
  compute: ({ bytes, outerPackets }) => bytes / outerPackets,
});

export const goodput = defineFormula({
  id: 'packet.goodput',
  label: 'Goodput: TCP data of it',
  expression: 'rate × max(0, packet − ipHeader − tcpHeader) ÷ packet',
  sources: [rfc9293],
  inputs: { rate: 'bit/s', packet: 'B', ipHeader: 'B', tcpHeader: 'B' },
  output: 'bit/s',
  limits: ['As if every packet were TCP without options.'],
  compute: ({ rate, packet, ipHeader, tcpHeader }) =>
    (rate * Math.max(0, packet - ipHeader - tcpHeader)) / packet,
});

export const shareOfWorkload = defineFormula({
  id: 'packet.mix.share-of-workload',
  label: 'Packets of this size, as a weight among the workloads',
  expression: 'peak ÷ meanPacket × share ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { peak: 'bit/s', meanPacket: 'B', share: 'number', shares: listOf('number') },
  output: 'number',
  limits: ['A weight, not a rate: the eight bits of a byte are left out of all of them alike.'],
  compute: ({ peak, meanPacket, share, shares }) => ((peak / meanPacket) * share) / sum(shares),
});

export const smallestPacket = defineFormula({
  id: 'packet.smallest',
  label: 'Smallest packet: an acknowledgement without data',
  expression: 'ipHeader + tcpHeader',
  sources: [rfc9293],
  inputs: { ipHeader: 'B', tcpHeader: 'B' },
  output: 'B',
  compute: ({ ipHeader, tcpHeader }) => ipHeader + tcpHeader,
});

export const justTooLarge = defineFormula({
  id: 'packet.just-too-large',
  label: 'Smallest packet that does not fit',
  expression: 'mtu + 1',
  sources: [rfc791],
  inputs: { mtu: 'B' },
  output: 'B',
  compute: ({ mtu }) => mtu + 1,
});

export const mostTooLarge = defineFormula({
  id: 'packet.mix.most-too-large',
  label: 'Most packets of this mean that do not fit',
  expression: '(meanPacket − smallest) ÷ (tooLarge − smallest)',
  sources: [rfc6985],
  inputs: { meanPacket: 'B', smallest: 'B', tooLarge: 'B' },
  output: 'number',
  limits: [
    'A bound, not an estimate: of all mixes with this mean, the one of the smallest packets and of packets that are one byte too large has most that do not fit.',
  ],
  compute: ({ meanPacket, smallest, tooLarge }) => (meanPacket - smallest) / (tooLarge - smallest),
});

export const restOfPackets = defineFormula({
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
