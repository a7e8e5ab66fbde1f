import {
  awsDirectConnectConnections,
  awsDirectConnectJumboFrames,
  awsTransitGatewayQuotas,
  ieee8021ae,
  ieee8023,
  rfc9293,
} from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

export const frameEfficiency = /*#__PURE__*/ defineFormula({
  id: 'packet.frame-efficiency',
  label: 'Share of the line rate that is IP',
  expression:
    'packet ÷ (max(packet, minimumPayload) + header + vlanTag + frameCheck + preamble + gap)',
  sources: [ieee8023, awsDirectConnectConnections],
  inputs: {
    packet: 'B',
    minimumPayload: 'B',
    header: 'B',
    vlanTag: 'B',
    frameCheck: 'B',
    preamble: 'B',
    gap: 'B',
  },
  output: 'fraction',
  limits: ['At the mean packet; without MACsec.'],
  compute: ({ packet, minimumPayload, header, vlanTag, frameCheck, preamble, gap }) =>
    packet / (Math.max(packet, minimumPayload) + header + vlanTag + frameCheck + preamble + gap),
});

export const narrowestHop = /*#__PURE__*/ defineFormula({
  id: 'packet.path-mtu',
  label: 'Path MTU',
  expression: 'min(hops)',
  sources: [awsDirectConnectJumboFrames, awsTransitGatewayQuotas],
  inputs: { hops: listOf('B') },
  output: 'B',
  compute: ({ hops }) => Math.min(...hops),
});

export const frameLength = /*#__PURE__*/ defineFormula({
  id: 'packet.frame-length',
  label: 'Bytes of the line for one packet',
  expression:
    'max(packet, minimumPayload) + header + vlanTag + macsec + frameCheck + preamble + gap',
  sources: [ieee8023, ieee8021ae, awsDirectConnectConnections],
  inputs: {
    packet: 'B',
    minimumPayload: 'B',
    header: 'B',
    vlanTag: 'B',
    macsec: 'B',
    frameCheck: 'B',
    preamble: 'B',
    gap: 'B',
  },
  output: 'B',
  compute: ({ packet, minimumPayload, header, vlanTag, macsec, frameCheck, preamble, gap }) =>
    Math.max(packet, minimumPayload) + header + vlanTag + macsec + frameCheck + preamble + gap,
});

export const shareOfLine = /*#__PURE__*/ defineFormula({
  id: 'packet.share-of-line',
  label: 'Share of the line rate',
  expression: 'carried ÷ frame',
  sources: [ieee8023],
  inputs: { carried: 'B', frame: 'B' },
  output: 'fraction',
  compute: ({ carried, frame }) => carried / frame,
});

export const packetsOfClamp = /*#__PURE__*/ defineFormula({
  id: 'packet.clamp-cost',
  label: 'Packets for the same data with a smaller segment',
  expression: 'mss ÷ clamped',
  sources: [rfc9293],
  inputs: { mss: 'B', clamped: 'B' },
  output: 'number',
  limits: ['Of full segments; small packets stay as they are.'],
  compute: ({ mss, clamped }) => mss / clamped,
});
