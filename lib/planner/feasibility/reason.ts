import type { Choice, Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Constraint } from '../throughput/constraint';

/** Why an option cannot do what the plan asks, with both figures. */
export interface Reason {
  readonly kind:
    | Exclude<Constraint, 'none'>
    | 'flow-on-device'
    | 'after-failure'
    | 'gateway'
    | 'encryption';
  /** The way of traffic that it holds for, where it holds for one. */
  readonly direction?: Direction;
  readonly observed: Figure | Choice;
  readonly limitOf: Figure | Choice;
  /** What the vendor states for the same, where the limit is what is left of it for this plan. */
  readonly stated?: Figure;
  /** Of `after-failure`: what is lost, and what binds what is left. */
  readonly after?: { readonly label: string; readonly binding: Constraint };
}
