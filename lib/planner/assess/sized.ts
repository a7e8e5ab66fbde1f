import type { Design } from '../design/design';
import type { Reason } from '../feasibility/reason';
import type { TunnelCount } from '../throughput/tunnels-needed';

/** A design made to a plan, or why none can be. */
export type Sized =
  | { readonly kind: 'sized'; readonly design: Design; readonly sizing?: TunnelCount }
  | CannotBeSized;

export interface CannotBeSized {
  readonly kind: 'infeasible';
  readonly reasons: readonly [Reason, ...Reason[]];
  /** What there would be all the same, to show how far it is from enough. */
  readonly design?: Design;
}
