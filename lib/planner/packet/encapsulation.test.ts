import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import golden from '../__golden__/tunnel-packets.json';
import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import { given } from '../figure/leaf';
import { CIPHER_SUITES, type CipherSuite, type PlanInput } from '../plan/plan-input';
import { resolvePlan } from '../plan/resolve-plan';
import { encapsulation, outerPacket, tunnelPackets } from './encapsulation';
import { espTunnelMtu } from './esp-formulas';
import { pathSegments } from './path';

type Outer = 'ipv4' | 'ipv6';
type NatTraversal = 'on' | 'off';

const asOf = currentEdition.id;

function innerMtu(outerMtu: number, suite: CipherSuite, nat: NatTraversal, outerIp: Outer) {
  return derive(
    espTunnelMtu,
    {
      outerMtu: given(outerMtu, 'B', 'Outer MTU', 't'),
      ...encapsulation(suite, nat, outerIp, asOf),
    },
    't',
  );
}

function wireLength(packet: number, suite: CipherSuite, nat: NatTraversal, outerIp: Outer): number {
  const added = encapsulation(suite, nat, outerIp, asOf);
  return bareNumber(outerPacket(given(packet, 'B', 'Packet', 't'), added, 't'));
}

function packetsOf(input: Omit<PlanInput, 'version'>) {
  const { pathMtu, mssIpv4, mssIpv6 } = tunnelPackets(
    resolvePlan({ version: 1, ...input }, currentEdition),
    't',
  );
  return [pathMtu, mssIpv4, mssIpv6].map(bareNumber);
}

describe('the table that AWS publishes', () => {
  it.each(golden.published)('$suite, NAT traversal $natTraversal', (row) => {
    const mtu = innerMtu(1500, row.suite as CipherSuite, row.natTraversal as NatTraversal, 'ipv4');
    const { mssIpv4, mssIpv6 } = pathSegments(mtu, 't', asOf);
    expect([mtu, mssIpv4, mssIpv6].map(bareNumber)).toEqual([row.mtu, row.mssIpv4, row.mssIpv6]);
  });

  it.each(golden.published)('$suite, NAT traversal $natTraversal, from a plan', (row) => {
    const cipherSuite = row.suite as CipherSuite;
    const vpn = { cipherSuite, natTraversal: row.natTraversal === 'on' };
    expect(packetsOf({ vpn })).toEqual([row.mtu, row.mssIpv4, row.mssIpv6]);
  });
});

describe('tunnels over other outer packets', () => {
  it.each(golden.overIpv6)('IPv6 outside, $suite', (row) => {
    const suite = row.suite as CipherSuite;
    expect(bareNumber(innerMtu(1500, suite, 'off', 'ipv6'))).toBe(row.mtu);
    expect(bareNumber(innerMtu(1500, suite, 'on', 'ipv6'))).toBe(row.mtuNatTraversal);
    const [mtu] = packetsOf({ vpn: { cipherSuite: suite, outerIp: 'ipv6' } });
    expect(mtu).toBe(row.mtu);
  });

  it.each(golden.overPppoe)('PPPoE underneath, $suite', (row) => {
    const cipherSuite = row.suite as CipherSuite;
    const underlays = { internet: { pathMtuBytes: 1492 } };
    expect(packetsOf({ underlays, vpn: { cipherSuite } })[0]).toBe(row.mtu);
    expect(packetsOf({ underlays, vpn: { cipherSuite, natTraversal: true } })[0]).toBe(
      row.mtuNatTraversal,
    );
  });

  it('has no larger outer packet than 1,500 bytes, whatever the underlay carries', () => {
    expect(packetsOf({ underlays: { internet: { pathMtuBytes: 9001 } } })).toEqual([
      1446, 1406, 1386,
    ]);
  });
});

describe('the outer packet', () => {
  it.each(golden.wireLengths)(
    '$packet B in $suite over $outerIp, NAT traversal $natTraversal',
    (row) => {
      expect(
        wireLength(
          row.packet,
          row.suite as CipherSuite,
          row.natTraversal as NatTraversal,
          row.outerIp as Outer,
        ),
      ).toBe(row.wire);
    },
  );

  const anyTunnel = fc.record({
    suite: fc.constantFrom(...CIPHER_SUITES),
    nat: fc.constantFrom<NatTraversal>('on', 'off'),
    outerIp: fc.constantFrom<Outer>('ipv4', 'ipv6'),
    outerMtu: fc.integer({ min: 200, max: 9001 }),
  });

  it('of the largest inner packet fits, and one byte more does not', () => {
    fc.assert(
      fc.property(anyTunnel, ({ suite, nat, outerIp, outerMtu }) => {
        const mtu = bareNumber(innerMtu(outerMtu, suite, nat, outerIp));
        expect(wireLength(mtu, suite, nat, outerIp)).toBeLessThanOrEqual(outerMtu);
        expect(wireLength(mtu + 1, suite, nat, outerIp)).toBeGreaterThan(outerMtu);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('has room for no less when the outer MTU grows', () => {
    fc.assert(
      fc.property(anyTunnel, ({ suite, nat, outerIp, outerMtu }) => {
        const mtu = bareNumber(innerMtu(outerMtu, suite, nat, outerIp));
        expect(bareNumber(innerMtu(outerMtu + 1, suite, nat, outerIp))).toBeGreaterThanOrEqual(mtu);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('is as a byte-by-byte count of header, IV, payload, padding, trailer and ICV', () => {
    // RFC 4106 and 4303 for AES-GCM; RFC 3602, 2404 and 4868 for AES-CBC.
    const parts = {
      'aes-gcm-16': [8, 16, 4],
      'aes-cbc-sha1': [16, 12, 16],
      'aes-cbc-sha2-256': [16, 16, 16],
      'aes-cbc-sha2-384': [16, 24, 16],
      'aes-cbc-sha2-512': [16, 32, 16],
    } as const satisfies Record<CipherSuite, readonly [number, number, number]>;
    const added = ({ nat, outerIp }: { nat: NatTraversal; outerIp: Outer }) =>
      (outerIp === 'ipv4' ? 20 : 40) + (nat === 'on' ? 8 : 0) + 8;
    fc.assert(
      fc.property(anyTunnel, fc.integer({ min: 20, max: 9001 }), (tunnel, packet) => {
        const [iv, icv, block] = parts[tunnel.suite];
        let encrypted = packet + 2;
        while (encrypted % block !== 0) encrypted++;
        expect(wireLength(packet, tunnel.suite, tunnel.nat, tunnel.outerIp)).toBe(
          added(tunnel) + iv + encrypted + icv,
        );
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
