import { awsDirectConnectResiliency, awsVpnTunnels } from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const partsLeft = /*#__PURE__*/ defineFormula({
  id: 'failure.parts-left',
  label: 'Parts left',
  expression: 'max(0, parts − lost)',
  sources: [awsVpnTunnels, awsDirectConnectResiliency],
  inputs: { parts: 'count', lost: 'count' },
  output: 'count',
  compute: ({ parts, lost }) => Math.max(0, parts - lost),
});

export const shareOfOneDevice = /*#__PURE__*/ defineFormula({
  id: 'failure.share-of-one-device',
  label: 'Links that end on one customer gateway',
  expression: 'ceil(links ÷ customerGateways)',
  sources: [awsVpnTunnels, awsDirectConnectResiliency],
  inputs: { links: 'count', customerGateways: 'count' },
  output: 'count',
  compute: ({ links, customerGateways }) => Math.ceil(links / customerGateways),
});
