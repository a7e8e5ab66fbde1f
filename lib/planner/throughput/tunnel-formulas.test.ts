import { describe, expect, it } from 'vitest';
import {
  accessThroughput,
  packetRateThroughput,
  tunnelBandwidth,
  tunnelPacketRate,
  tunnelThroughput,
} from './tunnel-formulas';

const BANDWIDTH = 1.25e9;
const PACKET_RATE = 140_000;

function standardTunnel(packet: number): number {
  return tunnelThroughput.compute({
    bandwidth: BANDWIDTH,
    byPacketRate: packetRateThroughput.compute({ packetRate: PACKET_RATE, packet }),
    countPacketCeiling: 'yes',
  });
}

describe('a standard tunnel', () => {
  it.each([
    { packet: 340.3333333333333, rate: 381_173_333.333_333_3, what: 'simple IMIX' },
    { packet: 200, rate: 224e6, what: 'G.711 voice' },
    { packet: 60, rate: 67.2e6, what: 'G.729 voice' },
    { packet: 700, rate: 784e6, what: 'a mixed enterprise' },
    { packet: 1446, rate: 1.25e9, what: 'bulk data' },
  ])('carries $rate bps of $what at $packet B', ({ packet, rate }) => {
    expect(standardTunnel(packet) / rate).toBeCloseTo(1, 12);
  });

  it('goes over from packets to bits at 1,116.07 B', () => {
    const crossing = 1116.0714285714287;
    expect(standardTunnel(crossing - 0.01)).toBeLessThan(BANDWIDTH);
    expect(standardTunnel(crossing + 0.01)).toBe(BANDWIDTH);
  });

  it('has its bandwidth alone where packets do not count', () => {
    expect(
      tunnelThroughput.compute({ bandwidth: BANDWIDTH, byPacketRate: 1, countPacketCeiling: 'no' }),
    ).toBe(BANDWIDTH);
  });

  it('carries 3.6 % less of full packets where outer bits count', () => {
    const of = { bandwidth: BANDWIDTH, packet: 1446, outerPacket: 1500 };
    expect(tunnelBandwidth.compute({ ...of, counts: 'inner' })).toBe(BANDWIDTH);
    expect(tunnelBandwidth.compute({ ...of, counts: 'outer' })).toBe(1.205e9);
  });
});

describe('a large tunnel', () => {
  it('carries 4.63 Gbps of 1,446 B at 400,000 packets a second', () => {
    const byPacketRate = packetRateThroughput.compute({ packetRate: 400_000, packet: 1446 });
    expect(
      tunnelThroughput.compute({ bandwidth: 5e9, byPacketRate, countPacketCeiling: 'yes' }),
    ).toBe(4_627_200_000);
  });
});

describe('the packet rate left to a direction', () => {
  const bulk = { packetRate: PACKET_RATE, peak: 1e9, packet: 1446 };

  it('is the whole where directions are counted apart', () => {
    expect(
      tunnelPacketRate.compute({
        ...bulk,
        otherPeak: 1e9,
        otherPacket: 40,
        counts: 'per-direction',
      }),
    ).toBe(PACKET_RATE);
  });

  it('is two thirds where one 40-byte ACK answers two segments', () => {
    // Bits of the ACKs: one packet of 40 B for two of 1,446 B.
    const otherPeak = (1e9 * 40) / (2 * 1446);
    const left = tunnelPacketRate.compute({
      ...bulk,
      otherPeak,
      otherPacket: 40,
      counts: 'both-directions',
    });
    expect(left).toBeCloseTo((PACKET_RATE * 2) / 3, 6);
    // Both directions together: 1,094.6 Mbps, of which the segments are all but the ACKs' share.
    const segments = packetRateThroughput.compute({ packetRate: left, packet: 1446 });
    expect((segments * (1 + 40 / (2 * 1446))) / 1e6).toBeCloseTo(1094.6, 1);
  });

  it('is shared out between the directions, neither more nor less', () => {
    const out = tunnelPacketRate.compute({
      ...bulk,
      otherPeak: 3e8,
      otherPacket: 500,
      counts: 'both-directions',
    });
    const into = tunnelPacketRate.compute({
      packetRate: PACKET_RATE,
      peak: 3e8,
      packet: 500,
      otherPeak: 1e9,
      otherPacket: 1446,
      counts: 'both-directions',
    });
    expect(out + into).toBeCloseTo(PACKET_RATE, 6);
  });

  it('is the whole for a direction that sends nothing', () => {
    expect(
      tunnelPacketRate.compute({
        ...bulk,
        peak: 0,
        otherPeak: 0,
        otherPacket: 40,
        counts: 'both-directions',
      }),
    ).toBe(PACKET_RATE);
  });
});

describe('the internet access', () => {
  it('carries outer packets up to its ceiling', () => {
    expect(
      accessThroughput.compute({ accessRate: 1e9, packet: 1446, outerPacket: 1500, ceiling: 0.8 }),
    ).toBeCloseTo(771.2e6, 3);
  });
});
