import { currentEdition } from '../editions/current-edition';
import {
  CIPHER_SUITES,
  type Figure,
  type MtuAnswer,
  type MtuQuestion,
  mtuAnswer,
  type TunnelImpact,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatFigure } from '../views/format-figure';
import { readMtuQuestion } from '../workspace/mtu-question';
import { InputError } from './input-error';

export interface MtuFlags {
  readonly suite?: string | undefined;
  readonly 'nat-t'?: boolean | undefined;
  readonly outer?: string | undefined;
  readonly 'path-mtu'?: string | undefined;
  readonly packet?: string | undefined;
  readonly fragment?: string | undefined;
  readonly mix?: string | undefined;
  readonly loss?: string | undefined;
}

function questionOf(flags: MtuFlags): MtuQuestion {
  const { suite, outer, packet, fragment, mix, loss } = flags;
  if (suite === undefined) {
    throw new InputError(`--suite: is missing; accepted: ${CIPHER_SUITES.join(', ')}`);
  }
  const empty = Object.entries(flags).find(([, text]) => text === '');
  if (empty)
    throw new InputError(`--${empty[0]}: "" is not accepted; accepted: a value, see --help`);
  const given = {
    suite,
    outer,
    packet,
    fragment,
    mix: mix ?? '',
    loss,
    'path-mtu': flags['path-mtu'],
  };
  const reading = readMtuQuestion({
    ...Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined)),
    'nat-t': flags['nat-t'] ? 'on' : 'off',
  });
  if (!reading.ok) {
    const [first] = reading.problems;
    const [flag, problem] = first ?? [];
    throw new InputError(
      `--${flag}: ${JSON.stringify(problem?.given)} is not accepted; accepted: ${problem?.accepted}`,
    );
  }
  const { packet: sent, mix: sizes, ...tunnel } = reading.question;
  return {
    ...tunnel,
    ...(packet !== undefined && { packet: sent }),
    ...(mix !== undefined && { mix: sizes }),
  };
}

const joined = (figures: readonly Figure[]) =>
  figures.map((figure) => formatFigure(figure)).join(' + ');
const bare = (figures: readonly Figure[]) => figures.map(bareNumber);
const sum = (numbers: readonly number[]) => numbers.reduce((total, part) => total + part, 0);

/** What the MTU means for packets, in plain numbers for one packet inside. */
function impactJson({ tooLarge, clamped, before, after }: TunnelImpact) {
  const treated = (of: typeof clamped) => ({
    packetBytes: bareNumber(of.packet),
    innerBytes: bareNumber(of.innerBytes),
    outerPackets: bareNumber(of.outerPackets),
    outerBytes: bareNumber(of.outerBytes),
    tunnelBitsPerSecond: bareNumber(of.rate),
    goodputBitsPerSecond: bareNumber(of.goodput),
    loss: bareNumber(of.loss),
  });
  return {
    tooLargeShareOfPackets: bareNumber(tooLarge.packets),
    tooLargeShareOfBytes: bareNumber(tooLarge.bytes),
    clamped: treated(clamped),
    ...(before && { splitBefore: treated(before) }),
    ...(after && { splitAfter: treated(after) }),
  };
}

function json({ tunnel, isCarriedByAws, packet, mix }: MtuAnswer): string {
  const carried = packet?.crossing.kind === 'carried' ? packet.crossing : undefined;
  return JSON.stringify(
    {
      tunnelMtuBytes: bareNumber(tunnel.tunnelMtu),
      mssIpv4Bytes: bareNumber(tunnel.mssIpv4),
      mssIpv6Bytes: bareNumber(tunnel.mssIpv6),
      carriedByAws: isCarriedByAws,
      ...(carried && {
        wireBytes: bare(carried.wire),
        paddingBytes: sum(bare(carried.padding)),
      }),
      ...(packet && { packetImpact: impactJson(packet.impact) }),
      ...(mix && { mixImpact: impactJson(mix) }),
    },
    null,
    2,
  );
}

/** A line for each treatment: what a packet becomes, and what a standard tunnel carries. */
function impactLines(title: string, { tooLarge, clamped, before, after }: TunnelImpact): string[] {
  const line = (name: string, of: typeof clamped | undefined) =>
    of === undefined
      ? []
      : [
          `  ${name.padEnd(30)}${[of.outerPackets, of.outerBytes, of.rate, of.goodput, of.loss]
            .map((figure) => formatFigure(figure).padStart(12))
            .join('')}`,
        ];
  return [
    '',
    `${title}: ${formatFigure(tooLarge.packets)} of packets and ${formatFigure(tooLarge.bytes)} of bytes do not fit; with DF set they are dropped`,
    `${' '.repeat(32)}${['packets', 'bytes', 'a tunnel', 'TCP data', 'lost'].map((head) => head.padStart(12)).join('')}`,
    ...line('TCP clamped', clamped),
    ...line('Split before encryption', before),
    ...line('Split after encryption', after),
  ];
}

function lines({ tunnel, awsOuterMtu, isCarriedByAws, packet, mix }: MtuAnswer): string[] {
  const carried = packet?.crossing.kind === 'carried' ? packet.crossing : undefined;
  const row = (name: string, text: string) => `${name.padEnd(32)}${text}`;
  return [
    row('Largest packet inside', formatFigure(tunnel.tunnelMtu)),
    row('MSS, IPv4 inside', formatFigure(tunnel.mssIpv4)),
    row('MSS, IPv6 inside', formatFigure(tunnel.mssIpv6)),
    ...(packet && carried
      ? [
          row(`Outside, for ${formatFigure(packet.length)} inside`, joined(carried.wire)),
          row('Padding', joined(carried.padding)),
        ]
      : []),
    ...(isCarriedByAws
      ? []
      : [
          `AWS will not carry it: outer packets of a Site-to-Site VPN have at most ${formatFigure(awsOuterMtu)}.`,
        ]),
    ...(packet ? impactLines(`Packets of ${formatFigure(packet.length)}`, packet.impact) : []),
    ...(mix ? impactLines(`The mix, ${formatFigure(mix.clamped.packet)} on average`, mix) : []),
  ];
}

/** `mtu`: what a tunnel carries, and what becomes of one packet in it. */
export function mtuCommand(flags: MtuFlags, isJson: boolean): string {
  const answer = mtuAnswer(questionOf(flags), currentEdition.id);
  return isJson ? json(answer) : lines(answer).join('\n');
}
