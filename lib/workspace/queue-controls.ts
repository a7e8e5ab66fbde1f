import { parseDuration } from '../quantity/parse-duration';
import { parseFraction } from '../quantity/parse-fraction';
import { parseLoad } from '../quantity/parse-load';
import { parseRate } from '../quantity/parse-rate';
import { parseWindow } from '../quantity/parse-window';
import type { QueueField } from './queue-question';
import type { ToolControl } from './tool-control';

/** The fields of the calculator in their order. */
export const QUEUE_CONTROLS: readonly ToolControl<QueueField>[] = [
  {
    field: 'line-rate',
    label: 'Line rate',
    help: 'At which the queue is emptied: of the port, or what a hosted connection is policed to.',
    parse: parseRate,
  },
  {
    field: 'utilisation',
    label: 'Utilisation',
    help: 'Of the line, headers of the frames included.',
    parse: parseLoad,
  },
  {
    field: 'packets',
    label: 'Packets',
    help: 'One size, as it is on the line: 700. Or a mix with shares of packets: 40:7, 576:4, 1500:1, for short imix; or bulk, voice.',
  },
  {
    field: 'percentile',
    label: 'Share of the packets',
    help: 'Whose longest wait is asked for.',
    parse: parseFraction,
  },
  {
    field: 'wait-budget',
    label: 'Wait budget',
    help: 'What that share may wait at most: 100 µs. Empty, there is none.',
    parse: parseDuration,
  },
  {
    field: 'buffer',
    label: 'Buffer or bucket',
    help: 'Room of the queue, or the burst that a policer lets pass: 1 MB. Empty, it has no end.',
    parse: parseWindow,
  },
  {
    field: 'burst-peak',
    label: 'Burst',
    help: 'Rate of all that arrives while it lasts: 2 Gbps. Empty, there is none.',
    parse: parseRate,
  },
  {
    field: 'burst-duration',
    label: 'Length of the burst',
    help: 'Counts only with a burst.',
    parse: parseDuration,
  },
];
