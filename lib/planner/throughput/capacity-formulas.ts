import {
  awsDirectConnectConnections,
  awsDirectConnectResiliency,
  awsTransitGatewayQuotas,
  awsVpnTunnels,
  ieee8023,
} from '../catalog/sources';
import { choiceOf, defineFormula, listOf } from '../figure/formula';

export const portIpRate = /*#__PURE__*/ defineFormula({
  id: 'throughput.port-ip-rate',
  label: 'IP rate of a port',
  expression: 'lineRate × frameEfficiency',
  sources: [ieee8023, awsDirectConnectConnections],
  inputs: { lineRate: 'bit/s', frameEfficiency: 'fraction' },
  output: 'bit/s',
  compute: ({ lineRate, frameEfficiency }) => lineRate * frameEfficiency,
});

export const portsTogether = /*#__PURE__*/ defineFormula({
  id: 'throughput.ports-together',
  label: 'Rate of the ports in use',
  expression: 'ports × portThroughput',
  sources: [awsDirectConnectConnections],
  inputs: { ports: 'count', portThroughput: 'bit/s' },
  output: 'bit/s',
  compute: ({ ports, portThroughput }) => ports * portThroughput,
});

export const portsCounted = /*#__PURE__*/ defineFormula({
  id: 'throughput.ports-counted',
  label: 'Ports whose capacity counts',
  expression: 'max(1, ports − 1)',
  sources: [awsDirectConnectResiliency],
  inputs: { ports: 'count' },
  output: 'count',
  limits: ['Ports stand for each other: with two or more, what is left after one counts.'],
  compute: ({ ports }) => Math.max(1, ports - 1),
});

export const attachmentThroughput = /*#__PURE__*/ defineFormula({
  id: 'throughput.attachment',
  label: 'Throughput of a gateway attachment',
  expression: 'min(bandwidthPerZone, packetRatePerZone × packet × 8) × zones',
  sources: [awsTransitGatewayQuotas],
  inputs: {
    bandwidthPerZone: 'bit/s',
    packetRatePerZone: 'packet/s',
    packet: 'B',
    zones: 'count',
  },
  output: 'bit/s',
  limits: ['Traffic is taken to be spread over the Availability Zones evenly.'],
  compute: ({ bandwidthPerZone, packetRatePerZone, packet, zones }) =>
    Math.min(bandwidthPerZone, packetRatePerZone * packet * 8) * zones,
});

export const loadOfNominal = /*#__PURE__*/ defineFormula({
  id: 'throughput.load-of-nominal',
  label: 'Share of the nominal capacity that the peak takes',
  expression: 'peak ÷ nominal',
  sources: [awsDirectConnectResiliency],
  inputs: { peak: 'bit/s', nominal: 'bit/s' },
  output: 'fraction',
  limits: ['Of line rate or stated bandwidth, as an interface counter shows it.'],
  compute: ({ peak, nominal }) => peak / nominal,
});

export const usableThroughput = /*#__PURE__*/ defineFormula({
  id: 'throughput.usable',
  label: 'Usable throughput',
  expression: 'min(ceilings)',
  sources: [awsVpnTunnels, awsDirectConnectConnections],
  inputs: { ceilings: listOf('bit/s') },
  output: 'bit/s',
  compute: ({ ceilings }) => Math.min(...ceilings),
});

export const busierDirection = /*#__PURE__*/ defineFormula({
  id: 'throughput.busier-direction',
  label: 'Tunnels for the direction that needs more',
  expression: 'max(tunnels)',
  sources: [awsVpnTunnels],
  inputs: { tunnels: listOf('count') },
  output: 'count',
  compute: ({ tunnels }) => Math.max(...tunnels),
});

export const withSpares = /*#__PURE__*/ defineFormula({
  id: 'throughput.with-spares',
  label: 'Tunnels with spares',
  expression: 'carrying + spares',
  sources: [awsVpnTunnels],
  inputs: { carrying: 'count', spares: 'count' },
  output: 'count',
  compute: ({ carrying, spares }) => carrying + spares,
});

const survivals = choiceOf([
  'none',
  'tunnel',
  'connection',
  'customer-gateway',
  'dx-connection',
  'dx-location',
]);

