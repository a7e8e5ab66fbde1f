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
  goodput,
  lossOfMix,
  outerBytes,
  outerBytesOfMix,
  outerCount,
  outerPacketsOfMix,
  packetOnPath,
  tooLargeBytesOfMix,
  tooLargeOfMix,
} from './mix-formulas';
import { type Fragmentation, tunnelCrossing } from './tunnel-crossing';

/** What is done about packets that do not fit: nobody sends them, or a gateway splits them. */
export type Treatment = 'clamped' | Fragmentation;

/** Packets of a mix outside, for one inside. */
export interface TreatedPackets {
  /** Mean inner packet. */
  readonly packet: Figure<'B'>;
  readonly outerPackets: Figure<'number'>;
  readonly outerBytes: Figure<'B'>;
  /** Of inner packets, where outer ones are lost. */
  readonly loss: Figure<'fraction'>;
}

/** What a tunnel's MTU means for the packets of a mix. */
export interface PacketImpact {
  /** Of all packets, and of all bytes: dropped with DF set, and of IPv6 always. */
  readonly tooLarge: { readonly packets: Figure<'fraction'>; readonly bytes: Figure<'fraction'> };
  readonly clamped: TreatedPackets;
  /** Undefined for IPv6, which no gateway splits. */
  readonly before?: TreatedPackets;
  readonly after?: TreatedPackets;
}

function meanOf(mix: PacketMix, address: string): Figure<'B'> {
  const [first] = mix;
  if (mix.length === 1) return first.size;
  return derive(
    meanPacketOfMix,
    { sizes: mix.map(({ size }) => size), shares: mix.map(({ share }) => share) },
    `${address}.mean`,
  );
}

/** The mix through a tunnel whose gateway splits what does not fit. */
function split(
  mix: PacketMix,
  tunnel: TunnelLimits,
  fragmentation: Fragmentation,
  loss: Figure<'fraction'>,
  address: string,
  asOf: IsoDate,
): TreatedPackets {
  const shares = mix.map(({ share }) => share);
  const crossings = mix.map(({ size }, i) => {
    const at = `${address}.size-${i}`;
    const packet = { length: size, version: 'ipv4', dontFragment: false } as const;
    const crossing = tunnelCrossing(packet, tunnel, fragmentation, at, asOf);
    if (crossing.kind === 'dropped') throw new Error('a packet without DF was dropped');
    const { wire: packets } = crossing;
    return {
      count: derive(outerCount, { packets }, `${at}.outer-packets`),
      bytes: derive(outerBytes, { packets }, `${at}.outer-bytes`),
    };
  });
  const counts = crossings.map(({ count }) => count);
  const bytes = crossings.map((crossing) => crossing.bytes);
  return {
    packet: meanOf(mix, address),
    outerPackets: derive(outerPacketsOfMix, { shares, counts }, `${address}.outer-packets`),
    outerBytes: derive(outerBytesOfMix, { shares, bytes }, `${address}.outer-bytes`),
    loss: derive(lossOfMix, { shares, loss, counts }, `${address}.loss`),
  };
}

/** The mix where TCP is clamped, so that everything fits. */
function clamped(
  mix: PacketMix,
  { tunnelMtu, encapsulation }: TunnelLimits,
  loss: Figure<'fraction'>,
  address: string,
): TreatedPackets {
  const packet = derive(
    packetOnPath,
    { meanPacket: meanOf(mix, address), pathMtu: tunnelMtu },
    `${address}.packet`,
  );
  return {
    packet,
    outerPackets: assumedInDesign(
      1,
      'number',
      'Outer packets for one inside',
      `${address}.outer-packets`,
      'one that fits is one outside',
    ),
    outerBytes: outerPacket(packet, encapsulation, `${address}.outer-bytes`),
    loss,
  };
}

/**
 * What becomes of a mix of packets in a tunnel: clamped, split before or after encryption, dropped.
 * @param loss share of outer packets that the underlay loses.
 */
export function packetImpact(
  mix: PacketMix,
  version: IpVersion,
  tunnel: TunnelLimits,
  loss: Figure<'fraction'>,
  address: string,
  asOf: IsoDate,
): PacketImpact {
  const shares = mix.map(({ share }) => share);
  const sizes = mix.map(({ size }) => size);
  const large = { shares, sizes, mtu: tunnel.tunnelMtu };
  const treated = (fragmentation: Fragmentation) =>
    split(mix, tunnel, fragmentation, loss, `${address}.${fragmentation}`, asOf);
  return {
    tooLarge: {
      packets: derive(tooLargeOfMix, large, `${address}.too-large`),
      bytes: derive(tooLargeBytesOfMix, large, `${address}.too-large-bytes`),
    },
    clamped: clamped(mix, tunnel, loss, `${address}.clamped`),
    ...(version === 'ipv4' && { before: treated('before'), after: treated('after') }),
  };
}

/** The TCP data in a rate of packets of this mean. */
export function goodputOf(
  rate: Figure<'bit/s'>,
  packet: Figure<'B'>,
  version: IpVersion,
  address: string,
  asOf: IsoDate,
): Figure<'bit/s'> {
  const ipHeader = constantOn(version === 'ipv4' ? ipv4Header : ipv6Header, asOf);
  return derive(
    goodput,
    { rate, packet, ipHeader, tcpHeader: constantOn(tcpHeader, asOf) },
    address,
  );
}
