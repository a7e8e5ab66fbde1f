import {
  awsVpnCustomerGatewayBestPractices,
  ietfTlsClientHello,
  rfc792,
  rfc4303,
  rfc6691,
  rfc9293,
} from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const outerPacketLimit = /*#__PURE__*/ defineFormula({
  id: 'packet.outer-limit',
  label: 'Largest outer packet',
  expression: 'min(pathMtu, awsOuterMtu)',
  sources: [awsVpnCustomerGatewayBestPractices],
  inputs: { pathMtu: 'B', awsOuterMtu: 'B' },
  output: 'B',
  compute: ({ pathMtu, awsOuterMtu }) => Math.min(pathMtu, awsOuterMtu),
});

/** RFC 4303 section 2.4: payload, padding and the two trailer bytes fill whole blocks. */
export const espTunnelMtu = /*#__PURE__*/ defineFormula({
  id: 'packet.esp-tunnel-mtu',
  label: 'Largest inner packet',
  expression:
    'floor((outerMtu − outerHeader − natHeader − espHeader − iv − icv) ÷ alignment) × alignment − trailer',
  sources: [rfc4303, awsVpnCustomerGatewayBestPractices],
  inputs: {
    outerMtu: 'B',
    outerHeader: 'B',
    natHeader: 'B',
    espHeader: 'B',
    iv: 'B',
    icv: 'B',
    alignment: 'B',
    trailer: 'B',
  },
  output: 'B',
  compute: ({ outerMtu, outerHeader, natHeader, espHeader, iv, icv, alignment, trailer }) =>
    Math.floor((outerMtu - outerHeader - natHeader - espHeader - iv - icv) / alignment) *
      alignment -
    trailer,
});

export const espWireLength = /*#__PURE__*/ defineFormula({
  id: 'packet.esp-wire-length',
  label: 'Outer packet',
  expression:
    'outerHeader + natHeader + espHeader + iv + ceil((packet + trailer) ÷ alignment) × alignment + icv',
  sources: [rfc4303],
  inputs: {
    packet: 'B',
    outerHeader: 'B',
    natHeader: 'B',
    espHeader: 'B',
    iv: 'B',
    icv: 'B',
    alignment: 'B',
    trailer: 'B',
  },
  output: 'B',
  limits: ['Without traffic-flow-confidentiality padding, which AWS does not use.'],
  compute: ({ packet, outerHeader, natHeader, espHeader, iv, icv, alignment, trailer }) =>
    outerHeader +
    natHeader +
    espHeader +
    iv +
    Math.ceil((packet + trailer) / alignment) * alignment +
    icv,
});

export const espPadding = /*#__PURE__*/ defineFormula({
  id: 'packet.esp-padding',
  label: 'Padding',
  expression: 'ceil((packet + trailer) ÷ alignment) × alignment − packet − trailer',
  sources: [rfc4303],
  inputs: { packet: 'B', trailer: 'B', alignment: 'B' },
  output: 'B',
  compute: ({ packet, trailer, alignment }) =>
    Math.ceil((packet + trailer) / alignment) * alignment - packet - trailer,
});

export const pingSize = /*#__PURE__*/ defineFormula({
  id: 'packet.ping-size',
  label: 'Data of the largest ping that passes',
  expression: 'mtu − ipHeader − icmpHeader',
  sources: [rfc792],
  inputs: { mtu: 'B', ipHeader: 'B', icmpHeader: 'B' },
  output: 'B',
  compute: ({ mtu, ipHeader, icmpHeader }) => mtu - ipHeader - icmpHeader,
});

export const clientHelloPackets = /*#__PURE__*/ defineFormula({
  id: 'packet.client-hello',
  label: 'Packets of a post-quantum ClientHello',
  expression: 'ceil(clientHello ÷ mss)',
  sources: [ietfTlsClientHello, rfc9293],
  inputs: { clientHello: 'B', mss: 'B' },
  output: 'count',
  limits: ['Without TCP options, which take 12 bytes more of each packet with timestamps.'],
  compute: ({ clientHello, mss }) => Math.ceil(clientHello / mss),
});

export const maximumSegmentSize = /*#__PURE__*/ defineFormula({
  id: 'packet.mss',
  label: 'Maximum segment size',
  expression: 'mtu − ipHeader − tcpHeader',
  sources: [rfc6691, rfc9293],
  inputs: { mtu: 'B', ipHeader: 'B', tcpHeader: 'B' },
  output: 'B',
  limits: ['TCP options are not taken off: an MSS never counts them.'],
  compute: ({ mtu, ipHeader, tcpHeader }) => mtu - ipHeader - tcpHeader,
});