export const spareTunnels = /*#__PURE__*/ defineFormula({
  id: 'throughput.spare-tunnels',
  label: 'Spare tunnels',
  expression:
    'survive is "none" ? 0 : survive is "connection" ? tunnelsPerConnection : survive is "customer-gateway" ? carrying : 1',
  sources: [awsVpnTunnels],
  inputs: { survive: survivals, carrying: 'count', tunnelsPerConnection: 'count' },
  output: 'count',
  limits: [
    'A Direct Connect failure takes no tunnel; one spare is kept because AWS replaces tunnel endpoints one at a time.',
  ],
  compute: ({ survive, carrying, tunnelsPerConnection }) => {
    switch (survive) {
      case 'none':
        return 0;
      case 'connection':
        return tunnelsPerConnection;
      case 'customer-gateway':
        return carrying;
      case 'tunnel':
      case 'dx-connection':
      case 'dx-location':
        return 1;
    }
  },
});

export const customerGatewaysForSurvival = /*#__PURE__*/ defineFormula({
  id: 'throughput.customer-gateways',
  label: 'Customer gateways',
  expression: 'survive is "customer-gateway" ? 2 : 1',
  sources: [awsVpnTunnels],
  inputs: { survive: survivals },
  output: 'count',
  compute: ({ survive }) => (survive === 'customer-gateway' ? 2 : 1),
});

export const portsForSurvival = /*#__PURE__*/ defineFormula({
  id: 'throughput.ports-for-survival',
  label: 'Ports',
  expression: 'survive is "dx-connection" or survive is "customer-gateway" ? 2 : 1',
  sources: [awsDirectConnectResiliency],
  inputs: { survive: survivals },
  output: 'count',
  limits: ['Two ports on separate devices stand for each other, each able to carry the peak.'],
  compute: ({ survive }) => (survive === 'dx-connection' || survive === 'customer-gateway' ? 2 : 1),
});

export const linksInAll = /*#__PURE__*/ defineFormula({
  id: 'throughput.links-in-all',
  label: 'Links in all',
  expression: 'sum(counts)',
  sources: [awsDirectConnectResiliency, awsVpnTunnels],
  inputs: { counts: listOf('count') },
  output: 'count',
  compute: ({ counts }) => counts.reduce((total, count) => total + count, 0),
});

export const mostPortsAtOneLocation = /*#__PURE__*/ defineFormula({
  id: 'throughput.most-ports-at-a-location',
  label: 'Ports at the location that has most',
  expression: 'max(ports)',
  sources: [awsDirectConnectResiliency],
  inputs: { ports: listOf('count') },
  output: 'count',
  compute: ({ ports }) => Math.max(...ports),
});

export const tunnelsAdded = /*#__PURE__*/ defineFormula({
  id: 'throughput.tunnels-added',
  label: 'Tunnels added',
  expression: 'tunnels − clamped',
  sources: [awsVpnTunnels],
  inputs: { tunnels: 'count', clamped: 'count' },
  output: 'count',
  compute: ({ tunnels, clamped }) => tunnels - clamped,
});

export const connectionsForTunnels = /*#__PURE__*/ defineFormula({
  id: 'throughput.connections',
  label: 'VPN connections',
  expression: 'customerGateways × ceil(tunnels ÷ customerGateways ÷ tunnelsPerConnection)',
  sources: [awsVpnTunnels],
  inputs: { tunnels: 'count', tunnelsPerConnection: 'count', customerGateways: 'count' },
  output: 'count',
  limits: ['Each customer gateway ends an equal share of the connections.'],
  compute: ({ tunnels, tunnelsPerConnection, customerGateways }) =>
    customerGateways * Math.ceil(tunnels / customerGateways / tunnelsPerConnection),
});

export const tunnelsOfConnections = /*#__PURE__*/ defineFormula({
  id: 'throughput.tunnels-built',
  label: 'Tunnels built',
  expression: 'connections × tunnelsPerConnection',
  sources: [awsVpnTunnels],
  inputs: { connections: 'count', tunnelsPerConnection: 'count' },
  output: 'count',
  compute: ({ connections, tunnelsPerConnection }) => connections * tunnelsPerConnection,
});
