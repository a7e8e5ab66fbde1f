import type { Built, Figure, Plan } from '../planner';
import { bareNumber } from '../planner/bare-number';
import type { Sentence } from './table';

type Packets = Built['packets'];
type HopKind = Packets['hops'][number]['kind'];

const hopNames: Readonly<Record<HopKind, string>> = {
  outside: 'Outside the tunnel, outer packets',
  tunnel: 'Inside the tunnel',
  'private-virtual-interface': 'Private virtual interface',
  'transit-virtual-interface': 'Transit virtual interface',
  'transit-gateway': 'Transit gateway',
  'beside-a-vpn': 'AWS, where a VPN reaches the same prefixes',
};

/** One part of the path as a gauge: how much of the widest part it passes. */
interface Gauge {
  readonly id: HopKind;
  readonly label: string;
  readonly mtu: Figure<'B'>;
  /** Of the widest of all, as a style's width. */
  readonly width: string;
  /** Whether it sets the path MTU. */
  readonly isNarrowest: boolean;
}

/** One path of an option and the packets that it passes. */
export interface PathGauges {
  readonly id: 'path' | 'backup';
  readonly title: string;
  readonly gauges: readonly Gauge[];
  readonly summary: Sentence;
}

export interface PathPacketsView {
  readonly paths: readonly PathGauges[];
  /** What happens to packets when the backup takes over, and what to do about it. */
  readonly stepDown: readonly Sentence[];
  /** The question of the tunnel for the calculator: its texts by name; undefined without a tunnel. */
  readonly tunnel?: Readonly<Record<string, string>>;
}

function gaugesOf(packets: Packets, widest: number): readonly Gauge[] {
  const path = bareNumber(packets.pathMtu);
  // Outer packets are larger than what they carry: that they are narrow shows in the tunnel.
  return packets.hops.map(({ kind, mtu }) => ({
    id: kind,
    label: hopNames[kind],
    mtu,
    width: `${(100 * bareNumber(mtu)) / widest}%`,
    isNarrowest: kind !== 'outside' && bareNumber(mtu) === path,
  }));
}

function summaryOf({ pathMtu, mssIpv4, mssIpv6, otherPathMtu }: Packets): Sentence {
  return [
    'Path MTU ',
    pathMtu,
    ...(otherPathMtu
      ? [', or ', otherPathMtu, ' if AWS treats a transit virtual interface as a private one']
      : []),
    '; MSS ',
    mssIpv4,
    ' over IPv4, ',
    mssIpv6,
    ' over IPv6.',
  ];
}

function stepDownOf(
  { packets, backupPackets, packetsOfClamp }: Built,
  isTransitGateway: boolean,
): readonly Sentence[] {
  if (backupPackets === undefined || packetsOfClamp === undefined) return [];
  const { pathMtu, mssIpv4 } = packets;
  if (bareNumber(backupPackets.pathMtu) >= bareNumber(pathMtu)) return [];
  return [
    [
      'When the VPN takes over, the largest packet falls from ',
      pathMtu,
      ' to ',
      backupPackets.pathMtu,
      '.',
    ],
    [
      'TCP sessions that open then are clamped to ',
      backupPackets.mssIpv4,
      ' on the tunnel and go on. Those that opened over Direct Connect agreed on segments of up to ',
      mssIpv4,
      ': full ones no longer fit, and with DF set, as most stacks set it, they are dropped. AWS’s VPN does no path MTU discovery, so they hang until the application gives up or the stack probes.',
    ],
    ...(isTransitGateway
      ? [
          [
            'A transit gateway clamps TCP by itself, to a value that AWS does not publish: it may spare some of them.',
          ],
        ]
      : []),
    [
      'UDP and QUIC above ',
      backupPackets.pathMtu,
      ' are dropped with DF set and split without it: such applications need a limit of their own, also for the first packet of a handshake.',
    ],
    [
      'Clamp on the tunnel interface alone, in both directions. The same clamp on Direct Connect would take ',
      packetsOfClamp,
      ' times the packets there.',
    ],
  ];
}

/** The packets of an option: what on each path sets their size, and what a failover does to them. */
export function pathPackets(built: Built, { aws, vpn, internet }: Plan): PathPacketsView {
  const { packets, backupPackets, design } = built;
  const all = [packets, ...(backupPackets ? [backupPackets] : [])];
  const widest = Math.max(...all.flatMap(({ hops }) => hops.map(({ mtu }) => bareNumber(mtu))));
  const outside = all.flatMap(({ hops }) => hops).find(({ kind }) => kind === 'outside');
  return {
    paths: [
      {
        id: 'path',
        title: backupPackets ? 'Over Direct Connect' : 'On the path',
        gauges: gaugesOf(packets, widest),
        summary: summaryOf(packets),
      },
      ...(backupPackets
        ? [
            {
              id: 'backup',
              title: 'While the VPN stands in',
              gauges: gaugesOf(backupPackets, widest),
              summary: summaryOf(backupPackets),
            } as const,
          ]
        : []),
    ],
    stepDown: stepDownOf(built, aws.gateway.choice === 'transit-gateway'),
    ...(design.vpn && {
      tunnel: {
        suite: vpn.cipherSuite.choice,
        'nat-t': vpn.natTraversal.choice,
        outer: vpn.outerIp.choice,
        'path-mtu': String(bareNumber(outside?.mtu ?? internet.pathMtu)),
      },
    }),
  };
}
