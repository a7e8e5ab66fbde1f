import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURVIVALS } from '../plan/plan-input';
import {
  attachmentThroughput,
  connectionsForTunnels,
  customerGatewaysForSurvival,
  portsCounted,
  spareTunnels,
  tunnelsOfConnections,
  withSpares,
} from './capacity-formulas';

const PER_CONNECTION = 2;

function built(survive: (typeof SURVIVALS)[number], carrying: number) {
  const spares = spareTunnels.compute({ survive, carrying, tunnelsPerConnection: PER_CONNECTION });
  const customerGateways = customerGatewaysForSurvival.compute({ survive });
  const connections = connectionsForTunnels.compute({
    tunnels: withSpares.compute({ carrying, spares }),
    tunnelsPerConnection: PER_CONNECTION,
    customerGateways,
  });
  const tunnels = tunnelsOfConnections.compute({
    connections,
    tunnelsPerConnection: PER_CONNECTION,
  });
  return { spares, customerGateways, connections, tunnels };
}

describe('what is built for a survival', () => {
  it.each([
    { survive: 'none', carrying: 12, spares: 0, customerGateways: 1, connections: 6 },
    { survive: 'none', carrying: 7, spares: 0, customerGateways: 1, connections: 4 },
    { survive: 'tunnel', carrying: 12, spares: 1, customerGateways: 1, connections: 7 },
    { survive: 'tunnel', carrying: 7, spares: 1, customerGateways: 1, connections: 4 },
    { survive: 'connection', carrying: 8, spares: 2, customerGateways: 1, connections: 5 },
    { survive: 'customer-gateway', carrying: 8, spares: 8, customerGateways: 2, connections: 8 },
    { survive: 'customer-gateway', carrying: 7, spares: 7, customerGateways: 2, connections: 8 },
    { survive: 'customer-gateway', carrying: 1, spares: 1, customerGateways: 2, connections: 2 },
    { survive: 'dx-connection', carrying: 4, spares: 1, customerGateways: 1, connections: 3 },
    { survive: 'dx-location', carrying: 4, spares: 1, customerGateways: 1, connections: 3 },
  ] as const)('$survive lost, $carrying carrying', (row) => {
    expect(built(row.survive, row.carrying)).toMatchObject({
      spares: row.spares,
      customerGateways: row.customerGateways,
      connections: row.connections,
    });
  });

  it('leaves enough tunnels after the loss, and no connection too many', () => {
    const lost = {
      none: () => 0,
      tunnel: () => 1,
      connection: () => PER_CONNECTION,
      'customer-gateway': (tunnels: number) => tunnels / 2,
      'dx-connection': () => 0,
      'dx-location': () => 0,
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...SURVIVALS),
        fc.integer({ min: 1, max: 500 }),
        (survive, carrying) => {
          const { tunnels, customerGateways, spares } = built(survive, carrying);
          expect(tunnels - lost[survive](tunnels)).toBeGreaterThanOrEqual(carrying);
          expect(tunnels - PER_CONNECTION * customerGateways).toBeLessThan(carrying + spares);
        },
      ),
      { seed: 41, numRuns: 500 },
    );
  });
});

describe('a gateway attachment', () => {
  it('has 100 Gbps a zone, or 7.5 Mpps of small packets', () => {
    const of = { bandwidthPerZone: 100e9, packetRatePerZone: 7.5e6, zones: 2 };
    expect(attachmentThroughput.compute({ ...of, packet: 8500 })).toBe(200e9);
    expect(attachmentThroughput.compute({ ...of, packet: 700 })).toBe(84e9);
  });
});

describe('ports that stand for each other', () => {
  it('count one less, but never none', () => {
    expect([1, 2, 3, 4].map((ports) => portsCounted.compute({ ports }))).toEqual([1, 1, 2, 3]);
  });
});
