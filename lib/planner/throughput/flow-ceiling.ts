import type { Figure } from '../figure/figure';
import type { Constraint } from './constraint';

/** What can bind one flow; `none` where no ceiling is known. */
export type FlowConstraint =
  | 'window'
  | 'rtt-loss'
  | 'line'
  | Extract<Constraint, 'tunnel-bandwidth' | 'tunnel-packet-rate' | 'none'>;

/** One of the rates that a flow cannot be above. */
export interface FlowCeiling {
  readonly constraint: Exclude<FlowConstraint, 'none'>;
  readonly figure: Figure<'bit/s'>;
}
