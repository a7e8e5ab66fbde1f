import { CIPHER_SUITES, FRAGMENTATIONS, IP_VERSIONS, type MtuQuestion } from '../planner';
import { parseBytes } from '../quantity/parse-bytes';
import { parseFraction } from '../quantity/parse-fraction';
import type { PacketShare } from '../quantity/parse-packet-mix';
import { type QuestionReading, questionReader } from './question-reader';
import { readPacketMix } from './read-packet-mix';

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
/** From a bare IPv6 header. */
const PACKET_RANGE_IPV6 = [40, 9001] as const;
const MOST_SIZES = 32;

/** What would be accepted in the place of a mix that is too long or out of range. */
export function mixRefusal(
  mix: readonly PacketShare[],
  [least, most]: readonly [number, number] = PACKET_RANGE,
): string | undefined {
  if (mix.length > MOST_SIZES) return `at most ${MOST_SIZES} sizes, not ${mix.length}`;
  return mix.every(({ packetBytes }) => packetBytes >= least && packetBytes <= most)
    ? undefined
    : `sizes from ${least} to ${most} bytes, without a comma inside a number`;
}

/** What the texts of the calculator ask, or what each wrong one would have to be. */
export function readMtuQuestion(
  given: MtuTexts,
): QuestionReading<MtuQuestion & Required<Pick<MtuQuestion, 'packet'>>, MtuField> {
  const { choice, quantity, whole, reading } = questionReader<MtuField>(MTU_FIELDS, given);
  const outerIp = choice('outer', IP_VERSIONS);
  const version = choice('inner', IP_VERSIONS);
  return reading({
    suite: choice('suite', CIPHER_SUITES),
    natTraversal: choice('nat-t', SWITCH),
    outerIp,
    pathMtuBytes: whole(
      'path-mtu',
      parseBytes,
      outerIp === 'ipv6' ? PATH_MTU_RANGE_IPV6 : PATH_MTU_RANGE,
      'whole bytes',
    ),
    packet: {
      bytes: whole(
        'packet',
        parseBytes,
        version === 'ipv6' ? PACKET_RANGE_IPV6 : PACKET_RANGE,
        'whole bytes',
      ),
      version,
      dontFragment: choice('df', SWITCH) === 'on',
    },
    fragmentation: choice('fragment', FRAGMENTATIONS),
    mix: quantity('mix', readPacketMix, [], (mix) => mixRefusal(mix)),
    lossFraction: quantity('loss', parseFraction, 0),
  });
}
