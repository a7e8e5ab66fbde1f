import { ieee8023, rfc4303 } from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const outerRate = /*#__PURE__*/ defineFormula({
  id: 'throughput.outer-rate',
  label: 'The same in outer packets',
  expression: 'rate × outerPacket ÷ packet',
  sources: [rfc4303],
  inputs: { rate: 'bit/s', outerPacket: 'B', packet: 'B' },
  output: 'bit/s',
  limits: ['At the mean packet.'],
  compute: ({ rate, outerPacket, packet }) => (rate * outerPacket) / packet,
});

export const lineRateOf = /*#__PURE__*/ defineFormula({
  id: 'throughput.line-rate-of',
  label: 'The same on the line, frames and gaps counted',
  expression: 'rate ÷ frameEfficiency',
  sources: [ieee8023],
  inputs: { rate: 'bit/s', frameEfficiency: 'fraction' },
  output: 'bit/s',
  limits: ['At the mean packet.'],
  compute: ({ rate, frameEfficiency }) => rate / frameEfficiency,
});
