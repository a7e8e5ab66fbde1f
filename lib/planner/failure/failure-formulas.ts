import { awsDirectConnectResiliency, awsVpnTunnels } from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const partsLeft = defineFormula({
  id: 'failure.parts-left',
  label: 'Parts left',
  expression: 'max(0, parts − lost)',
  sources: [awsVpnTunnels, awsDirectConnectResiliency],
  inputs: { parts: 'count', lost: 'count' },
  output: 'count',
  compute: ({ parts, lost }) => Math.max(0, parts - lost),
});

export const shareOfOneDevice = defineFormula({
  id: 'failure.share-of-one-device',
  label: 'Tunnels that end on one customer gateway',
  expression: 'tunnels ÷ customerGateways',
  sources: [awsVpnTunnels],
  inputs: { tunnels: 'count', customerGateways: 'count' },
  output: 'count',
  compute: ({ tunnels, customerGateways }) => tunnels / customerGateways,
});
