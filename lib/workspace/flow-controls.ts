import { parseBytes } from '../quantity/parse-bytes';
import { parseDuration } from '../quantity/parse-duration';
import { parseFraction } from '../quantity/parse-fraction';
import { parseRate } from '../quantity/parse-rate';
import { parseWindow } from '../quantity/parse-window';
import type { FlowField } from './flow-question';
import type { ToolControl } from './tool-control';

/** The fields of the calculator in their order. */
export const FLOW_CONTROLS: readonly ToolControl<FlowField>[] = [
  {
    field: 'rtt',
    label: 'RTT',
    help: 'There and back, with what queues add.',
    reads: (text) => parseDuration(text).ok,
  },
  {
    field: 'loss',
    label: 'Loss',
    help: 'Share of packets that the path loses by itself. The default is a guess: measure it.',
    reads: (text) => parseFraction(text).ok,
  },
  {
    field: 'mss',
    label: 'MSS',
    help: '1,406 through an AES-GCM tunnel, 8,460 on a jumbo transit virtual interface.',
    reads: (text) => parseBytes(text).ok,
  },
  {
    field: 'window',
    label: 'Window',
    help: 'What the receiver advertises, not its buffer: 8 MB, 64 KiB. Empty, it limits nothing.',
    reads: (text) => parseWindow(text).ok,
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
    reads: (text) => parseRate(text).ok,
  },
  {
    field: 'tunnel',
    label: 'VPN tunnel',
    help: 'A flow stays on one tunnel.',
    options: [
      { value: 'none', label: 'None' },
      { value: 'standard', label: 'Standard, up to 1.25 Gbps' },
      { value: 'large', label: 'Large, up to 5 Gbps' },
    ],
  },
];
