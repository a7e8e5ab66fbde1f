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
import { ipv4Header, ipv6Header } from '../catalog/ip';
import { outerMtu as awsOuterMtu } from '../catalog/vpn-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import type { IsoDate } from '../figure/source';
import type { Plan } from '../plan/plan';
import type { CipherSuite } from '../plan/plan-input';
import { espTunnelMtu, espWireLength, outerPacketLimit } from './esp-formulas';
import type { IpVersion } from './fragments';
import { gatewayHops, type PathPackets, pathMtuOf, pathSegments, withEnds } from './path';

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

/** A tunnel as a packet meets it. */
export interface TunnelLimits {
  /** Largest inner packet that is carried whole. */
  readonly tunnelMtu: Figure<'B'>;
  /** Largest outer packet of the underlay. */
  readonly outerMtu: Figure<'B'>;
  readonly outerIp: IpVersion;
  readonly encapsulation: Encapsulation;
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

/** A tunnel's path: its MTU and MSS, and what ESP adds to each packet. */
export interface TunnelPath extends PathPackets, TunnelLimits {}

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
  const tunnelMtu = derive(espTunnelMtu, { outerMtu, ...added }, `${prefix}.tunnel-mtu`);
  const hops = withEnds(plan, [
    { kind: 'outside', mtu: outerMtu },
    { kind: 'tunnel', mtu: tunnelMtu },
    ...gatewayHops(plan),
  ]);
  return {
    ...pathSegments(pathMtuOf(hops, `${prefix}.path-mtu`), prefix, plan.edition),
    hops,
    tunnelMtu,
    outerMtu,
    outerIp: outerIp.choice,
    encapsulation: added,
  };
}

/** The outer packet that carries an inner one. */
export function outerPacket(
  packet: Figure<'B'>,
  added: Encapsulation,
  address: string,
): Figure<'B'> {
  return derive(espWireLength, { packet, ...added }, address);
}
