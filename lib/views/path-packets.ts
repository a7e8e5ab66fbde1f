import { type Built, type Figure, type Plan, packetsInTunnels } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { fractionAsTyped } from '../quantity/parse-fraction';
import { packetMixAsTyped } from '../quantity/parse-packet-mix';
import type { MtuTexts } from '../workspace/mtu-question';
import { tunnelPacketsLead, tunnelPacketsTable } from './impact-table';
import type { Sentence, Table } from './table';

type Packets = Built['packets'];
type HopKind = Packets['hops'][number]['kind'];

const hopNames: Readonly<Record<HopKind, string>> = {
  host: 'Hosts on premises',
  lan: 'LAN and inside of the customer gateway',
  outside: 'Outside the tunnel, outer packets',
  tunnel: 'Inside the tunnel',
  'private-virtual-interface': 'Private virtual interface',
  'transit-virtual-interface': 'Transit virtual interface',
  'transit-gateway': 'Transit gateway',
  'core-network': 'Cloud WAN core network',
  'beside-a-vpn': 'AWS, where a VPN reaches the same prefixes',
  vpc: 'VPC',
};

/** One part of the path as a gauge: how much of the widest part it passes. */
interface Gauge {
  readonly id: HopKind;
  readonly label: string;
  readonly mtu: Figure<'B'>;
  /** Of the widest of all, as a style's width. */
  readonly width: string;
  /** Whether it sets the path MTU, alone or with others. */
  readonly isNarrowest: boolean;
}

/** One path of an option and the packets that it passes. */
export interface PathGauges {
  readonly id: 'path' | 'backup';
  readonly title: string;
  readonly gauges: readonly Gauge[];
  readonly summary: readonly Sentence[];
}

/** Whom it hits, or when, and what becomes of it. */
interface Consequence {
  readonly title: string;
  readonly sentence: Sentence;
}

export interface PathPacketsView {
  readonly paths: readonly PathGauges[];
  /** What happens to packets that are too large, at all times or at a failover, and what to do. */
  readonly consequences: readonly Consequence[];
  /** What the plan's packets do in the tunnels, clamped and not; undefined without tunnels. */
  readonly impact?: { readonly lead: Sentence; readonly table: Table };
  /** The question of the tunnel for the calculator: its texts by name; undefined without a tunnel. */
  readonly tunnel?: MtuTexts;
}

function gaugesOf({ hops, pathMtu }: Packets, widest: number): readonly Gauge[] {
  // Outer packets are larger than what they carry: that they are narrow shows in the tunnel.
  return hops.map(({ kind, mtu }) => ({
    id: kind,
    label: hopNames[kind],
    mtu,
    width: `${(100 * bareNumber(mtu)) / widest}%`,
    isNarrowest: kind !== 'outside' && bareNumber(mtu) === bareNumber(pathMtu),
  }));
}

const sizes = ({ pathMtu, mssIpv4, mssIpv6 }: Omit<Packets, 'hops'>): Sentence => [
  pathMtu,
  '; MSS ',
  mssIpv4,
  ' over IPv4, ',
  mssIpv6,
  ' over IPv6.',
];

function summaryOf(packets: Packets): readonly Sentence[] {
  const { otherReading } = packets;
  return [
    ['Path MTU ', ...sizes(packets)],
    ...(otherReading
      ? [
          [
            'If AWS treats a transit virtual interface as it says that it treats a private one: ',
            ...sizes(otherReading),
          ],
        ]
      : []),
  ];
}

/** The step at a failover, where the standby VPN passes less. */
function stepDownOf({ packets, backupPackets, packetsOfClamp }: Built): readonly Consequence[] {
  if (backupPackets === undefined || packetsOfClamp === undefined) return [];
  const { pathMtu, mssIpv4, otherReading } = packets;
  if (bareNumber(backupPackets.pathMtu) >= bareNumber(pathMtu)) return [];
  const { packets: more, other } = packetsOfClamp;
  return [
    {
      title: 'At a failover',
      sentence: [
        'The largest packet falls from ',
        pathMtu,
        ...(otherReading ? [', or ', otherReading.pathMtu, ' by the other reading,'] : []),
        ' to ',
        backupPackets.pathMtu,
        '.',
      ],
    },
    {
      title: 'TCP that was open',
      sentence: [
        'Agreed on segments of up to ',
        mssIpv4,
        ...(otherReading ? [', or ', otherReading.mssIpv4] : []),
        ': full ones no longer fit, and with DF set, as most stacks set it, they are dropped. Such sessions hang until the application gives up or the stack probes.',
      ],
    },
    {
      title: 'Where to clamp',
      sentence: [
        'On the tunnel interface alone, in both directions. The same clamp on Direct Connect would take ',
        more,
        ...(other ? [', or ', other] : []),
        ' times the packets there.',
      ],
    },
  ];
}

