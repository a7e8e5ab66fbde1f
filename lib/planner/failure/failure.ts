import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Throughput } from '../throughput/constraint';

/** A part that can fail on its own. */
export type FailedPart =
  | 'tunnel'
  | 'connection'
  | 'customer-gateway'
  | 'internet-access'
  | 'dx-connection'
  | 'dx-location';

/** What one failure leaves. */
export interface Failure {
  readonly part: FailedPart;
  readonly label: string;
  readonly left: Readonly<Record<Direction, Throughput>>;
  /** What is left as it is sold, packets, hashing and ceiling not counted. */
  readonly nominalLeft: Readonly<Record<Direction, Figure<'bit/s'>>>;
  /**
   * Whether it counts as the option's worst single failure: the parts that the option itself
   * consists of, and whatever the plan wants to survive. A site's one router takes every option
   * with it and would hide the difference.
   */
  readonly counted: boolean;
}
