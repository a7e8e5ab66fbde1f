import { bareNumber } from '../bare-number';
import { constantOn } from '../catalog/constant';
import { icmpHeader, ipv4Header, ipv6Header } from '../catalog/ip';
import {
  outerMtu as largestOuterPacket,
  standardTunnelBandwidth,
  standardTunnelPacketRate,
} from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { given } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { PacketMix, SizeShare } from '../plan/plan';
import type { CipherSuite } from '../plan/plan-input';
import { encapsulation, type TunnelLimits } from './encapsulation';
import { espTunnelMtu, pingSize } from './esp-formulas';
import { rateOfPackets } from './fragment-formulas';
import type { IpVersion } from './fragments';
import {
  goodputOf,
  oneSize,
  type PacketImpact,
  packetImpact,
  type TreatedPackets,
  type Treatment,
} from './packet-impact';
import { type PathSegments, pathSegments } from './path';
import {
  type Crossing,
  type Fragmentation,
  type InnerPacket,
  tunnelCrossing,
} from './tunnel-crossing';

/** A tunnel by itself, without a plan around it. */
export interface MtuQuestion {
  readonly suite: CipherSuite;
  readonly natTraversal: 'on' | 'off';
  readonly outerIp: IpVersion;
  /** Largest packet of the path between the gateways, 576 to 9,001. */
  readonly pathMtuBytes: number;
  /** One packet to send through it. */
  readonly packet?: Omit<InnerPacket, 'length'> & { readonly bytes: number };
  readonly fragmentation: Fragmentation;
  /** Packets of several sizes, with their shares of packets; none where it is empty. */
  readonly mix?: readonly { readonly packetBytes: number; readonly share: number }[];
  /** Share of the outer packets that the path loses, 0 to 1. */
  readonly lossFraction?: number;
}

/** Treated packets, and what a standard tunnel carries of them. */
interface TreatedRate extends TreatedPackets {
  /** In bits of the packets as they are sent. */
  readonly rate: Figure<'bit/s'>;
  readonly goodput: Figure<'bit/s'>;
}

/** What a tunnel's MTU means for packets, and for what a standard tunnel carries of them. */
export interface TunnelImpact
  extends Pick<PacketImpact, 'tooLarge'>,
    Pick<Readonly<Record<Treatment, TreatedRate>>, 'clamped'>,
    Partial<Readonly<Record<Fragmentation, TreatedRate>>> {}

export interface MtuAnswer {
  readonly tunnel: TunnelLimits & PathSegments;
  /** What `ping -s` takes for the largest echo request that passes, in the packet's IP version. */
  readonly pingSize: Figure<'B'>;
  readonly awsOuterMtu: Figure<'B'>;
  /** Whether AWS sends outer packets as large as these: of the packet, or of the whole path. */
  readonly isCarriedByAws: boolean;
  readonly packet?: {
    readonly length: Figure<'B'>;
    readonly crossing: Crossing;
    readonly impact: TunnelImpact;
  };
  readonly mix?: TunnelImpact;
}

function withRate(treated: TreatedPackets, address: string, asOf: IsoDate): TreatedRate {
  const { packet, outerPackets, innerBytes } = treated;
  const rate = derive(
    rateOfPackets,
    {
      bandwidth: constantOn(standardTunnelBandwidth, asOf),
      packetRate: constantOn(standardTunnelPacketRate, asOf),
      outerPackets,
      packet,
      innerBytes,
    },
    `${address}.rate`,
  );
  return { ...treated, rate, goodput: goodputOf(rate, treated, `${address}.goodput`) };
}

function tunnelImpact(
  mix: PacketMix,
  version: IpVersion,
  tunnel: TunnelLimits,
  lossFraction: number,
  address: string,
  asOf: IsoDate,
): TunnelImpact {
  const loss = given(lossFraction, 'fraction', 'Loss outside the tunnel', 'tunnel.loss');
  const impact = packetImpact(mix, version, tunnel, loss, address, asOf);
  const { clamped, before, after, tooLarge } = impact;
  const rated = (treated: TreatedPackets, name: string) =>
    withRate(treated, `${address}.${name}`, asOf);
  return {
    tooLarge,
    clamped: rated(clamped, 'clamped'),
    ...(before && { before: rated(before, 'before') }),
    ...(after && { after: rated(after, 'after') }),
  };
}

/**
 * What a tunnel carries over a path of any MTU, also of one that AWS does not use: its outer packets
 * have at most 1,500 bytes, whatever the underlay.
 */
export function mtuAnswer(
  {
    suite,
    natTraversal,
    outerIp,
    pathMtuBytes,
    packet,
    fragmentation,
    mix = [],
    lossFraction = 0,
  }: MtuQuestion,
  asOf: IsoDate,
): MtuAnswer {
  const outerMtu = given(pathMtuBytes, 'B', 'Path MTU outside the tunnel', 'tunnel.pathMtuBytes');
  const added = encapsulation(suite, natTraversal, outerIp, asOf);
  const tunnelMtu = derive(
    espTunnelMtu,
    { outerMtu, ...added },
    'tunnel.path-mtu',
    'Path MTU, inside the tunnel',
  );
  const tunnel = {
    tunnelMtu,
    outerMtu,
    outerIp,
    encapsulation: added,
    ...pathSegments(tunnelMtu, 'tunnel', asOf),
  };
  const awsOuterMtu = constantOn(largestOuterPacket, asOf);
  const withinAws = (bytes: number) => bytes <= bareNumber(awsOuterMtu);
  const ping = derive(
    pingSize,
    {
      mtu: tunnelMtu,
      ipHeader: constantOn(packet?.version === 'ipv6' ? ipv6Header : ipv4Header, asOf),
      icmpHeader: constantOn(icmpHeader, asOf),
    },
    'tunnel.ping-size',
  );
  const answer = { tunnel, pingSize: ping, awsOuterMtu };
  const version = packet?.version ?? 'ipv4';
  const [first, ...others] = mix.map(
    ({ packetBytes, share }, i): SizeShare => ({
      size: given(packetBytes, 'B', 'Packet size', `tunnel.mix.${i}.packetBytes`),
      share: given(share, 'number', 'Share of packets', `tunnel.mix.${i}.share`),
    }),
  );
  const ofMix = first && {
    mix: tunnelImpact([first, ...others], version, tunnel, lossFraction, 'tunnel.mix', asOf),
  };
  if (packet === undefined) {
    return { ...answer, isCarriedByAws: withinAws(pathMtuBytes), ...ofMix };
  }
  const length = given(packet.bytes, 'B', 'Inner packet', 'tunnel.packetBytes');
  const crossing = tunnelCrossing(
    { ...packet, length },
    tunnel,
    fragmentation,
    'tunnel.packet',
    asOf,
  );
  return {
    ...answer,
    isCarriedByAws:
      crossing.kind === 'carried'
        ? crossing.wire.every((outer) => withinAws(bareNumber(outer)))
        : withinAws(pathMtuBytes),
    packet: {
      length,
      crossing,
      impact: tunnelImpact(
        oneSize(length, 'tunnel.packet-share'),
        version,
        tunnel,
        lossFraction,
        'tunnel.one-size',
        asOf,
      ),
    },
    ...ofMix,
  };
}
