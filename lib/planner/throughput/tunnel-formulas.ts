import {
  awsVpnCustomerGatewayBestPractices,
  awsVpnQuotas,
  awsVpnThroughputBlog,
  awsVpnTunnels,
  nanogUtilisation,
} from '../catalog/sources';
import { choiceOf, defineFormula } from '../figure/formula';

const upTo = 'AWS states its figures as "up to": they are ceilings, not promises.';

export const tunnelBandwidth = /*#__PURE__*/ defineFormula({
  id: 'throughput.tunnel-bandwidth',
  label: 'Bandwidth of a tunnel, inner bits',
  expression: 'counts is "outer" ? bandwidth × packet ÷ outerPacket : bandwidth',
  sources: [awsVpnQuotas],
  inputs: {
    bandwidth: 'bit/s',
    packet: 'B',
    outerPacket: 'B',
    counts: choiceOf(['inner', 'outer']),
  },
  output: 'bit/s',
  limits: [upTo, 'AWS does not publish whether inner or outer bits count.'],
  compute: ({ bandwidth, packet, outerPacket, counts }) =>
    counts === 'outer' ? (bandwidth * packet) / outerPacket : bandwidth,
});

export const tunnelPacketRate = /*#__PURE__*/ defineFormula({
  id: 'throughput.tunnel-packet-rate',
  label: 'Packet rate of a tunnel left to this direction',
  expression:
    'counts is "both-directions" and peak ÷ packet > 0 ? packetRate × (peak ÷ packet) ÷ (peak ÷ packet + otherPeak ÷ otherPacket) : packetRate',
  sources: [awsVpnQuotas],
  inputs: {
    packetRate: 'packet/s',
    peak: 'bit/s',
    packet: 'B',
    otherPeak: 'bit/s',
    otherPacket: 'B',
    counts: choiceOf(['per-direction', 'both-directions']),
  },
  output: 'packet/s',
  limits: [upTo, 'AWS does not publish whether packets of both directions count together.'],
  compute: ({ packetRate, peak, packet, otherPeak, otherPacket, counts }) => {
    const packets = peak / packet;
    if (counts === 'per-direction' || packets === 0) return packetRate;
    return (packetRate * packets) / (packets + otherPeak / otherPacket);
  },
});

export const packetRateThroughput = /*#__PURE__*/ defineFormula({
  id: 'throughput.of-packet-rate',
  label: 'Throughput that the packet rate allows',
  expression: 'packetRate × packet × 8',
  sources: [awsVpnQuotas],
  inputs: { packetRate: 'packet/s', packet: 'B' },
  output: 'bit/s',
  limits: [upTo],
  compute: ({ packetRate, packet }) => packetRate * packet * 8,
});

export const tunnelThroughput = /*#__PURE__*/ defineFormula({
  id: 'throughput.tunnel',
  label: 'Throughput of one tunnel',
  expression: 'countPacketCeiling is "yes" ? min(bandwidth, byPacketRate) : bandwidth',
  sources: [awsVpnQuotas, awsVpnTunnels],
  inputs: {
    bandwidth: 'bit/s',
    byPacketRate: 'bit/s',
    countPacketCeiling: choiceOf(['yes', 'no']),
  },
  output: 'bit/s',
  limits: [upTo],
  compute: ({ bandwidth, byPacketRate, countPacketCeiling }) =>
    countPacketCeiling === 'yes' ? Math.min(bandwidth, byPacketRate) : bandwidth,
});

export const underCeiling = /*#__PURE__*/ defineFormula({
  id: 'throughput.under-ceiling',
  label: 'Throughput up to the utilisation ceiling',
  expression: 'throughput × ceiling',
  sources: [nanogUtilisation],
  inputs: { throughput: 'bit/s', ceiling: 'fraction' },
  output: 'bit/s',
  compute: ({ throughput, ceiling }) => throughput * ceiling,
});

export const nominalOfTunnels = /*#__PURE__*/ defineFormula({
  id: 'throughput.nominal-tunnels',
  label: 'Nominal capacity',
  expression: 'tunnels × bandwidth',
  sources: [awsVpnThroughputBlog],
  inputs: { tunnels: 'count', bandwidth: 'bit/s' },
  output: 'bit/s',
  limits: ['As sold: neither packet rate, nor hashing, nor the utilisation ceiling is counted.'],
  compute: ({ tunnels, bandwidth }) => tunnels * bandwidth,
});

export const accessThroughput = /*#__PURE__*/ defineFormula({
  id: 'throughput.internet-access',
  label: 'Inner rate that the internet access carries',
  expression: 'accessRate × packet ÷ outerPacket × ceiling',
  sources: [awsVpnCustomerGatewayBestPractices],
  inputs: { accessRate: 'bit/s', packet: 'B', outerPacket: 'B', ceiling: 'fraction' },
  output: 'bit/s',
  limits: ['The whole line is taken to be free for the tunnels.'],
  compute: ({ accessRate, packet, outerPacket, ceiling }) =>
    ((accessRate * packet) / outerPacket) * ceiling,
});
