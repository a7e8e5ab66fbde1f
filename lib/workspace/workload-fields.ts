import {
  type Direction,
  type FlowBehaviour,
  WORKLOAD_KINDS,
  type WorkloadKind,
  workloadKinds,
} from '../planner';
import { choiceField, type Field, type Topic } from './field';
import { bytes, count, packetMix, rate, volume, words } from './quantity-fields';

const kindLabels = Object.fromEntries(
  WORKLOAD_KINDS.map((kind) => [kind, workloadKinds[kind].label]),
) as Record<WorkloadKind, string>;

const behaviours: Readonly<Record<FlowBehaviour, string>> = {
  'demand-limited': 'Each flow needs a certain rate',
  greedy: 'Flows take what they get',
};

const peakHelp: Readonly<Record<Direction, string>> = {
  out: 'Highest five-minute mean from AWS to the site, in bits of the inner IP packets.',
  in: 'Highest five-minute mean from the site to AWS, in bits of the inner IP packets.',
};

const volumeHelp: Readonly<Record<Direction, string>> = {
  out: 'What AWS sends to the site: the direction that AWS bills.',
  in: 'What the site sends to AWS. AWS takes nothing for it, a transit gateway processes it.',
};

/** The first workload's essentials stand at the head of the form, for an answer at once. */
const essential = (index: number): Topic => (index === 0 ? 'quick' : 'workloads');

function demandFields(index: number, direction: Direction, owner: { readonly owner?: string }) {
  const head = (field: string, label: string, help: string, topic: Topic = 'workloads') => ({
    path: `workloads.${index}.${direction}.${field}`,
    topic,
    label: `${label} ${direction}`,
    help,
    ...owner,
  });
  const topic = direction === 'out' ? essential(index) : 'workloads';
  return [
    rate(head('peakBitsPerSecond', 'Peak rate', peakHelp[direction], topic)),
    volume({
      ...head('monthlyVolume', 'Data', volumeHelp[direction], topic),
      label: `Data ${direction} a month`,
    }),
    rate(
      head(
        'meanBitsPerSecond',
        'Mean rate',
        'Mean over the month. With a volume given too, the volume is what is billed.',
      ),
    ),
    bytes(
      head(
        'meanPacketBytes',
        'Mean packet',
        'Mean size of the IP packets. Small packets meet the packet rate of a tunnel first.',
      ),
    ),
    packetMix(
      head(
        'packetMix',
        'Packet mix',
        'Sizes with their share of packets, or imix, bulk or voice. It takes the place of the mean, and tells exactly what splitting costs.',
      ),
    ),
    count(
      head(
        'flows',
        'Flows',
        'How many flows run at the peak. A flow stays on one tunnel, so a few large ones spread badly.',
      ),
      '200',
    ),
    rate(
      head(
        'largestFlowBitsPerSecond',
        'Largest flow',
        'Rate of the one largest flow. The others share equally what is left.',
      ),
    ),
  ];
}

function make(index: number): readonly Field[] {
  const owner = index === 0 ? {} : { owner: `workload ${index + 1}` };
  return [
    words(
      {
        path: `workloads.${index}.name`,
        topic: 'workloads',
        label: 'Workload name',
        help: 'Stands for the workload in this plan.',
        ...owner,
      },
      'Nightly backup',
    ),
    choiceField(
      {
        path: `workloads.${index}.kind`,
        topic: essential(index),
        label: 'Kind of workload',
        help: 'Sets packet sizes, flows and the direction in, until you give them.',
        ...owner,
      },
      kindLabels,
      'mixed-enterprise',
    ),
    ...demandFields(index, 'out', owner),
    ...demandFields(index, 'in', owner),
    choiceField(
      {
        path: `workloads.${index}.flowBehaviour`,
        topic: 'workloads',
        label: 'How flows behave',
        help: 'Applications that need a rate, or copy jobs that fill whatever there is. For both directions.',
        ...owner,
      },
      behaviours,
    ),
  ];
}

const made = new Map<number, readonly Field[]>();

/** The fields of one workload: the same ones at every call, so that what shows them can tell. */
export function workloadFields(index: number): readonly Field[] {
  const known = made.get(index);
  if (known !== undefined) return known;
  const fields = make(index);
  made.set(index, fields);
  return fields;
}
