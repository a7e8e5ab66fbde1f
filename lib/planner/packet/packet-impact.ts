import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { ipv4Header, ipv6Header, tcpHeader } from '../catalog/ip';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import { meanPacketOfMix } from '../plan/demand-formulas';
import type { PacketMix } from '../plan/plan';
import { outerPacket, type TunnelLimits } from './encapsulation';
import type { IpVersion } from './fragments';
import {
  bytesOfMix,
  bytesOfPackets,
  bytesOfSegments,
  goodput,
  headersOf,
  lossOfMix,
  outerCount,
  outerPacketsOfMix,
  packetOnPath,
  segmentedBytes,
  segments,
  tcpData,
  tooLargeBytesOfMix,
  tooLargeOfMix,
} from './mix-formulas';
import { type Fragmentation, largestWhole, tunnelCrossing } from './tunnel-crossing';

/** What is done about packets that do not fit: nobody sends them, or a gateway splits them. */
export type Treatment = 'clamped' | Fragmentation;

/** Packets of a mix in a tunnel, each figure a mean for one packet as it is sent. */
export interface TreatedPackets {
  /** The packet as it is sent. */
  readonly packet: Figure<'B'>;
  /** Inner bytes that the tunnel carries for it, with the headers of segments and fragments. */
  readonly innerBytes: Figure<'B'>;
  readonly outerPackets: Figure<'number'>;
  readonly outerBytes: Figure<'B'>;
  /** TCP data in it. */
  readonly data: Figure<'B'>;
  /** Of inner packets, where outer ones are lost. */
  readonly loss: Figure<'fraction'>;
}

/** What a tunnel's MTU means for the packets of a mix. */
export interface PacketImpact {
  /** Of all packets, and of all bytes: dropped with DF set, and of IPv6 always. */
  readonly tooLarge: { readonly packets: Figure<'fraction'>; readonly bytes: Figure<'fraction'> };
  readonly clamped: TreatedPackets;
  /** Undefined where packets would be dropped: no gateway splits IPv6. */
  readonly before?: TreatedPackets;
  readonly after?: TreatedPackets;
}

/** What one packet as it is sent becomes. */
interface Sent {
  readonly count: Figure<'number'>;
  readonly inner: Figure<'B'>;
  readonly outer: Figure<'B'>;
}

/** Headers of a TCP packet without options. */
function tcpHeaders(version: IpVersion, address: string, asOf: IsoDate): Figure<'B'> {
  const ipHeader = constantOn(version === 'ipv4' ? ipv4Header : ipv6Header, asOf);
  const transportHeader = constantOn(tcpHeader, asOf);
  return derive(headersOf, { ipHeader, transportHeader }, `${address}.headers`);
}

/** A packet split by a gateway, or as it is where it fits. */
function split(
  length: Figure<'B'>,
  version: IpVersion,
  tunnel: TunnelLimits,
  fragmentation: Fragmentation,
  at: string,
  asOf: IsoDate,
): Sent {
  const packet = { length, version, dontFragment: false };
  const crossing = tunnelCrossing(packet, tunnel, fragmentation, at, asOf);
  if (crossing.kind === 'dropped') throw new Error('a packet that may be split was dropped');
  const { wire: packets, inner } = crossing;
  return {
    count: derive(outerCount, { packets }, `${at}.outer-packets`),
    inner: derive(bytesOfPackets, { packets: inner }, `${at}.inner-bytes`, 'Inner bytes'),
    outer: derive(bytesOfPackets, { packets }, `${at}.outer-bytes`),
  };
}

/** The data of a packet in segments that fit. */
function clamped(
  packet: Figure<'B'>,
  headers: Figure<'B'>,
  { tunnelMtu: mtu, outerMtu, encapsulation }: TunnelLimits,
  at: string,
): Sent {
  const count = derive(segments, { packet, outerMtu, mtu, headers }, `${at}.segments`);
  const fits = derive(
    packetOnPath,
    { meanPacket: packet, pathMtu: mtu },
    `${at}.segment`,
    'Segment',
  );
  return {
    count,
    inner: derive(segmentedBytes, { packet, segments: count, headers }, `${at}.inner-bytes`),
    outer: derive(
      bytesOfSegments,
      { segments: count, outerPacket: outerPacket(fits, encapsulation, `${at}.outer-packet`) },
      `${at}.outer-bytes`,
    ),
  };
}

