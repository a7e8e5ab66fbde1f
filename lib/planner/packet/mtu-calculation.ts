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
import { assumedInDesign, given } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { CipherSuite } from '../plan/plan-input';
import { encapsulation, type TunnelLimits } from './encapsulation';
import { espTunnelMtu, pingSize } from './esp-formulas';
import { rateOfPackets } from './fragment-formulas';
import type { IpVersion } from './fragments';
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
}

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
    /** What a standard tunnel carries of such packets, inner bits; undefined where they are dropped. */
    readonly rate?: Figure<'bit/s'>;
    /** The same of the largest packets that fit, as where TCP is clamped. */
    readonly rateThatFits: Figure<'bit/s'>;
  };
}

/** What a standard tunnel carries of packets that are each so many outside. */
function rateOf(packet: Figure<'B'>, outerPackets: number, address: string, asOf: IsoDate) {
  return derive(
    rateOfPackets,
    {
      bandwidth: constantOn(standardTunnelBandwidth, asOf),
      packetRate: constantOn(standardTunnelPacketRate, asOf),
      outerPackets: assumedInDesign(
        outerPackets,
        'count',
        'Outer packets for one inside',
        `${address}.outer-packets`,
        outerPackets === 1 ? 'one that fits is one outside' : 'as the packet is split above',
      ),
      packet,
    },
    address,
  );
}

/**
 * What a tunnel carries over a path of any MTU, also of one that AWS does not use: its outer packets
 * have at most 1,500 bytes, whatever the underlay.
 */
export function mtuAnswer(
  { suite, natTraversal, outerIp, pathMtuBytes, packet, fragmentation }: MtuQuestion,
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
  if (packet === undefined) {
    return { tunnel, pingSize: ping, awsOuterMtu, isCarriedByAws: withinAws(pathMtuBytes) };
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
    tunnel,
    pingSize: ping,
    awsOuterMtu,
    isCarriedByAws:
      crossing.kind === 'carried'
        ? crossing.wire.every((outer) => withinAws(bareNumber(outer)))
        : withinAws(pathMtuBytes),
    packet: {
      length,
      crossing,
      ...(crossing.kind === 'carried' && {
        rate: rateOf(length, crossing.wire.length, 'tunnel.rate', asOf),
      }),
      rateThatFits: rateOf(tunnelMtu, 1, 'tunnel.rate-that-fits', asOf),
    },
  };
}
