import type { FlowBehaviour, WorkloadKind } from './plan-input';

/** What a kind of workload assumes where the user gives nothing. */
export interface WorkloadKindDefaults {
  readonly label: string;
  readonly meanPacketBytesOut: number;
  readonly meanPacketBytesIn: number;
  readonly flows: number;
  readonly flowBehaviour: FlowBehaviour;
  /** The largest flow as a share of the peak, where the kind has one that stands out. */
  readonly largestFlowShare?: number;
  /** Peak and volume towards AWS as a share of those towards on premises. */
  readonly inShareOfOut: number;
}

/** Defaults of plan version 1: planning assumptions without a source, shown as such. */
export const workloadKinds: Readonly<Record<WorkloadKind, WorkloadKindDefaults>> = {
  'mixed-enterprise': {
    label: 'Mixed enterprise',
    meanPacketBytesOut: 700,
    meanPacketBytesIn: 500,
    flows: 200,
    flowBehaviour: 'demand-limited',
    inShareOfOut: 0.5,
  },
  'bulk-copy': {
    label: 'Bulk copy, backup',
    meanPacketBytesOut: 1400,
    meanPacketBytesIn: 80,
    flows: 16,
    flowBehaviour: 'greedy',
    inShareOfOut: 0.05,
  },
  'database-replication': {
    label: 'Database replication',
    meanPacketBytesOut: 1100,
    meanPacketBytesIn: 150,
    flows: 4,
    flowBehaviour: 'demand-limited',
    largestFlowShare: 0.5,
    inShareOfOut: 0.1,
  },
  'web-api': {
    label: 'Web and API',
    meanPacketBytesOut: 900,
    meanPacketBytesIn: 300,
    flows: 2000,
    flowBehaviour: 'demand-limited',
    inShareOfOut: 0.2,
  },
  'voice-desktops': {
    label: 'Voice, desktops',
    meanPacketBytesOut: 250,
    meanPacketBytesIn: 200,
    flows: 500,
    flowBehaviour: 'demand-limited',
    inShareOfOut: 1,
  },
};
