import { constantOn } from '../catalog/constant';
import {
  alignmentCbc,
  alignmentGcm,
  espHeader,
  espTrailer,
  icvGcm,
  icvSha1,
  icvSha2256,
  icvSha2384,
  icvSha2512,
  ivCbc,
  ivGcm,
  natTraversalHeader,
} from '../catalog/esp';
import { ipv4Header, ipv6Header, tcpHeader } from '../catalog/ip';
import { transitGatewayMtu } from '../catalog/transit-gateway-limits';
import { outerMtu as awsOuterMtu } from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { Plan } from '../plan/plan';
import type { CipherSuite } from '../plan/plan-input';
import { espTunnelMtu, espWireLength, maximumSegmentSize, outerPacketLimit } from './esp-formulas';

/** Bytes that a cipher suite and its surroundings add to every packet. */
export interface Encapsulation {
  readonly outerHeader: Figure<'B'>;
  readonly natHeader: Figure<'B'>;
  readonly espHeader: Figure<'B'>;
  readonly iv: Figure<'B'>;
  readonly icv: Figure<'B'>;
  readonly alignment: Figure<'B'>;
  readonly trailer: Figure<'B'>;
}

const suites = {
  'aes-gcm-16': { iv: ivGcm, icv: icvGcm, alignment: alignmentGcm },
  'aes-cbc-sha1': { iv: ivCbc, icv: icvSha1, alignment: alignmentCbc },
  'aes-cbc-sha2-256': { iv: ivCbc, icv: icvSha2256, alignment: alignmentCbc },
  'aes-cbc-sha2-384': { iv: ivCbc, icv: icvSha2384, alignment: alignmentCbc },
  'aes-cbc-sha2-512': { iv: ivCbc, icv: icvSha2512, alignment: alignmentCbc },
} as const satisfies Record<CipherSuite, unknown>;

/** What ESP adds for a suite, as the constants stand on a day. */
export function encapsulation(
  suite: CipherSuite,
  natTraversal: 'on' | 'off',
  outerIp: 'ipv4' | 'ipv6',
  asOf: IsoDate,
): Encapsulation {
  const { iv, icv, alignment } = suites[suite];
  return {
    outerHeader: constantOn(outerIp === 'ipv4' ? ipv4Header : ipv6Header, asOf),
    natHeader:
      natTraversal === 'on'
        ? constantOn(natTraversalHeader, asOf)
        : assumedInDesign(
            0,
            'B',
            'NAT traversal header',
            'packet.no-nat-traversal',
            'there is none without NAT traversal',
          ),
    espHeader: constantOn(espHeader, asOf),
    iv: constantOn(iv, asOf),
    icv: constantOn(icv, asOf),
    alignment: constantOn(alignment, asOf),
    trailer: constantOn(espTrailer, asOf),
  };
}

/** A part of a path, and the largest packet that it passes whole. */
export interface PathHop {
  readonly kind:
    | 'outside'
    | 'tunnel'
    | 'private-virtual-interface'
    | 'transit-virtual-interface'
    | 'transit-gateway'
    /** AWS keeps to this where a VPN reaches the same prefixes. */
    | 'beside-a-vpn';
  /** Of `outside` the outer packet, of the others the one that is carried. */
  readonly mtu: Figure<'B'>;
}

/** MTU and MSS of a path, IPv4 and IPv6 inside. */
export interface PathSegments {
  readonly pathMtu: Figure<'B'>;
  readonly mssIpv4: Figure<'B'>;
  readonly mssIpv6: Figure<'B'>;
}

/** The packets of a path, and what on the way sets their size. */
export interface PathPackets extends PathSegments {
  /** From on premises to AWS; hosts and the LAN are not counted. */
  readonly hops: readonly PathHop[];
  /** The path MTU by another reading of what AWS does not publish. */
  readonly otherPathMtu?: Figure<'B'>;
}

/** Both MSS of a path of this MTU, addressed under `prefix`. */
export function pathSegments(pathMtu: Figure<'B'>, prefix: string, asOf: IsoDate): PathSegments {
  const tcp = constantOn(tcpHeader, asOf);
  const mss = (header: typeof ipv4Header | typeof ipv6Header, ip: '4' | '6') =>
    derive(
      maximumSegmentSize,
      { mtu: pathMtu, ipHeader: constantOn(header, asOf), tcpHeader: tcp },
      `${prefix}.mss-ipv${ip}`,
      `MSS, IPv${ip} inside`,
    );
  return { pathMtu, mssIpv4: mss(ipv4Header, '4'), mssIpv6: mss(ipv6Header, '6') };
}

/** A tunnel's path: its MTU and MSS, and what ESP adds to each packet. */
export interface TunnelPath extends PathPackets {
  readonly encapsulation: Encapsulation;
}

/** The plan's tunnel over an underlay: what ESP adds, and the largest packet that fits. */
export function tunnelPackets(
  plan: Plan,
  prefix: string,
  underlayMtu: Figure<'B'> = plan.internet.pathMtu,
): TunnelPath {
  const { cipherSuite, natTraversal, outerIp } = plan.vpn;
  const added = encapsulation(
    cipherSuite.choice,
    natTraversal.choice,
    outerIp.choice,
    plan.edition,
  );
  const outerMtu = derive(
    outerPacketLimit,
    { pathMtu: underlayMtu, awsOuterMtu: constantOn(awsOuterMtu, plan.edition) },
    `${prefix}.outer-mtu`,
  );
  const tunnelMtu = derive(
    espTunnelMtu,
    { outerMtu, ...added },
    `${prefix}.path-mtu`,
    'Path MTU, inside the tunnel',
  );
  const hops: readonly PathHop[] = [
    { kind: 'outside', mtu: outerMtu },
    { kind: 'tunnel', mtu: tunnelMtu },
    ...(plan.aws.gateway.choice === 'virtual-private-gateway'
      ? []
      : [{ kind: 'transit-gateway', mtu: constantOn(transitGatewayMtu, plan.edition) } as const]),
  ];
  return { ...pathSegments(tunnelMtu, prefix, plan.edition), hops, encapsulation: added };
}

/** The outer packet that carries an inner one. */
export function outerPacket(
  packet: Figure<'B'>,
  added: Encapsulation,
  address: string,
): Figure<'B'> {
  return derive(espWireLength, { packet, ...added }, address);
}
