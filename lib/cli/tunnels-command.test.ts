import { describe, expect, it } from 'vitest';
import { type TunnelFlags, tunnelsCommand } from './tunnels-command';

const json = (flags: TunnelFlags): unknown => JSON.parse(tunnelsCommand(flags, true));
const s3 = { demand: '4Gbps', packet: '700' } as const;

describe('tunnels', () => {
  it.each([
    ['60', 12, 6],
    ['500', 7, 4],
    ['5000', 6, 3],
  ])('prints, of %s flows, %d tunnels and %d connections', (flows, tunnels, connections) => {
    expect(json({ ...s3, flows })).toMatchObject({
      tunnels,
      connections,
      naiveTunnels: 4,
      perTunnelBitsPerSecond: 784e6,
      bindingConstraint: 'tunnel-packet-rate',
    });
  });

  it('prints none, and why, where a flow is larger than a tunnel', () => {
    const one = { demand: '3Gbps', packet: '1400', flows: '1' };
    expect(json(one)).toMatchObject({
      tunnels: null,
      connections: null,
      probability: null,
      bindingConstraint: 'largest-flow',
    });
    expect(tunnelsCommand(one, false)).toContain(
      'No number of tunnels is enough: the largest flow has 3 Gbps, and a tunnel carries 1.25 Gbps.',
    );
    expect(json({ ...one, class: 'large' })).toMatchObject({ tunnels: 1, connections: 1 });
  });

  it('counts what is asked: spares, a ceiling, no packet rate, copies, heavy tails', () => {
    expect(json({ ...s3, flows: '60', survive: 'connection' })).toMatchObject({
      tunnels: 14,
      carryingTunnels: 12,
      spareTunnels: 2,
    });
    expect(json({ ...s3, flows: '60', utilisation: '80%' })).toMatchObject({ tunnels: 17 });
    expect(json({ ...s3, flows: '60', 'no-packet-ceiling': true })).toMatchObject({
      bindingConstraint: 'tunnel-bandwidth',
    });
    const greedy = json({ demand: '2.4Gbps', packet: '1400', flows: '16', greedy: true });
    expect(greedy).toMatchObject({ tunnels: 2, probability: null, carriedShare: null });
    expect(json({ ...s3, flows: '200', spread: 'lognormal' })).toMatchObject({
      tunnels: expect.any(Number),
    });
  });

  it.each([
    [{}, '--demand: is missing; accepted: a rate such as 4Gbps'],
    [{ ...s3 }, '--flows: is missing; accepted: a whole number such as 200'],
    [{ ...s3, flows: '0' }, '--flows: "0" is not accepted; accepted: a whole number from 1'],
    [{ ...s3, flows: '60', demand: '4' }, '--demand: "4" is not accepted; accepted: a rate with'],
    [{ ...s3, flows: '60', class: 'huge' }, 'accepted: standard, large'],
    [{ ...s3, flows: '60', utilisation: '2' }, '--utilisation: "2"'],
    [{ ...s3, flows: '60', confidence: '1' }, 'a share from 50 % to 99.9999 %'],
    [{ ...s3, flows: '60', survive: 'all' }, 'none, tunnel, connection, customer-gateway'],
    [{ ...s3, flows: '60', 'largest-flow': '5Gbps' }, '--largest-flow: "5Gbps"'],
    [{ ...s3, flows: '60', greedy: true, 'largest-flow': '1Gbps' }, 'have no rate'],
    [{ ...s3, flows: '60', 'largest-flow': '1Mbps' }, 'at least an equal share of the demand'],
  ] as const)('says what is wrong with %j', (flags, message) => {
    expect(() => tunnelsCommand(flags, true)).toThrow(message);
  });
});
