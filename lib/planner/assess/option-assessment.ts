import type { Cost } from '../cost/cost';
import type { CostReading } from '../cost/cost-reading';
import type { Design } from '../design/design';
import type { Failure } from '../failure/failure';
import type { Reason } from '../feasibility/reason';
import type { Figure } from '../figure/figure';
import type { PathPackets } from '../packet/path';
import type { Direction } from '../plan/direction';
import type { Ceiling, Throughput } from '../throughput/constraint';
import type { TunnelCount } from '../throughput/tunnels-needed';
import type { Topology } from '../topology/topology';

/** A ceiling, and how much of it the plan's peak takes; undefined where it lets nothing through. */
export interface LoadedCeiling extends Ceiling {
  readonly load?: Figure<'fraction'>;
}

/** One direction of an option: what it is sold as, what it carries, and what a failure leaves. */
export interface OptionThroughput extends Throughput {
  readonly demand: Figure<'bit/s'>;
  readonly nominal: Figure<'bit/s'>;
  readonly ceilings: readonly [LoadedCeiling, ...LoadedCeiling[]];
  /** What bounds one tunnel or one port, before the ceiling. */
  readonly linkBounds: readonly Ceiling[];
  /** One tunnel or one port, under the ceiling. */
  readonly perLink: Figure<'bit/s'>;
  readonly afterWorstFailure: Throughput;
  readonly worstFailure: Failure;
  /** The peak over the nominal capacity then left; undefined where nothing is. */
  readonly loadAfterWorstFailure?: Figure<'fraction'>;
  /** The same by another reading of what AWS does not publish. The first one decides. */
  readonly otherReading?: Throughput;
}

/** A design that was built to the plan and assessed. */
export interface Built {
  readonly design: Design;
  /** How the template counted its tunnels; a design of the user's own counts none. */
  readonly sizing?: TunnelCount;
  readonly throughput: Readonly<Record<Direction, OptionThroughput>>;
  readonly failures: readonly [Failure, ...Failure[]];
  readonly packets: PathPackets;
  /** The path while a VPN stands in for Direct Connect. */
  readonly backupPackets?: PathPackets;
  /**
   * Packets over Direct Connect for the same data, where TCP is clamped for the VPN there too; and
   * the same where the path has another reading.
   */
  readonly packetsOfClamp?: {
    readonly packets: Figure<'number'>;
    readonly other?: Figure<'number'>;
  };
  readonly cost: Cost;
  /** What the bill would be by what AWS's texts say elsewhere, where they differ. */
  readonly otherReadings: readonly CostReading[];
  /** Undefined where it carries nothing. */
  readonly costPerUsableGbps?: Figure<'USD/Gbps'>;
  /** Undefined where the worst failure leaves nothing. */
  readonly costPerGbpsLeft?: Figure<'USD/Gbps'>;
  readonly leadTime: Figure<'day'>;
  readonly topology: Topology;
}

/** What protects the packets on the way; Direct Connect does not encrypt by itself. */
export type Encryption = 'ipsec' | 'none';

interface OptionName {
  readonly id: string;
  readonly name: string;
  readonly encryption: Encryption;
}

/** What a way of connecting does for a plan. Infeasible and unknown are answers. */
export type OptionAssessment = OptionName &
  (
    | ({ readonly status: 'feasible' } & Built)
    | {
        readonly status: 'infeasible';
        readonly reasons: readonly [Reason, ...Reason[]];
        /** What was assessed all the same, where the design could be built. */
        readonly built?: Built;
      }
    | {
        readonly status: 'unknown';
        readonly missing: readonly [string, ...string[]];
        /** What can be told without it. */
        readonly built?: Built;
      }
  );
