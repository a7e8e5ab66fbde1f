import type { NotPriced } from '../catalog/edition';
import type { Figure } from '../figure/figure';
import type { FlatRateTransitReading, PortBillingStart } from '../plan/plan-input';

/** A convention for which AWS's own texts differ, and what the other one would change. */
export type CostReading = {
  readonly period: 'month' | 'once';
  /** Whether the other reading is dearer, cheaper, or neither for this plan. */
  readonly other: 'dearer' | 'cheaper' | 'same';
  readonly difference: Figure<'USD'> | NotPriced;
} & (
  | { readonly convention: 'dedicatedPortBillingStart'; readonly instead: PortBillingStart }
  | { readonly convention: 'flatRateTransitTraffic'; readonly instead: FlatRateTransitReading }
);
