import { bareNumber } from '../bare-number';
import { type Edition, priceRow } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';
import { volumeAtTierBound } from './break-even-formulas';
import { freeVolume, MOST_TIERS, tierBound } from './internet-egress';

/**
 * Volumes out at which another GB to the internet changes its price: what is free, and each tier,
 * both less what the rest of the organisation and public services send.
 */
export function internetEgressKinks(edition: Edition, plan: Plan): Figure<'billed-GB'>[] {
  const free = freeVolume(edition, plan);
  const taken = [plan.conventions.egressUsedElsewhere, plan.aws.publicServices].filter(
    (volume) => volume !== undefined,
  );
  const kinks: Figure<'billed-GB'>[] = [];
  for (let number = 1; number <= MOST_TIERS; number++) {
    const row = priceRow(
      edition,
      `internet.data-transfer-out.${plan.aws.region.choice}.tier-${number}`,
    );
    if (!row?.tier) break;
    const kink = derive(
      volumeAtTierBound,
      { bound: tierBound(row, 'from', row.tier.fromGb), free: free ? [free] : [], taken },
      `internet-egress.tier-${number}-begins`,
    );
    // What begins at nothing is no kink of what is sent.
    if (bareNumber(kink) > 0) kinks.push(kink);
  }
  return kinks;
}
