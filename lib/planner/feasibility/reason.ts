import type { Choice, Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';

/** Why an option cannot do what the plan asks, with both figures. */
export interface Reason {
  readonly kind:
    | 'largest-flow'
    | 'flow-hashing'
    | 'single-tunnel'
    | 'tunnel-bandwidth'
    | 'tunnel-packet-rate'
    | 'internet-access'
    | 'attachment'
    | 'port'
    | 'policer'
    | 'lag-member'
    | 'rate-limiter'
    | 'lan'
    | 'customer-gateway'
    | 'customer-gateway-packets'
    | 'customer-gateway-encryption'
    | 'after-failure'
    | 'gateway'
    | 'encryption';
  /** The way of traffic that it holds for, where it holds for one. */
  readonly direction?: Direction;
  readonly observed: Figure | Choice;
  readonly limitOf: Figure | Choice;
  /** What the vendor states for the same, where the limit is what is left of it for this plan. */
  readonly stated?: Figure;
}
