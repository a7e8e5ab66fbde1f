import { bareNumber } from '../bare-number';
import { type Edition, type PriceRow, priceRow } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { catalogued } from '../figure/leaf';
import type { Plan } from '../plan/plan';
import {
  freeVolumeLeft,
  volumeAfterOthersInLastTier,
  volumeAfterOthersInTier,
  volumeBeyondFree,
  volumeInLastTier,
  volumeInTier,
} from './cost-formulas';
import { type AwsAccount, type CostLine, type Ledger, lineByVolume } from './cost-line';

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

/** Volumes that tiers are counted by: what is billed of this plan, and what others use before it. */
interface BilledVolumes {
  readonly billed: Figure<'billed-GB'>;
  readonly before?: Figure<'billed-GB'>;
}

/** The free volume of the Region's partition, where the plan counts one. */
export function freeVolume(edition: Edition, plan: Plan): Figure<'billed-GB'> | undefined {
  if (plan.conventions.countFreeEgress.choice === 'no') return undefined;
  const partition = plan.aws.region.choice.startsWith('us-gov-') ? 'govcloud' : 'standard';
  const row = priceRow(edition, `internet.data-transfer-out.free-volume.${partition}`) as
    | PriceRow<'billed-GB'>
    | undefined;
  return row === undefined || row.value === null ? undefined : catalogued(row.value, row);
}

/** What is billed of a volume: others of the organisation use the free volume and the tiers first. */
function billedVolumes(ledger: Ledger, plan: Plan, volume: Figure<'billed-GB'>): BilledVolumes {
  const free = freeVolume(ledger.edition, plan);
  const used = plan.conventions.egressUsedElsewhere;
  const address = (name: string) => `${ledger.prefix}.internet-egress-${name}`;
  if (free === undefined) return { billed: volume, ...(used && { before: used }) };
  if (used === undefined) {
    return { billed: derive(volumeBeyondFree, { volume, free }, address('volume')) };
  }
  const left = derive(freeVolumeLeft, { free, used }, address('free-left'));
  return {
    billed: derive(volumeBeyondFree, { volume, free: left }, address('volume')),
    before: derive(
      volumeBeyondFree,
      { volume: used, free },
      address('before'),
      'Volume of others beyond the free tier',
    ),
  };
}

/** The part of a volume that falls into a tier. */
function quantityInTier(
  ledger: Ledger,
  row: PriceRow,
  tier: NonNullable<PriceRow['tier']>,
  number: number,
  { billed: volume, before }: BilledVolumes,
): Figure<'billed-GB'> {
  const address = `${ledger.prefix}.internet-egress-tier-${number}-volume`;
  const from = tierBound(row, 'from', tier.fromGb);
  if (tier.toGb === null) {
    return before === undefined
      ? derive(volumeInLastTier, { volume, from }, address)
      : derive(volumeAfterOthersInLastTier, { volume, before, from }, address);
  }
  const to = tierBound(row, 'to', tier.toGb);
  return before === undefined
    ? derive(volumeInTier, { volume, from, to }, address)
    : derive(volumeAfterOthersInTier, { volume, before, from, to }, address);
}

/** GB in a TB, as AWS names its tiers. */
const TB = 1024;

function tierName({ fromGb, toGb }: NonNullable<PriceRow['tier']>): string {
  if (toGb === null) return `over ${fromGb / TB} TB`;
  return `${fromGb === 0 ? 'first' : 'next'} ${(toGb - fromGb) / TB} TB`;
}

/** The most tiers that a price list has. */
export const MOST_TIERS = 8;

interface Tier {
  readonly priceId: string;
  readonly number: number;
  readonly name: string;
  readonly quantity: Figure<'billed-GB'>;
}

/**
 * Data transfer out to the internet, a line for each volume tier that the plan reaches. A Region
 * whose price is not known has one line, not priced.
 * @param account that the data is charged to.
 */
export function internetEgressLines(
  ledger: Ledger,
  plan: Plan,
  volume: Figure<'billed-GB'>,
  account: AwsAccount,
): CostLine[] {
  const region = plan.aws.region.choice;
  const volumes = billedVolumes(ledger, plan, volume);
  const label = 'Data transfer out to the internet';
  const name = {
    payer: 'aws',
    account,
    group: 'data-transfer',
    billingUnit: 'GB',
  } as const;
  const tiers: Tier[] = [];
  for (let number = 1; number <= MOST_TIERS; number++) {
    const priceId = `internet.data-transfer-out.${region}.tier-${number}`;
    const row = priceRow(ledger.edition, priceId);
    if (!row?.tier) break;
    const quantity = quantityInTier(ledger, row, row.tier, number, volumes);
    tiers.push({ priceId, number, name: tierName(row.tier), quantity });
  }
  const [first] = tiers;
  if (first === undefined) {
    const priceId = `internet.data-transfer-out.${region}.tier-1`;
    return [
      lineByVolume(ledger, { id: 'internet-egress', label, ...name }, volumes.billed, priceId),
    ];
  }
  const reached = tiers.filter(({ quantity }) => bareNumber(quantity) > 0);
  return (reached.length === 0 ? [first] : reached).map(
    ({ priceId, number, quantity, name: tier }) =>
      lineByVolume(
        ledger,
        { id: `internet-egress-tier-${number}`, label: `${label} (${tier})`, ...name },
        quantity,
        priceId,
      ),
  );
}
