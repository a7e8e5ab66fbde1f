import { priceRow } from '../catalog/edition';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, Peering, Plan } from '../plan/plan';
import { meteredHours, volumeOfOwnRegion, volumeOfPeer } from './cost-formulas';
import {
  type AwsAccount,
  type CostLine,
  type Ledger,
  type LineName,
  lineByHour,
  lineByVolume,
} from './cost-line';

type Demands = Readonly<Record<Direction, Demand>>;

/** The other Region, where the plan's gateway is one that this model peers. */
export function peeringOf({ aws }: Plan): Peering | undefined {
  return aws.gateway.choice === 'transit-gateway' ? aws.peering : undefined;
}

/** What VPCs here send into the gateway: the rest comes to it from the other Region. */
export function sentFromHere(
  ledger: Ledger,
  demand: Demands,
  { share }: Peering,
): Figure<'billed-GB'> {
  return derive(
    volumeOfOwnRegion,
    { volume: demand.out.monthlyVolume, share },
    `${ledger.prefix}.sent-from-here`,
  );
}

/** The rate between two Regions: that of the pair where it has one, else that of its source. */
function interRegionId({ edition }: Ledger, from: string, to: string): string {
  const ofSource = `inter-region.data-transfer-out.${from}`;
  const ofPair = `${ofSource}.to-${to}`;
  return priceRow(edition, ofPair) === undefined ? ofSource : ofPair;
}

/**
 * What VPCs of another Region add, reached through a transit gateway there that is peered with the
 * one here. Each side's owner pays for its own peering attachment. Data is processed where a VPC or a
 * link sends it into a gateway, not where it comes from a peering attachment: on its way out that is
 * in the other Region, on its way in at the gateway here, among the gateway's own lines.
 */
export function peeringLines(
  ledger: Ledger,
  plan: Plan,
  demand: Demands,
  { region, share, vpcAttachments }: Peering,
  one: Figure<'count'>,
): CostLine[] {
  const here = plan.aws.region.choice;
  const there = region.choice;
  const { hoursPerMonth } = plan.conventions;
  const attachment = (
    id: string,
    what: string,
    at: string,
    account: AwsAccount,
    items: Figure<'count'>,
  ) =>
    lineByHour(
      ledger,
      {
        id,
        label: `Transit gateway attachment (${what}, ${at})`,
        payer: 'aws',
        account,
        group: 'gateway',
        billingUnit: 'attachment-hour',
      },
      derive(meteredHours, { items, hoursPerMonth }, `${ledger.prefix}.${id}-hours`),
      `tgw.attachment-hour.${at}`,
    );
  const volume = (direction: Direction) =>
    derive(
      volumeOfPeer,
      { volume: demand[direction].monthlyVolume, share },
      `${ledger.prefix}.volume-of-peer-${direction}`,
    );
  const out = volume('out');
  const byVolume = (
    name: Pick<LineName, 'id' | 'label' | 'account' | 'group'>,
    quantity: Figure<'billed-GB'>,
    priceId: string,
  ) => lineByVolume(ledger, { ...name, payer: 'aws', billingUnit: 'GB' }, quantity, priceId);
  // Between Regions the sender pays: a VPC there on the way out, the gateway's owner on the way in.
  const transfer = (
    id: string,
    account: AwsAccount,
    quantity: Figure<'billed-GB'>,
    [from, to]: readonly [string, string],
  ) =>
    byVolume(
      {
        id,
        label: `Inter-Region data transfer out (${from} to ${to})`,
        account,
        group: 'data-transfer',
      },
      quantity,
      interRegionId(ledger, from, to),
    );
  return [
    attachment('peering-attachment', 'peering', here, 'gateway-owner', one),
    attachment('peer-peering-attachment', 'peering', there, 'gateway-owner', one),
    attachment('peer-vpc-attachment', 'VPC', there, 'vpc-owner', vpcAttachments),
    byVolume(
      {
        id: 'peer-data-processing-out',
        label: `Transit gateway data processing (from the VPC, ${there})`,
        account: 'vpc-owner',
        group: 'gateway',
      },
      out,
      `tgw.data-processing.${there}`,
    ),
    transfer('inter-region-out', 'vpc-owner', out, [there, here]),
    transfer('inter-region-in', 'gateway-owner', volume('in'), [here, there]),
  ];
}
