import {
  CIPHER_SUITES,
  directConnectFrames,
  type IsoDate,
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
import { type PacketView, packetView } from './packet-view';
import type { Sentence, Table } from './table';

/** A command to copy, and what it is for. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface MtuView {
  readonly headline: Sentence;
  readonly packet: PacketView;
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
    packet: packetView(answer, question),
    impact: impactOf(answer),
    suites: suitesTable(question, asOf),
    ports: portsTable(asOf),
    commands: commandsOf(answer, question),
  };
}