/** Who is hurt on a path through a tunnel. */
function tooLargeOf(packets: Packets, { site }: Plan): readonly Consequence[] {
  const { pathMtu, mssIpv4, clientHello, hops } = packets;
  const hasTransitGateway = hops.some(({ kind }) => kind === 'transit-gateway');
  const vpc = hops.find(({ kind }) => kind === 'vpc')?.mtu ?? pathMtu;
  const siteMtu = bareNumber(site.hostMtu) < bareNumber(site.lanMtu) ? site.hostMtu : site.lanMtu;
  const isSpared = bareNumber(siteMtu) <= bareNumber(pathMtu);
  if (isSpared) {
    return [
      {
        title: 'TCP',
        sentence: [
          'Is spared: the site sends and takes at most ',
          siteMtu,
          ', which fits into the tunnel, and the far end keeps to it.',
        ],
      },
      {
        title: 'UDP and QUIC',
        sentence: [
          'From the site nothing is too large. Instances may send up to ',
          vpc,
          ': above ',
          pathMtu,
          ' dropped with DF set and split without it.',
        ],
      },
    ];
  }
  return [
    {
      title: 'TCP, clamped',
      sentence: ['Opens with segments of ', mssIpv4, ' and goes on.'],
    },
    {
      title: 'TCP, not clamped',
      sentence: [
        'Sends packets of up to ',
        siteMtu,
        ': with DF set they are dropped, without it they are split.',
        ...(hasTransitGateway
          ? [
              ' A transit gateway clamps TCP by itself, to a value that AWS does not publish: it may spare some of them.',
            ]
          : []),
      ],
    },
    {
      title: 'UDP and QUIC',
      sentence: [
        'Above ',
        pathMtu,
        ' dropped with DF set and split without it: such applications need a limit of their own.',
      ],
    },
    {
      title: 'TLS handshake',
      sentence: [
        'A post-quantum ClientHello of ',
        clientHello.bytes,
        ' takes ',
        clientHello.packets,
        ' packets where TCP is clamped. Where it is not, it begins with a packet that is too large: with DF set already the handshake hangs, where it used to be the first download.',
      ],
    },
    {
      title: 'Path MTU discovery',
      sentence: [
        'AWS’s VPN tells nobody what fits. The customer gateway can, for packets from the site, where no firewall drops its ICMP',
        hasTransitGateway
          ? '; a transit gateway answers packets from a VPC that are too large for itself, not those that are too large for the tunnel.'
          : '.',
      ],
    },
  ];
}

/** The packets of an option: what on each path sets their size, and what becomes of larger ones. */
export function pathPackets(
  built: Built,
  plan: Plan,
  option: { readonly id: string },
): PathPacketsView {
  const { packets, backupPackets, design } = built;
  const { vpn, internet, directConnect } = plan;
  const loss = design.vpn?.underlay === 'direct-connect' ? directConnect.loss : internet.loss;
  const mix = plan.workloads[0].out.packetMix?.map(({ size, share }) => ({
    packetBytes: bareNumber(size),
    share: bareNumber(share),
  }));
  const treated = packetsInTunnels(plan, option, built);
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
    consequences: [
      ...stepDownOf(built),
      ...(design.vpn ? tooLargeOf(backupPackets ?? packets, plan) : []),
    ],
    ...(treated && {
      impact: {
        lead: tunnelPacketsLead(treated),
        table: tunnelPacketsTable(treated, option.id),
      },
    }),
    ...(design.vpn && {
      tunnel: {
        suite: vpn.cipherSuite.choice,
        'nat-t': design.vpn.isAccelerated ? 'on' : vpn.natTraversal.choice,
        outer: vpn.outerIp.choice,
        'path-mtu': String(bareNumber(outside?.mtu ?? internet.pathMtu)),
        loss: fractionAsTyped(bareNumber(loss)),
        ...(mix && { mix: packetMixAsTyped(mix) }),
      },
    }),
  };
}
