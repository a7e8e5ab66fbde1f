import { CIPHER_SUITES, FRAGMENTATIONS, IP_VERSIONS, type MtuQuestion } from '../planner';
import { parseBytes } from '../quantity/parse-bytes';
import { parseFraction } from '../quantity/parse-fraction';
import { readPacketMix } from './read-packet-mix';
import type { FieldProblem } from './workspace-state';

/** The fields of the calculator by their name in addresses and on the command line, with defaults. */
export const MTU_FIELDS = {
  suite: 'aes-gcm-16',
  'nat-t': 'off',
  outer: 'ipv4',
  'path-mtu': '1500',
  packet: '1500',
  inner: 'ipv4',
  df: 'off',
  fragment: 'before',
  mix: '40:7, 576:4, 1500:1',
  loss: '0.001 %',
} as const;

export type MtuField = keyof typeof MTU_FIELDS;
export type MtuTexts = Partial<Readonly<Record<MtuField, string>>>;

const SWITCH = ['on', 'off'] as const;
/** IPv4 asks every link for 576 bytes; above 9,001 no AWS network goes. */
export const PATH_MTU_RANGE = [576, 9001] as const;
/** IPv6 asks every link for 1,280. */
const PATH_MTU_RANGE_IPV6 = [1280, 9001] as const;
/** From a bare IPv4 header. */
export const PACKET_RANGE = [20, 9001] as const;
const MOST_SIZES = 32;

export type MtuReading =
  | { readonly ok: true; readonly question: MtuQuestion & Required<Pick<MtuQuestion, 'packet'>> }
  | { readonly ok: false; readonly problems: ReadonlyMap<MtuField, FieldProblem> };

/** What the texts of the calculator ask, or what each wrong one would have to be. */
export function readMtuQuestion(given: MtuTexts): MtuReading {
  const texts = { ...MTU_FIELDS, ...given };
  const problems = new Map<MtuField, FieldProblem>();

  function choice<C extends string>(field: MtuField, accepted: readonly [C, ...C[]]): C {
    const found = accepted.find((candidate) => candidate === texts[field]);
    if (found !== undefined) return found;
    problems.set(field, { given: texts[field], accepted: accepted.join(', ') });
    return accepted[0];
  }
  function bytes(field: MtuField, [least, most]: readonly [number, number]): number {
    const parsed = parseBytes(texts[field]);
    const value = parsed.ok ? parsed.value : Number.NaN;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    problems.set(field, {
      given: texts[field],
      accepted: `whole bytes from ${least} to ${most}`,
    });
    return least;
  }

  function sizes(): NonNullable<MtuQuestion['mix']> {
    if (texts.mix.trim() === '') return [];
    const parsed = readPacketMix(texts.mix);
    const [least, most] = PACKET_RANGE;
    const isInRange =
      parsed.ok &&
      parsed.value.length <= MOST_SIZES &&
      parsed.value.every(({ packetBytes }) => packetBytes >= least && packetBytes <= most);
    if (parsed.ok && isInRange) return parsed.value;
    problems.set('mix', {
      given: texts.mix,
      accepted: parsed.ok
        ? `at most ${MOST_SIZES} sizes from ${least} to ${most} bytes`
        : parsed.accepted,
    });
    return [];
  }
  function share(field: MtuField): number {
    const parsed = parseFraction(texts[field]);
    if (parsed.ok) return parsed.value;
    problems.set(field, { given: texts[field], accepted: parsed.accepted });
    return 0;
  }

  const question = {
    suite: choice('suite', CIPHER_SUITES),
    natTraversal: choice('nat-t', SWITCH),
    outerIp: choice('outer', IP_VERSIONS),
    pathMtuBytes: bytes('path-mtu', texts.outer === 'ipv6' ? PATH_MTU_RANGE_IPV6 : PATH_MTU_RANGE),
    packet: {
      bytes: bytes('packet', PACKET_RANGE),
      version: choice('inner', IP_VERSIONS),
      dontFragment: choice('df', SWITCH) === 'on',
    },
    fragmentation: choice('fragment', FRAGMENTATIONS),
    mix: sizes(),
    lossFraction: share('loss'),
  };
  return problems.size === 0 ? { ok: true, question } : { ok: false, problems };
}
