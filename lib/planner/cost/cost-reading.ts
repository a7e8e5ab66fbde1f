import type { NotPriced } from '../catalog/edition';
import type { Figure } from '../figure/figure';

/** A convention for which AWS's own texts differ, and what the other one would change. */
export interface CostReading {
  readonly convention: 'dedicatedPortBillingStart' | 'flatRateTransitTraffic';
  readonly period: 'month' | 'once';
  /** Whether the other reading is dearer, cheaper, or neither for this plan. */
  readonly other: 'dearer' | 'cheaper' | 'same';
  readonly difference: Figure<'USD'> | NotPriced;
}