/**
 * The packets of a mix in a tunnel where each size is treated in one way.
 * @param loss share of outer packets that the underlay loses.
 */
export function treatedPackets(
  mix: PacketMix,
  version: IpVersion,
  tunnel: TunnelLimits,
  treatment: Treatment,
  loss: Figure<'fraction'>,
  address: string,
  asOf: IsoDate,
): TreatedPackets {
  const headers = tcpHeaders(version, address, asOf);
  const shares = mix.map(({ share }) => share);
  const sent = mix.map(({ size }, i) =>
    treatment === 'clamped'
      ? clamped(size, headers, tunnel, `${address}.size-${i}`)
      : split(size, version, tunnel, treatment, `${address}.size-${i}`, asOf),
  );
  const counts = sent.map(({ count }) => count);
  const mean = (bytes: readonly Figure<'B'>[], name: string, label: string) =>
    derive(bytesOfMix, { shares, bytes }, `${address}.${name}`, label);
  const data = mix.map(({ size: packet }, i) =>
    derive(tcpData, { packet, headers }, `${address}.size-${i}.data`),
  );
  return {
    packet: derive(
      meanPacketOfMix,
      { sizes: mix.map(({ size }) => size), shares },
      `${address}.packet`,
    ),
    innerBytes: mean(
      sent.map(({ inner }) => inner),
      'inner-bytes',
      'Inner bytes that the tunnel carries for one packet',
    ),
    outerPackets: derive(outerPacketsOfMix, { shares, counts }, `${address}.outer-packets`),
    outerBytes: mean(
      sent.map(({ outer }) => outer),
      'outer-bytes',
      'Bytes outside for one packet inside, mean of the mix',
    ),
    data: mean(data, 'data', 'TCP data in a packet, mean of the mix'),
    // A segment that is lost is one packet lost; a fragment that is lost takes its packet with it.
    loss:
      treatment === 'clamped'
        ? loss
        : derive(lossOfMix, { shares, loss, counts }, `${address}.loss`),
  };
}

/** The share of a mix that does not fit: of its packets, and of its bytes. */
export function tooLarge(
  mix: PacketMix,
  mtu: Figure<'B'>,
  address: string,
): PacketImpact['tooLarge'] {
  const large = { shares: mix.map(({ share }) => share), sizes: mix.map(({ size }) => size), mtu };
  return {
    packets: derive(tooLargeOfMix, large, `${address}.too-large`),
    bytes: derive(tooLargeBytesOfMix, large, `${address}.too-large-bytes`),
  };
}

/** What becomes of a mix of packets in a tunnel: clamped, split before or after encryption, dropped. */
export function packetImpact(
  mix: PacketMix,
  version: IpVersion,
  tunnel: TunnelLimits,
  loss: Figure<'fraction'>,
  address: string,
  asOf: IsoDate,
): PacketImpact {
  const treated = (treatment: Treatment) =>
    treatedPackets(mix, version, tunnel, treatment, loss, `${address}.${treatment}`, asOf);
  const whole = largestWhole(version, tunnel, asOf);
  // IPv6 that every link has to pass is split around where the tunnel is narrower.
  const isTooNarrow = version === 'ipv6' && bareNumber(whole) > bareNumber(tunnel.tunnelMtu);
  const isDropped = mix.some(({ size }) => bareNumber(size) > bareNumber(whole));
  return {
    tooLarge: tooLarge(mix, version === 'ipv4' ? tunnel.tunnelMtu : whole, address),
    clamped: treated('clamped'),
    ...(version === 'ipv4' && { before: treated('before'), after: treated('after') }),
    ...(isTooNarrow && !isDropped && { after: treated('after') }),
  };
}

/** The TCP data in a rate of such packets, before loss. */
export function goodputOf(
  rate: Figure<'bit/s'>,
  { packet, data }: TreatedPackets,
  address: string,
): Figure<'bit/s'> {
  return derive(goodput, { rate, data, packet }, address);
}

/** An assumed share of packets that are all of one size. */
export function oneSize(size: Figure<'B'>, address: string): PacketMix {
  const reason = 'packets of one size';
  return [{ size, share: assumedInDesign(1, 'number', 'Share of packets', address, reason) }];
}
