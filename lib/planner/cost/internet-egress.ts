import { bareNumber } from '../bare-number';
import { type Edition, type PriceRow, priceRow } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { catalogued } from '../figure/leaf';
import { volumeBeyondFree, volumeInLastTier, volumeInTier } from './cost-formulas';
import { type CostLine, type Ledger, lineByVolume } from './cost-line';

/** A bound of a volume tier, with the source of the tier's own row. */
export function tierBound(row: PriceRow, bound: 'from' | 'to', gb: number): Figure<'billed-GB'> {
  const { value: _value, range: _range, tier: _tier, ...constant } = row;
  return catalogued(gb, {
    ...constant,
    id: `${row.id}.${bound}`,
    label: bound === 'from' ? 'Tier begins at' : 'Tier ends at',
    unit: 'billed-GB',
  });
}

/** The free volume that the plan counts, or nothing. */
export function freeVolume(
  edition: Edition,
  region: string,
  countFree: boolean,
): Figure<'billed-GB'> | undefined {
  const partition = region.startsWith('us-gov-') ? 'govcloud' : 'standard';
  const free = priceRow(edition, `internet.data-transfer-out.free-volume.${partition}`) as
    | PriceRow<'billed-GB'>
    | undefined;
  if (!countFree || free === undefined || free.value === null) return undefined;
  return catalogued(free.value, free);
}

/** What is billed of a volume. */
function beyondFree(
  ledger: Ledger,
  region: string,
  volume: Figure<'billed-GB'>,
  countFree: boolean,
): Figure<'billed-GB'> {
  const free = freeVolume(ledger.edition, region, countFree);
  if (free === undefined) return volume;
  return derive(volumeBeyondFree, { volume, free }, `${ledger.prefix}.internet-egress-volume`);
}

/** The part of a volume that falls into a tier. */
function quantityInTier(
  ledger: Ledger,
  row: PriceRow,
  tier: NonNullable<PriceRow['tier']>,
  number: number,
  volume: Figure<'billed-GB'>,
): Figure<'billed-GB'> {
  const address = `${ledger.prefix}.internet-egress-tier-${number}-volume`;
  const from = tierBound(row, 'from', tier.fromGb);
  return tier.toGb === null
    ? derive(volumeInLastTier, { volume, from }, address)
    : derive(volumeInTier, { volume, from, to: tierBound(row, 'to', tier.toGb) }, address);
}

function tierName({ fromGb, toGb }: NonNullable<PriceRow['tier']>): string {
  if (fromGb === 0) return 'first tier';
  return toGb === null ? 'over the last tier' : 'next tier';
}

/** The most tiers that a price list has. */
export const MOST_TIERS = 8;

/**
 * Data transfer out to the internet, a line for each volume tier that the plan reaches. A Region
 * whose price is not known has one line, not priced.
 */
export function internetEgressLines(
  ledger: Ledger,
  region: string,
  volume: Figure<'billed-GB'>,
  countFree: boolean,
): CostLine[] {
  const billed = beyondFree(ledger, region, volume, countFree);
  const label = 'Data transfer out to the internet';
  const lines: CostLine[] = [];
  for (let number = 1; number <= MOST_TIERS; number++) {
    const priceId = `internet.data-transfer-out.${region}.tier-${number}`;
    const row = priceRow(ledger.edition, priceId);
    if (!row?.tier) break;
    const quantity = quantityInTier(ledger, row, row.tier, number, billed);
    if (number > 1 && bareNumber(quantity) === 0) break;
    const id = `internet-egress-tier-${number}`;
    const name = {
      id,
      label: `${label} (${tierName(row.tier)})`,
      payer: 'aws',
      group: 'data-transfer',
    } as const;
    lines.push(lineByVolume(ledger, name, quantity, priceId));
  }
  if (lines.length > 0) return lines;
  const name = { id: 'internet-egress', label, payer: 'aws', group: 'data-transfer' } as const;
  return [lineByVolume(ledger, name, billed, `internet.data-transfer-out.${region}.tier-1`)];
}
