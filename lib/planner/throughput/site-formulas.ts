import { awsDirectConnectResiliency, awsVpnTunnels, rfc2544 } from '../catalog/sources';
import { defineFormula } from '../figure/formula';

export const devicesCarrying = /*#__PURE__*/ defineFormula({
  id: 'throughput.devices-carrying',
  label: 'Customer gateways that carry',
  expression: 'min(customerGateways, links)',
  sources: [awsVpnTunnels, awsDirectConnectResiliency],
  inputs: { customerGateways: 'count', links: 'count' },
  output: 'count',
  limits: ['Each customer gateway ends an equal share of the links.'],
  compute: ({ customerGateways, links }) => Math.min(customerGateways, links),
});

export const devicesTogether = /*#__PURE__*/ defineFormula({
  id: 'throughput.devices-together',
  label: 'Throughput of the customer gateways',
  expression: 'devices × rate × ceiling',
  sources: [rfc2544],
  inputs: { devices: 'count', rate: 'bit/s', ceiling: 'fraction' },
  output: 'bit/s',
  limits: [
    'The rate is that of one device in one direction; a data sheet may add both directions up.',
    'Traffic is taken to be spread over the devices evenly.',
  ],
  compute: ({ devices, rate, ceiling }) => devices * rate * ceiling,
});
