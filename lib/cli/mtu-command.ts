import { currentEdition } from '../editions/current-edition';
import {
  CIPHER_SUITES,
  type Figure,
  type MtuAnswer,
  type MtuQuestion,
  mtuAnswer,
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
}

function questionOf(flags: MtuFlags): MtuQuestion {
  const { suite, outer, packet, fragment } = flags;
  if (suite === undefined) {
    throw new InputError(`--suite: is missing; accepted: ${CIPHER_SUITES.join(', ')}`);
  }
  const given = { suite, outer, packet, fragment, 'path-mtu': flags['path-mtu'] };
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
  const { packet: sent, ...tunnel } = reading.question;
  return packet === undefined ? tunnel : { ...tunnel, packet: sent };
}

const joined = (figures: readonly Figure[]) =>
  figures.map((figure) => formatFigure(figure)).join(' + ');
const bare = (figures: readonly Figure[]) => figures.map(bareNumber);
const sum = (numbers: readonly number[]) => numbers.reduce((total, part) => total + part, 0);

function json({ tunnel, isCarriedByAws, packet }: MtuAnswer): string {
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
    },
    null,
    2,
  );
}

function lines({ tunnel, awsOuterMtu, isCarriedByAws, packet }: MtuAnswer): string[] {
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
  ];
}

/** `mtu`: what a tunnel carries, and what becomes of one packet in it. */
export function mtuCommand(flags: MtuFlags, isJson: boolean): string {
  const answer = mtuAnswer(questionOf(flags), currentEdition.id);
  return isJson ? json(answer) : lines(answer).join('\n');
}
