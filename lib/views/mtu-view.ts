import type { IsoDate } from '../planner';
import {
  CIPHER_SUITES,
  directConnectFrames,
  type Figure,
  type MtuAnswer,
  type MtuQuestion,
  mtuAnswer,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import { cipherSuiteNames } from '../workspace/cipher-suite-names';
import { type ClampCommand, clampCommands } from './clamp-commands';
import { figureCell } from './figure-cell';
import { formatFigure } from './format-figure';
import { impactTable } from './impact-table';
import type { Sentence, Table } from './table';

/** One part of an outer packet, in the order on the wire. */
export interface StackPart {
  readonly id: string;
  readonly label: string;
  readonly bytes: Figure<'B'>;
  readonly kind: 'header' | 'crypto' | 'inner' | 'padding';
  /** Of the whole, as a style's width. */
  readonly width: string;
}

/** A command to copy, and what it is for. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface MtuView {
  readonly headline: Sentence;
  readonly fate: readonly Sentence[];
  /** The first outer packet, or the ESP packet that is split after encryption. */
  readonly stack: { readonly title: string; readonly parts: readonly StackPart[] } | undefined;
  /** What the MTU means for the one size and for the mix, as figures. */
  readonly impact: Table;
  readonly suites: Table;
  /** What the same sizes are worth on a Direct Connect port. */
  readonly ports: Table;
  /** How to clamp, and how to test it; undefined for a path that AWS does not use. */
  readonly commands:
    | { readonly clamps: readonly ClampCommand[]; readonly tests: readonly Command[] }
    | undefined;
}

/** "6 × 1,500 B + 512 B": full fragments are one figure. */
function sum(figures: readonly Figure[]): Sentence {
  return [...new Set(figures)].flatMap((of, at) => {
    const times = figures.filter((each) => each === of).length;
    return [...(at === 0 ? [] : [' + ']), ...(times > 1 ? [`${times} × `] : []), of];
  });
}

function fateOf(
  { packet, awsOuterMtu, isCarriedByAws }: MtuAnswer,
  { fragmentation, packet: sent, pathMtuBytes }: MtuQuestion,
): Sentence[] {
  const limits: Sentence[] =
    pathMtuBytes <= bareNumber(awsOuterMtu)
      ? []
      : [
          [
            isCarriedByAws ? 'With AWS it is less: ' : 'AWS will not carry it: ',
            'outer packets of a Site-to-Site VPN have at most ',
            awsOuterMtu,
            ', whatever the path. Set that as the path MTU for the clamp and the tests.',
          ],
        ];
  if (packet === undefined) return limits;
  const { length, crossing, impact } = packet;
  const rate = impact[fragmentation]?.rate;
  const { clamped } = impact;
  if (crossing.kind === 'dropped') {
    const why =
      sent?.version === 'ipv6'
        ? 'no gateway may split an IPv6 packet'
        : 'DF is set, so no gateway may split it';
    return [
      ...limits,
      [
        'The packet of ',
        length,
        ` is dropped: ${why}. A gateway that answers tells the sender `,
        crossing.nextHopMtu,
        '; AWS’s VPN does no path MTU discovery, so do not wait for an answer from it.',
      ],
    ];
  }
  if (crossing.wire.length === 1) {
    return [
      ...limits,
      ['The packet of ', length, ' goes as one of ', ...sum(crossing.wire), '.'],
      ...(rate ? [['A standard tunnel carries up to ', rate, ' of such packets.']] : []),
    ];
  }
  return [
    ...limits,
    [
      'The packet of ',
      length,
      ` becomes ${crossing.wire.length}: `,
      ...sum(crossing.wire),
      fragmentation === 'before'
        ? '. It is split before encryption, so each part is a packet of its own for the far gateway.'
        : '. It is split after encryption, so the far gateway has to put it together before it can decrypt.',
    ],
    ...(rate && bareNumber(rate) < bareNumber(clamped.rate)
      ? [
          [
            'A standard tunnel carries up to ',
            rate,
            ' of such packets, and ',
            clamped.rate,
            ' of packets that fit: each part counts against its packet rate, and the loss of one loses all.',
          ],
        ]
      : []),
  ];
}

function stackOf({ tunnel, packet }: MtuAnswer): MtuView['stack'] {
  if (packet?.crossing.kind !== 'carried') return undefined;
  const { inner, padding, wire } = packet.crossing;
  const [first] = inner;
  const [pad] = padding;
  if (first === undefined || pad === undefined) return undefined;
  const { outerHeader, natHeader, espHeader, iv, icv, trailer } = tunnel.encapsulation;
  const parts: Omit<StackPart, 'width'>[] = [
    {
      id: 'outer-ip',
      label: tunnel.outerIp === 'ipv4' ? 'Outer IPv4 header' : 'Outer IPv6 header',
      bytes: outerHeader,
      kind: 'header',
    },
    { id: 'nat-t', label: 'UDP header of NAT-T', bytes: natHeader, kind: 'header' },
    { id: 'esp', label: 'ESP header', bytes: espHeader, kind: 'crypto' },
    { id: 'iv', label: 'Initialisation vector', bytes: iv, kind: 'crypto' },
    {
      id: 'inner',
      label: inner.length === 1 ? 'Inner packet' : 'First fragment',
      bytes: first,
      kind: 'inner',
    },
    { id: 'padding', label: 'Padding', bytes: pad, kind: 'padding' },
    { id: 'trailer', label: 'Pad length and next header', bytes: trailer, kind: 'crypto' },
    { id: 'icv', label: 'Integrity check value', bytes: icv, kind: 'crypto' },
  ];
  const there = parts.filter(({ bytes }) => bareNumber(bytes) > 0);
  const whole = there.reduce((total, { bytes }) => total + bareNumber(bytes), 0);
  const size = formatQuantity(whole, 'B');
  const isSplitAfter = inner.length < wire.length;
  return {
    title: isSplitAfter
      ? `The ESP packet of ${size}, before it is split`
      : inner.length === 1
        ? `One packet of ${size}`
        : `The first of ${wire.length} packets, ${size}`,
    parts: there.map((part) => ({ ...part, width: `${(100 * bareNumber(part.bytes)) / whole}%` })),
  };
}

