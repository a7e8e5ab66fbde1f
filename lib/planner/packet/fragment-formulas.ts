import { awsVpnQuotas, rfc791, rfc8200 } from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const fragmentData = /*#__PURE__*/ defineFormula({
  id: 'packet.fragment-data',
  label: 'Data of a full fragment',
  expression: 'floor((mtu − ipHeader − fragmentHeader) ÷ unit) × unit',
  sources: [rfc791, rfc8200],
  inputs: { mtu: 'B', ipHeader: 'B', fragmentHeader: 'B', unit: 'B' },
  output: 'B',
  compute: ({ mtu, ipHeader, fragmentHeader, unit }) =>
    Math.floor((mtu - ipHeader - fragmentHeader) / unit) * unit,
});

export const fragmentCount = /*#__PURE__*/ defineFormula({
  id: 'packet.fragment-count',
  label: 'Packets that one becomes',
  expression: 'packet > mtu ? ceil((packet − ipHeader) ÷ data) : 1',
  sources: [rfc791, rfc8200],
  inputs: { packet: 'B', mtu: 'B', ipHeader: 'B', data: 'B' },
  output: 'count',
  compute: ({ packet, mtu, ipHeader, data }) =>
    packet > mtu ? Math.ceil((packet - ipHeader) / data) : 1,
});

export const fullFragment = /*#__PURE__*/ defineFormula({
  id: 'packet.full-fragment',
  label: 'Full fragment',
  expression: 'ipHeader + fragmentHeader + data',
  sources: [rfc791, rfc8200],
  inputs: { ipHeader: 'B', fragmentHeader: 'B', data: 'B' },
  output: 'B',
  compute: ({ ipHeader, fragmentHeader, data }) => ipHeader + fragmentHeader + data,
});

export const lastFragment = /*#__PURE__*/ defineFormula({
  id: 'packet.last-fragment',
  label: 'Last fragment',
  expression: 'packet − (count − 1) × data + fragmentHeader',
  sources: [rfc791, rfc8200],
  inputs: { packet: 'B', count: 'count', data: 'B', fragmentHeader: 'B' },
  output: 'B',
  limits: ['For a packet that was split: count is at least 2.'],
  compute: ({ packet, count, data, fragmentHeader }) =>
    packet - (count - 1) * data + fragmentHeader,
});

export const rateOfPackets = /*#__PURE__*/ defineFormula({
  id: 'packet.rate-of-size',
  label: 'What a tunnel carries of these packets',
  expression: 'min(bandwidth ÷ innerBytes, packetRate ÷ outerPackets × 8) × packet',
  sources: [awsVpnQuotas],
  inputs: {
    bandwidth: 'bit/s',
    packetRate: 'packet/s',
    outerPackets: 'number',
    packet: 'B',
    innerBytes: 'B',
  },
  output: 'bit/s',
  limits: [
    'Both ceilings are “up to” in AWS’s words.',
    'In bits of the packets as they are sent: headers that segments and fragments add take from the bandwidth.',
    'Each outer packet is taken to count; AWS does not publish how it counts fragments.',
  ],
  compute: ({ bandwidth, packetRate, outerPackets, packet, innerBytes }) =>
    Math.min(bandwidth / innerBytes, (packetRate / outerPackets) * 8) * packet,
});
