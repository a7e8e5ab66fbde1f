import { currentEdition } from '../editions/current-edition';
import {
  CIPHER_SUITES,
  type Figure,
  FRAGMENTATIONS,
  IP_VERSIONS,
  type MtuAnswer,
  type MtuQuestion,
  mtuAnswer,
} from '../planner';
import { bareNumber } from '../planner/bare-number';
import { formatFigure } from '../views/format-figure';
import { InputError } from './input-error';

export interface MtuFlags {
  readonly suite?: string | undefined;
  readonly 'nat-t'?: boolean | undefined;
  readonly outer?: string | undefined;
  readonly 'path-mtu'?: string | undefined;
  readonly packet?: string | undefined;
  readonly fragment?: string | undefined;
}

const SMALLEST_PACKET = 20;
const SMALLEST_PATH = 576;
const LARGEST = 9001;

function oneOf<C extends string>(
  flag: string,
  text: string | undefined,
  accepted: readonly C[],
): C {
  const found = accepted.find((choice) => choice === text);
  if (found !== undefined) return found;
  const given = text === undefined ? 'is missing' : `${JSON.stringify(text)} is not accepted`;
  throw new InputError(`--${flag}: ${given}; accepted: ${accepted.join(', ')}`);
}

/** Bytes as a whole number, such as 1500, 1,500 or 1500 B. */
function bytesOf(flag: string, text: string, least: number): number {
  const [, digits] = /^\s*(\d{1,3}(?:,\d{3})+|\d+)\s*(?:B|bytes?)?\s*$/i.exec(text) ?? [];
  const bytes = Number(digits?.replaceAll(',', ''));
  if (digits !== undefined && bytes >= least && bytes <= LARGEST) return bytes;
  throw new InputError(
    `--${flag}: ${JSON.stringify(text)} is not accepted; accepted: whole bytes from ${least} to ${LARGEST}`,
  );
}

function questionOf(flags: MtuFlags): MtuQuestion {
  return {
    suite: oneOf('suite', flags.suite, CIPHER_SUITES),
    natTraversal: flags['nat-t'] ? 'on' : 'off',
    outerIp: oneOf('outer', flags.outer ?? 'ipv4', IP_VERSIONS),
    pathMtuBytes: bytesOf('path-mtu', flags['path-mtu'] ?? '1500', SMALLEST_PATH),
    fragmentation: oneOf('fragment', flags.fragment ?? 'before', FRAGMENTATIONS),
    ...(flags.packet !== undefined && {
      packet: {
        bytes: bytesOf('packet', flags.packet, SMALLEST_PACKET),
        version: 'ipv4',
        dontFragment: false,
      },
    }),
  };
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

function lines({ tunnel, isCarriedByAws, packet }: MtuAnswer): string[] {
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
      : ['AWS will not carry it: outer packets of a Site-to-Site VPN have at most 1,500 bytes.']),
  ];
}

/** `mtu`: what a tunnel carries, and what becomes of one packet in it. */
export function mtuCommand(flags: MtuFlags, isJson: boolean): string {
  const answer = mtuAnswer(questionOf(flags), currentEdition.id);
  return isJson ? json(answer) : lines(answer).join('\n');
}