function impactOf({ packet, mix }: MtuAnswer): Table {
  return impactTable([
    ...(packet
      ? [
          {
            id: 'one-size',
            title: `Packets of ${formatFigure(packet.length)}`,
            of: packet.impact,
          },
        ]
      : []),
    ...(mix
      ? [{ id: 'mix', title: `The mix, ${formatFigure(mix.clamped.packet)} on average`, of: mix }]
      : []),
  ]);
}

function suitesTable(question: MtuQuestion, asOf: IsoDate): Table {
  const { packet: _, ...tunnel } = question;
  const columns = (['off', 'on'] as const).flatMap((natTraversal) =>
    [
      ['mtu', 'MTU'],
      ['mss4', 'MSS, IPv4'],
      ['mss6', 'MSS, IPv6'],
    ].map(([id, title]) => ({
      id: `${id}-${natTraversal}`,
      title: `${title}${natTraversal === 'on' ? ', NAT-T' : ''}`,
    })),
  );
  return {
    id: 'mtu-suites',
    title: 'Every suite over this path',
    corner: 'Suite',
    columns,
    groups: [
      {
        id: 'suites',
        title: `Over ${question.outerIp === 'ipv4' ? 'IPv4' : 'IPv6'}, ${formatQuantity(question.pathMtuBytes, 'B')} outside`,
        rows: CIPHER_SUITES.map((suite) => ({
          id: suite,
          label: cipherSuiteNames[suite],
          cells: (['off', 'on'] as const).flatMap((natTraversal) => {
            const { tunnelMtu, mssIpv4, mssIpv6 } = mtuAnswer(
              { ...tunnel, suite, natTraversal },
              asOf,
            ).tunnel;
            return [figureCell(tunnelMtu), figureCell(mssIpv4), figureCell(mssIpv6)];
          }),
        })),
      },
    ],
  };
}

function portsTable(asOf: IsoDate): Table {
  return {
    id: 'mtu-ports',
    title: 'On a Direct Connect port',
    corner: 'Largest packet',
    columns: [
      { id: 'frame', title: 'On the line' },
      { id: 'ip', title: 'Of the line rate, IP' },
      { id: 'tcp', title: 'TCP data' },
    ],
    groups: (['off', 'on'] as const).map((macsec) => ({
      id: `macsec-${macsec}`,
      title: macsec === 'on' ? 'With MACsec' : 'Without MACsec',
      rows: directConnectFrames(asOf)
        .filter((frame) => frame.macsec === macsec)
        .map(({ packet, frame, ipShare, tcpShare }) => ({
          id: frame.address,
          label: formatFigure(packet),
          cells: [figureCell(frame), figureCell(ipShare), figureCell(tcpShare)],
        })),
    })),
  };
}

function commandsOf(
  { tunnel, pingSize, awsOuterMtu }: MtuAnswer,
  { packet, pathMtuBytes }: MtuQuestion,
): MtuView['commands'] {
  // Nobody should clamp to what AWS does not carry.
  if (pathMtuBytes > bareNumber(awsOuterMtu)) return undefined;
  const ping = packet?.version === 'ipv6' ? 'ping -6' : 'ping';
  const passes = bareNumber(pingSize);
  return {
    clamps: clampCommands(tunnel),
    tests: [
      {
        id: 'passes',
        title: `Must pass: ${formatFigure(tunnel.tunnelMtu)} inside, with DF set`,
        text: `${ping} -M do -s ${passes} ADDRESS-IN-THE-VPC`,
      },
      {
        id: 'fails',
        title: 'Must fail: one byte more',
        text: `${ping} -M do -s ${passes + 1} ADDRESS-IN-THE-VPC`,
      },
    ],
  };
}

/** What a tunnel carries, in words, drawn, and against the other suites. */
export function mtuView(question: MtuQuestion, asOf: IsoDate): MtuView {
  const answer = mtuAnswer(question, asOf);
  const { tunnelMtu, mssIpv4, mssIpv6 } = answer.tunnel;
  return {
    headline: [
      tunnelMtu,
      ' fit inside. Clamp TCP to ',
      mssIpv4,
      ' over IPv4, ',
      mssIpv6,
      ' over IPv6.',
    ],
    fate: fateOf(answer, question),
    stack: stackOf(answer),
    impact: impactOf(answer),
    suites: suitesTable(question, asOf),
    ports: portsTable(asOf),
    commands: commandsOf(answer, question),
  };
}
