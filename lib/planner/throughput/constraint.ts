import type { Figure } from '../figure/figure';

/** What can bind a path's throughput. */
export type Constraint =
  | 'tunnel-bandwidth'
  | 'tunnel-packet-rate'
  | 'largest-flow'
  | 'flow-hashing'
  | 'single-tunnel'
  | 'internet-access'
  | 'port'
  | 'policer'
  | 'lag-member'
  | 'attachment'
  | 'rate-limiter'
  | 'lan'
  | 'customer-gateway'
  | 'customer-gateway-packets'
  | 'customer-gateway-encryption'
  | 'none';

/** One ceiling on the way, and what it lets through. */
export interface Ceiling {
  readonly constraint: Constraint;
  readonly figure: Figure<'bit/s'>;
  /** Of several devices, what one of them lets through: a flow stays on one. */
  readonly perDevice?: Figure<'bit/s'>;
}

/** The lowest of several ceilings. */
export interface Throughput {
  readonly usable: Figure<'bit/s'>;
  readonly binding: Constraint;
  readonly ceilings: readonly [Ceiling, ...Ceiling[]];
}
