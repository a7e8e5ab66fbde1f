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

  it('counts classes of flows, and prints the bracket', () => {
    const classes = { classes: '100 x 10Mbps, 3 x 500Mbps', packet: '1400' } as const;
    const printed = json(classes) as Record<string, number>;
    expect(printed).toMatchObject({
      demandBitsPerSecond: 2.5e9,
      flows: 103,
      hashedFlows: 103,
      largestFlowBitsPerSecond: 5e8,
      evenTunnels: 2,
    });
    const least = printed.someTunnelOverAtLeast ?? Number.NaN;
    expect(least).toBeLessThan(printed.someTunnelOverAtMost ?? Number.NaN);
    const text = tunnelsCommand(classes, false);
    expect(text).toMatch(/Probability that none is over +at least 9\d/);
    expect(text).toMatch(/Some of those carrying is over +\d\S* % to \d\S* %/);
    expect(tunnelsCommand({ ...s3, flows: '60' }, false)).not.toContain('Some of those');
  });

  it('counts pairs of hosts where ports are not hashed, and what a device before leaves', () => {
    const pairs = { ...s3, flows: '120', hash: '3-tuple', 'host-pairs': '60' } as const;
    expect(json(pairs)).toMatchObject({
      tunnels: 12,
      hashedFlows: 60,
      carryingTunnelsWithPorts: 9,
    });
    expect(tunnelsCommand(pairs, false)).toContain('moves 120 flows as 60');
    expect(json({ ...s3, flows: '60', 'same-hash-paths': '4' })).toMatchObject({
      tunnels: 12,
      polarisedTunnels: 3,
      tunnelsDespitePolarisation: 48,
    });
    expect(json({ ...s3, flows: '60' })).toMatchObject({
      polarisedTunnels: null,
      tunnelsDespitePolarisation: null,
    });
    const gateway = { ...s3, flows: '500', 'same-hash-paths': '3', survive: 'customer-gateway' };
    expect(json(gateway)).toMatchObject({
      tunnels: 14,
      polarisedTunnels: 5,
      polarisedTunnelsAfterLoss: 3,
      tunnelsDespitePolarisation: 42,
    });
    const one = { ...pairs, 'host-pairs': '1' } as const;
    expect(tunnelsCommand(one, false)).toContain('the one pair of hosts has 4 Gbps');
    expect(tunnelsCommand({ ...one, greedy: true }, false)).toContain(
      'is enough: one pair of hosts stays on one tunnel; of 4 Gbps at most 784 Mbps',
    );
    const four = tunnelsCommand({ ...pairs, 'host-pairs': '4' }, false);
    expect(four).toContain('the fullest pair of hosts has 1 Gbps, and a tunnel carries 784 Mbps');
    expect(four).toContain('a hash of ports too');
  });

  it('prints what AWS states of tunnels together, where the answer is above it', () => {
    const many = { ...s3, demand: '60Gbps', flows: '5000' };
    expect(tunnelsCommand({ ...many, survive: 'customer-gateway' }, false)).toMatch(
      /^120 VPN connections are more than .*, read with high confidence: .*\nAll tunnels together/m,
    );
    expect(tunnelsCommand({ ...s3, flows: '60' }, false)).not.toMatch(/quota|ECMP set/);
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
    [
      { ...s3, classes: '1 x 1Mbps' },
      '--demand: "4Gbps" is not accepted; accepted: nothing beside',
    ],
    [{ packet: '700', flows: '6', classes: '1 x 1Mbps' }, '--flows: "6" is not accepted'],
    [{ packet: '700', spread: 'equal', classes: '1 x 1Mbps' }, '--spread: "equal" is not accepted'],
    [{ packet: '700', 'largest-flow': '1Mbps', classes: '1 x 1Mbps' }, '--largest-flow: "1Mbps"'],
    [{ classes: '1 x 1Mbps' }, '--packet: is missing'],
    [{ packet: '700', classes: '' }, '--classes: "" is not accepted'],
    [{ packet: '700', classes: '5' }, '--classes: "5" is not accepted; accepted: classes of flows'],
    [{ ...s3, flows: '60', hash: '3-tuple' }, '--host-pairs: is missing; accepted: a whole number'],
    [{ ...s3, flows: '60', 'host-pairs': '4' }, 'nothing without --hash 3-tuple'],
    [{ ...s3, flows: '6', hash: '3-tuple', 'host-pairs': '7' }, 'a whole number from 1 to 6'],
    [{ ...s3, flows: '60', hash: '4-tuple' }, 'accepted: 5-tuple, 3-tuple'],
    [{ ...s3, flows: '60', 'same-hash-paths': '0' }, 'a whole number from 1 to 128'],
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
