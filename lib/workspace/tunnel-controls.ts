import { parseBytes } from '../quantity/parse-bytes';
import { parseCount } from '../quantity/parse-count';
import { parseFraction } from '../quantity/parse-fraction';
import { parseRate } from '../quantity/parse-rate';
import { type ToolControl, TUNNEL_CLASS_OPTIONS } from './tool-control';
import type { TunnelField } from './tunnel-question';

const HASHING = 'How flows are hashed';

/** The fields of the calculator in their order. */
export const TUNNEL_CONTROLS: readonly ToolControl<TunnelField>[] = [
  {
    field: 'demand',
    label: 'Demand',
    help: 'Peak of one direction, in bits of the inner IP packets.',
    parse: parseRate,
  },
  {
    field: 'packet',
    label: 'Mean packet',
    help: 'Inner IP packets. Small ones meet the packet rate of a tunnel first.',
    parse: parseBytes,
  },
  {
    field: 'flows',
    label: 'Flows',
    help: 'How many run at the peak. Each stays on one tunnel.',
    parse: parseCount,
  },
  {
    field: 'spread',
    label: 'Sizes of flows',
    help: 'A count says nothing of sizes. Heavy tails are what real traffic has.',
    options: [
      { value: 'equal', label: 'Equal' },
      { value: 'exponential', label: 'Exponential' },
      { value: 'lognormal', label: 'Heavy-tailed (lognormal)' },
    ],
  },
  {
    field: 'largest-flow',
    label: 'Largest flow',
    help: 'One flow that stands out; the others share equally what is left, whatever their sizes above.',
    parse: parseRate,
  },
  {
    field: 'classes',
    label: 'Flow classes',
    help: 'Where rates are known: 100 x 10 Mbps, 3 x 500 Mbps. They say demand, flows and sizes.',
    lines: 2,
  },
  {
    field: 'behaviour',
    label: 'How flows behave',
    help: 'Applications that need a rate, or copies that fill whatever there is.',
    options: [
      { value: 'demand-limited', label: 'Each needs a certain rate' },
      { value: 'greedy', label: 'They take what they get' },
    ],
  },
  {
    field: 'hash',
    label: 'What is hashed',
    help: 'Addresses and protocol, with the ports or without: by them flows are told apart.',
    options: [
      { value: '5-tuple', label: 'With ports (5-tuple)' },
      { value: '3-tuple', label: 'Without ports (3-tuple)' },
    ],
    drawer: HASHING,
  },
  {
    field: 'host-pairs',
    label: 'Pairs of hosts',
    help: 'How many pairs the flows are of. Without ports, those of one pair stay together.',
    parse: parseCount,
    drawer: HASHING,
  },
  {
    field: 'same-hash-paths',
    label: 'Paths before, hashed alike',
    help: 'Of a device before this one with the same hash and seed, one of whose paths leads here. 1: there is none.',
    parse: parseCount,
    drawer: HASHING,
  },
  {
    field: 'class',
    label: 'Tunnels',
    help: 'Large ones exist on a transit gateway and on Cloud WAN.',
    options: TUNNEL_CLASS_OPTIONS,
  },
  {
    field: 'packet-ceiling',
    label: 'Packet rate of a tunnel',
    help: 'AWS states it as “up to”. Off, it does not count.',
    options: [
      { value: 'on', label: 'Counts' },
      { value: 'off', label: 'Does not count' },
    ],
  },
  {
    field: 'utilisation',
    label: 'Utilisation ceiling',
    help: 'How full a tunnel may be at the peak.',
    parse: parseFraction,
    bareStep: '0.01',
  },
  {
    field: 'confidence',
    label: 'Confidence',
    help: 'How sure to be that hashing puts no tunnel over.',
    parse: parseFraction,
    bareStep: '0.01',
  },
  {
    field: 'survive',
    label: 'Must survive the loss of',
    help: 'Spare tunnels are added to those that must be carrying.',
    options: [
      { value: 'none', label: 'Nothing' },
      { value: 'tunnel', label: 'One tunnel' },
      { value: 'connection', label: 'One VPN connection' },
      { value: 'customer-gateway', label: 'One customer gateway' },
    ],
  },
];
