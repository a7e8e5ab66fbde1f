import { parseBytes } from '../quantity/parse-bytes';
import { parseFraction } from '../quantity/parse-fraction';
import { cipherSuiteNames } from './cipher-suite-names';
import { type MtuField, PACKET_RANGE, PATH_MTU_RANGE } from './mtu-question';
import type { ToolControl } from './tool-control';

const offOn = [
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'On' },
] as const;
const versions = [
  { value: 'ipv4', label: 'IPv4' },
  { value: 'ipv6', label: 'IPv6' },
] as const;

/** The fields of the calculator in their order. */
export const MTU_CONTROLS: readonly ToolControl<MtuField>[] = [
  {
    field: 'suite',
    label: 'Cipher suite',
    help: 'What both gateways agree on. AWS offers these.',
    options: Object.entries(cipherSuiteNames).map(([value, label]) => ({ value, label })),
  },
  {
    field: 'nat-t',
    label: 'NAT traversal',
    help: 'AWS turns it on by itself behind NAT; accelerated connections need it.',
    options: offOn,
  },
  {
    field: 'outer',
    label: 'IP outside',
    help: 'The version between the gateways.',
    options: versions,
  },
  {
    field: 'path-mtu',
    label: 'Path MTU outside',
    help: 'Between the gateways: 1,500 on plain Ethernet, 1,492 behind PPPoE.',
    slider: PATH_MTU_RANGE,
    parse: parseBytes,
  },
  {
    field: 'packet',
    label: 'Packet inside',
    help: 'One IP packet, with its header.',
    slider: PACKET_RANGE,
    parse: parseBytes,
  },
  {
    field: 'inner',
    label: 'IP inside',
    help: 'No gateway splits IPv6.',
    options: versions,
  },
  {
    field: 'df',
    label: 'Do not fragment (DF)',
    help: 'Set by most TCP stacks and by QUIC.',
    options: offOn,
  },
  {
    field: 'fragment',
    label: 'The gateway splits',
    help: 'AWS advises before encryption. Linux with a policy alone splits after.',
    options: [
      { value: 'before', label: 'Before encryption' },
      { value: 'after', label: 'After encryption' },
    ],
  },
  {
    field: 'mix',
    label: 'Packet mix',
    help: 'Sizes inside with their share of packets. The default is the simple IMIX; bulk and voice are mixes too.',
  },
  {
    field: 'loss',
    label: 'Loss outside',
    help: 'Share of the outer packets that the path loses. The default is a guess: measure it.',
    parse: parseFraction,
    bareStep: '0.01',
  },
];
