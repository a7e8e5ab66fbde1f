import type { SubcommandName } from './subcommands';

/** A flag as `parseArgs` reads it, and as the help names it. */
interface Flag {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** What a value is called. */
  readonly value?: string;
  /** The subcommands that it goes with; all where it is not said. */
  readonly of?: readonly SubcommandName[];
  /** In lines of a terminal. */
  readonly does: readonly string[];
  /** The same for a subcommand to which the flag means something else. */
  readonly doesOf?: Partial<Readonly<Record<SubcommandName, readonly string[]>>>;
}

export const FLAGS = {
  json: {
    type: 'boolean',
    does: ['plain numbers, in the unit that each key names'],
  },
  csv: { type: 'boolean', of: ['assess'], does: ['one table as CSV'] },
  table: {
    type: 'string',
    value: 'TABLE',
    of: ['assess'],
    does: ['the table of --csv: comparison (so unless told), cost-lines, sources or break-even'],
  },
  markdown: { type: 'boolean', of: ['assess'], does: ['the whole report as Markdown'] },
  pdf: { type: 'string', value: 'FILE', of: ['assess'], does: ['the report as a PDF'] },
  paper: {
    type: 'string',
    value: 'PAPER',
    of: ['assess'],
    does: ['the paper of --pdf: A4 (so unless told) or Letter'],
  },
  base: {
    type: 'string',
    value: 'URL',
    of: ['assess', 'share'],
    does: [
      'the site that the address of the plan is of; without it the',
      'files of assess hold no link',
    ],
  },
  'without-notes': { type: 'boolean', of: ['share'], does: ['leaves out the notes of the plan'] },
  salvage: {
    type: 'boolean',
    of: ['open'],
    does: ['what could be read of a damaged address, which may lack anything'],
  },
  suite: {
    type: 'string',
    value: 'SUITE',
    of: ['mtu'],
    does: [
      'the cipher suite: aes-gcm-16, or aes-cbc- with sha1, sha2-256,',
      'sha2-384 or sha2-512',
    ],
  },
  'nat-t': { type: 'boolean', of: ['mtu'], does: ['with NAT traversal'] },
  outer: {
    type: 'string',
    value: 'VERSION',
    of: ['mtu'],
    does: ['IP outside the tunnel: ipv4 (so unless told) or ipv6'],
  },
  'path-mtu': {
    type: 'string',
    value: 'BYTES',
    of: ['mtu'],
    does: ['largest packet outside, 576 to 9001; 1500 unless told'],
  },
  packet: {
    type: 'string',
    value: 'BYTES',
    of: ['mtu', 'tunnels'],
    does: [
      'one IPv4 packet to send through the tunnel; of tunnels, the',
      'mean packet of the demand',
    ],
    doesOf: {
      mtu: ['one IPv4 packet to send through the tunnel'],
      tunnels: ['the mean packet of the demand, 700'],
    },
  },
  fragment: {
    type: 'string',
    value: 'WHERE',
    of: ['mtu'],
    does: ['where a gateway splits it: before encryption (so unless told) or', 'after'],
  },
  mix: {
    type: 'string',
    value: 'MIX',
    of: ['mtu'],
    does: [
      'sizes with their share of packets, 40:7,576:4,1500:1, or imix, bulk or voice:',
      'what becomes of them clamped, and split',
    ],
  },
  loss: {
    type: 'string',
    value: 'SHARE',
    of: ['mtu', 'flow'],
    does: [
      'what the path loses of packets (of mtu: of outer ones), 0.1% or',
      '0.001; 0.001% unless told',
    ],
  },
  rtt: {
    type: 'string',
    value: 'TIME',
    of: ['flow'],
    does: ['round-trip time of the path with its queues, 20ms'],
  },
  mss: {
    type: 'string',
    value: 'BYTES',
    of: ['flow'],
    does: ['the MSS option; 1406 unless told, that of AES-GCM in a tunnel'],
  },
  window: {
    type: 'string',
    value: 'BYTES',
    of: ['flow'],
    does: [
      'the window of the receiver, 65536, 8MB or 8MiB (not its buffer,',
      'of which Linux offers half); without it none binds',
    ],
  },
  congestion: {
    type: 'string',
    value: 'CONTROL',
    of: ['flow'],
    does: ['reno, cubic (so unless told) or bbr, which needs --line-rate'],
  },
  'line-rate': {
    type: 'string',
    value: 'RATE',
    of: ['flow'],
    does: ['the narrowest line, 10Gbps; without it no line binds'],
  },
  demand: {
    type: 'string',
    value: 'RATE',
    of: ['tunnels'],
    does: ['peak of one direction, inner bits: 4Gbps'],
  },
  flows: { type: 'string', value: 'N', of: ['tunnels'], does: ['how many flows run at the peak'] },
  spread: {
    type: 'string',
    value: 'SPREAD',
    of: ['tunnels'],
    does: ['sizes of the flows: equal (so unless told), exponential or', 'lognormal'],
  },
  'largest-flow': {
    type: 'string',
    value: 'RATE',
    of: ['tunnels'],
    does: ['one flow that stands out, the others share what is left'],
  },
  classes: {
    type: 'string',
    value: 'CLASSES',
    of: ['tunnels'],
    does: [
      'the flows by their rates, "100 x 10Mbps, 3 x 500Mbps", in the place',
      'of --demand, --flows, --spread and --largest-flow',
    ],
  },
  hash: {
    type: 'string',
    value: 'FIELDS',
    of: ['tunnels'],
    does: [
      'what is hashed: 5-tuple (so unless told), or 3-tuple, addresses and',
      'protocol without ports, which needs --host-pairs',
    ],
  },
  'host-pairs': {
    type: 'string',
    value: 'N',
    of: ['tunnels'],
    does: ['how many pairs of hosts the flows are of'],
  },
  'same-hash-paths': {
    type: 'string',
    value: 'N',
    of: ['tunnels'],
    does: [
      'paths of a device before that hashes alike, one of which leads to',
      'the tunnels: what it leaves of them; 1 unless told',
    ],
  },
  greedy: { type: 'boolean', of: ['tunnels'], does: ['flows take what they get, as copies do'] },
  class: {
    type: 'string',
    value: 'CLASS',
    of: ['tunnels'],
    does: ['standard (so unless told) or large'],
  },
  'no-packet-ceiling': {
    type: 'boolean',
    of: ['tunnels'],
    does: ['without the packet rate that AWS states'],
  },
  utilisation: {
    type: 'string',
    value: 'SHARE',
    of: ['tunnels'],
    does: ['how full a tunnel may be: 0.8 or 80%; 1 unless told'],
  },
  confidence: {
    type: 'string',
    value: 'SHARE',
    of: ['tunnels'],
    does: ['that no tunnel is over; 0.95 unless told'],
  },
  survive: {
    type: 'string',
    value: 'PART',
    of: ['tunnels'],
    does: ['what may be lost: none (so unless told), tunnel, connection or', 'customer-gateway'],
  },
  tunnel: {
    type: 'string',
    value: 'CLASS',
    of: ['flow'],
    does: ['the VPN tunnel that it stays on: none (so unless told), standard or', 'large'],
  },
  edition: {
    type: 'string',
    value: 'DAY',
    of: ['catalog'],
    does: ['the prices of that day'],
  },
  help: {
    type: 'boolean',
    short: 'h',
    does: ['this text; help SUBCOMMAND, that of one subcommand'],
  },
  version: { type: 'boolean', does: ['the version'] },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;

/** As it is typed: "--pdf FILE". */
function typed(name: FlagName): string {
  const flag: Flag = FLAGS[name];
  return flag.value === undefined ? `--${name}` : `--${name} ${flag.value}`;
}

/** Every flag with its value, its subcommands and its lines of help. */
export const flagList = (Object.keys(FLAGS) as FlagName[]).map((name) => {
  const { type, short, of, does, doesOf }: Flag = FLAGS[name];
  return { name, type, typed: typed(name), short, of, does, doesOf };
});
