import { bareNumber } from '../bare-number';
import { type Edition, priceRow } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { volumeAtTierBound } from './break-even-formulas';
import { freeVolume, MOST_TIERS, tierBound } from './internet-egress';

/** Volumes out at which another GB to the internet changes its price: what is free, and each tier. */
export function internetEgressKinks(
  edition: Edition,
  region: string,
  countFree: boolean,
): Figure<'billed-GB'>[] {
  const free = freeVolume(edition, region, countFree);
  const kinks = free && bareNumber(free) > 0 ? [free] : [];
  for (let number = 2; number <= MOST_TIERS; number++) {
    const row = priceRow(edition, `internet.data-transfer-out.${region}.tier-${number}`);
    if (!row?.tier) break;
    const bound = tierBound(row, 'from', row.tier.fromGb);
    kinks.push(
      free
        ? derive(volumeAtTierBound, { bound, free }, `internet-egress.tier-${number}-begins`)
        : bound,
    );
  }
  return kinks;
}
