import { parseBytes } from '../quantity/parse-bytes';
import { parseDuration } from '../quantity/parse-duration';
import { parseFraction } from '../quantity/parse-fraction';
import { parseRate } from '../quantity/parse-rate';
import { parseWindow } from '../quantity/parse-window';
import type { FlowField } from './flow-question';
import { type ToolControl, TUNNEL_CLASS_OPTIONS } from './tool-control';

/** The fields of the calculator in their order. */
export const FLOW_CONTROLS: readonly ToolControl<FlowField>[] = [
  {
    field: 'rtt',
    label: 'RTT',
    help: 'There and back, with what queues add.',
    parse: parseDuration,
  },
  {
    field: 'loss',
    label: 'Loss',
    help: 'Share of packets that the path loses by itself. The default is a guess: measure it.',
    parse: parseFraction,
    bareStep: '0.01',
  },
  {
    field: 'mss',
    label: 'MSS',
    help: '1,406 through an AES-GCM tunnel, 8,460 on a jumbo transit virtual interface.',
    parse: parseBytes,
  },
  {
    field: 'window',
    label: 'Window',
    help: 'What the receiver advertises, not its buffer: 8 MB, 64 KiB. Empty, it limits nothing.',
    parse: parseWindow,
  },
  {
    field: 'congestion',
    label: 'Congestion control',
    help: 'Of the sender. Linux and Windows have CUBIC unless told.',
    options: [
      { value: 'cubic', label: 'CUBIC' },
      { value: 'reno', label: 'Reno' },
      { value: 'bbr', label: 'BBR' },
    ],
  },
  {
    field: 'line-rate',
    label: 'Line rate',
    help: 'The narrowest line on the way, or the rate that is wanted.',
    parse: parseRate,
  },
  {
    field: 'tunnel',
    label: 'VPN tunnel',
    help: 'A flow stays on one tunnel.',
    options: [{ value: 'none', label: 'None' }, ...TUNNEL_CLASS_OPTIONS],
  },
];
