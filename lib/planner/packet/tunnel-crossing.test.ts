import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { recompute } from '../figure/derive';
import { CIPHER_SUITES } from '../plan/plan-input';
import { IP_VERSIONS } from './fragments';
import { type MtuQuestion, mtuAnswer } from './mtu-calculation';
import { FRAGMENTATIONS } from './tunnel-crossing';

const asOf = currentEdition.id;
const anyTunnel = fc.record({
  suite: fc.constantFrom(...CIPHER_SUITES),
  natTraversal: fc.constantFrom('on' as const, 'off' as const),
  outerIp: fc.constantFrom(...IP_VERSIONS),
  pathMtuBytes: fc.integer({ min: 576, max: 9001 }),
  fragmentation: fc.constantFrom(...FRAGMENTATIONS),
});

const ipv4 = (bytes: number, dontFragment = false) =>
  ({ bytes, version: 'ipv4', dontFragment }) as const;

function crossed(question: MtuQuestion) {
  const { packet, tunnel } = mtuAnswer(question, asOf);
  if (packet === undefined) throw new Error('no packet');
  return { crossing: packet.crossing, mtu: bareNumber(tunnel.tunnelMtu) };
}

function wireOf(question: MtuQuestion): number[] {
  const { crossing } = crossed(question);
  if (crossing.kind !== 'carried') throw new Error(crossing.kind);
  return crossing.wire.map(bareNumber);
}

const gcm: MtuQuestion = {
  suite: 'aes-gcm-16',
  natTraversal: 'off',
  outerIp: 'ipv4',
  pathMtuBytes: 1500,
  fragmentation: 'before',
};

describe('a packet in a tunnel', () => {
  it('is carried whole up to the tunnel MTU, and splits with one byte more', () => {
    fc.assert(
      fc.property(anyTunnel, (tunnel) => {
        const { mtu } = crossed({ ...tunnel, packet: ipv4(1) });
        const [whole = 0, ...none] = wireOf({ ...tunnel, packet: ipv4(mtu) });
        expect(none).toEqual([]);
        expect(whole).toBeLessThanOrEqual(tunnel.pathMtuBytes);
        expect(wireOf({ ...tunnel, packet: ipv4(mtu + 1) }).length).toBeGreaterThan(1);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('has a tunnel MTU that does not fall when the path carries more', () => {
    fc.assert(
      fc.property(anyTunnel, (tunnel) => {
        const { mtu } = crossed({ ...tunnel, packet: ipv4(1) });
        const more = crossed({
          ...tunnel,
          pathMtuBytes: tunnel.pathMtuBytes + 1,
          packet: ipv4(1),
        });
        expect(more.mtu).toBeGreaterThanOrEqual(mtu);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('becomes packets that each fit, and together hold all of it', () => {
    fc.assert(
      fc.property(anyTunnel, fc.integer({ min: 20, max: 9001 }), (tunnel, bytes) => {
        const wire = wireOf({ ...tunnel, packet: ipv4(bytes) });
        for (const length of wire) expect(length).toBeLessThanOrEqual(tunnel.pathMtuBytes);
        expect(wire.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(bytes);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is dropped where it may not be split, and the sender is told the tunnel MTU', () => {
    for (const packet of [
      ipv4(1447, true),
      { bytes: 1447, version: 'ipv6', dontFragment: false } as const,
    ]) {
      const { crossing } = crossed({ ...gcm, packet });
      expect(crossing.kind === 'dropped' && bareNumber(crossing.nextHopMtu)).toBe(1446);
    }
    expect(crossed({ ...gcm, packet: ipv4(1446, true) }).crossing.kind).toBe('carried');
  });

  it('of 1,500 bytes is 1,500 and 132 split before encryption, 1,500 and 76 after', () => {
    expect(wireOf({ ...gcm, packet: ipv4(1500) })).toEqual([1500, 132]);
    expect(wireOf({ ...gcm, fragmentation: 'after', packet: ipv4(1500) })).toEqual([1500, 76]);
  });

  it('is traced: every length is computed from its leaves', () => {
    const { crossing } = crossed({ ...gcm, pathMtuBytes: 576, packet: ipv4(9001) });
    if (crossing.kind !== 'carried') throw new Error(crossing.kind);
    expect(crossing.wire.length).toBeGreaterThan(15);
    for (const figure of [...crossing.wire, ...crossing.padding]) {
      expect(recompute(figure)).toBe(bareNumber(figure));
    }
  });
});

describe('a path that AWS does not use', () => {
  it('is computed and said to be none', () => {
    expect(mtuAnswer(gcm, asOf).isCarriedByAws).toBe(true);
    const jumbo = mtuAnswer({ ...gcm, pathMtuBytes: 9001 }, asOf);
    expect(jumbo.isCarriedByAws).toBe(false);
    expect(bareNumber(jumbo.tunnel.tunnelMtu)).toBe(8946);
  });
});
