import { cloudWanMtu } from '../catalog/cloud-wan-limits';
import { constantOn } from '../catalog/constant';
import { vpcMtu } from '../catalog/ec2-limits';
import { ipv4Header, ipv6Header, tcpHeader } from '../catalog/ip';
import { postQuantumClientHello } from '../catalog/tls';
import { transitGatewayMtu } from '../catalog/transit-gateway-limits';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { IsoDate } from '../figure/source';
import type { Direction } from '../plan/direction';
import type { Plan } from '../plan/plan';
import { clientHelloPackets, maximumSegmentSize } from './esp-formulas';
import { narrowestHop } from './ethernet-formulas';

/** A part of a path, and the largest packet that it passes whole. */
export interface PathHop {
  readonly kind:
    | 'host'
    | 'lan'
    | 'outside'
    | 'tunnel'
    | 'private-virtual-interface'
    | 'transit-virtual-interface'
    | 'transit-gateway'
    | 'core-network'
    /** AWS keeps to this where a VPN reaches the same prefixes. */
    | 'beside-a-vpn'
    | 'vpc';
  /** Of `outside` the outer packet, of the others the one that is carried. */
  readonly mtu: Figure<'B'>;
}

/** MTU and MSS of a path, IPv4 and IPv6 inside. */
export interface PathSegments {
  readonly pathMtu: Figure<'B'>;
  readonly mssIpv4: Figure<'B'>;
  readonly mssIpv6: Figure<'B'>;
  /** The first message of a TLS handshake, and the packets that it takes over IPv4. */
  readonly clientHello: { readonly bytes: Figure<'B'>; readonly packets: Figure<'count'> };
}

/** The packets of a path, and what on the way sets their size. */
export interface PathPackets extends PathSegments {
  /** From the hosts on premises to the instances in the VPC. */
  readonly hops: readonly PathHop[];
  /** The same by another reading of what AWS does not publish. */
  readonly otherReading?: PathSegments;
}

/** What fits into the packets of a path of this MTU, addressed under `prefix`. */
export function pathSegments(pathMtu: Figure<'B'>, prefix: string, asOf: IsoDate): PathSegments {
  const tcp = constantOn(tcpHeader, asOf);
  const mss = (header: typeof ipv4Header | typeof ipv6Header, ip: '4' | '6') =>
    derive(
      maximumSegmentSize,
      { mtu: pathMtu, ipHeader: constantOn(header, asOf), tcpHeader: tcp },
      `${prefix}.mss-ipv${ip}`,
      `MSS, IPv${ip} inside`,
    );
  const mssIpv4 = mss(ipv4Header, '4');
  const clientHello = constantOn(postQuantumClientHello, asOf);
  return {
    pathMtu,
    mssIpv4,
    mssIpv6: mss(ipv6Header, '6'),
    clientHello: {
      bytes: clientHello,
      packets: derive(clientHelloPackets, { clientHello, mss: mssIpv4 }, `${prefix}.client-hello`),
    },
  };
}

/** The path MTU that these hops leave. Outer packets are larger than what they carry. */
export function pathMtuOf(hops: readonly PathHop[], address: string, label?: string): Figure<'B'> {
  const inner = hops.filter(({ kind }) => kind !== 'outside');
  return derive(narrowestHop, { hops: inner.map(({ mtu }) => mtu) }, address, label);
}

/** What the plan's gateway itself passes; of a virtual private gateway nothing is published. */
export function gatewayHops({ aws, edition }: Plan): readonly PathHop[] {
  switch (aws.gateway.choice) {
    case 'virtual-private-gateway':
      return [];
    case 'transit-gateway':
      return [{ kind: 'transit-gateway', mtu: constantOn(transitGatewayMtu, edition) }];
    case 'cloud-wan':
      return [{ kind: 'core-network', mtu: constantOn(cloudWanMtu, edition) }];
  }
}

/** The way from host to host: what a design has between the site's LAN and the VPC, and both ends. */
export function withEnds(plan: Plan, between: readonly PathHop[]): readonly PathHop[] {
  return [
    { kind: 'host', mtu: plan.site.hostMtu },
    { kind: 'lan', mtu: plan.site.lanMtu },
    ...between,
    { kind: 'vpc', mtu: constantOn(vpcMtu, plan.edition) },
  ];
}

/** The largest packet that reaches the tunnel or the interface from either end, none of it split. */
export function largestSent(plan: Plan, direction: Direction, address: string): Figure<'B'> {
  const { hostMtu, lanMtu } = plan.site;
  const ends =
    direction === 'in'
      ? [hostMtu, lanMtu]
      : [constantOn(vpcMtu, plan.edition), ...gatewayHops(plan).map(({ mtu }) => mtu)];
  return derive(narrowestHop, { hops: ends }, address, 'Largest packet that is sent');
}
