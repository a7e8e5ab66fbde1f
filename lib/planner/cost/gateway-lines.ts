import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { DIRECTIONS, type Direction } from '../plan/direction';
import type { Plan } from '../plan/plan';
import { meteredHours } from './cost-formulas';
import { type AwsAccount, type CostLine, type Ledger, lineByHour, lineByVolume } from './cost-line';

/** The ids under which the plan's gateway is priced; a virtual private gateway costs nothing. */
function gatewayPrices(plan: Plan) {
  const region = plan.aws.region.choice;
  switch (plan.aws.gateway.choice) {
    case 'transit-gateway':
      return {
        name: 'Transit gateway',
        attachmentHour: `tgw.attachment-hour.${region}`,
        processing: `tgw.data-processing.${region}`,
      };
    case 'cloud-wan':
      return {
        name: 'Cloud WAN',
        attachmentHour: `cloud-wan.attachment-hour.${region}`,
        processing: 'cloud-wan.data-processing',
        edgeHour: 'cloud-wan.core-network-edge-hour',
      };
    case 'virtual-private-gateway':
      return undefined;
  }
}

/** Links of one kind that are attached to the gateway. */
export interface LinkAttachments {
  readonly name: string;
  /** Who pays for them. */
  readonly account: AwsAccount;
  readonly attachments: Figure<'count'>;
}

/**
 * What the gateway on the AWS side costs: attachments by the hour, and processing of what is sent
 * into it, which is each direction once. The VPC attachments count unless they are there already.
 * @param sent what VPCs here send into the gateway as `out`, and what the links send as `in`.
 */
export function gatewayLines(
  ledger: Ledger,
  plan: Plan,
  sent: Readonly<Record<Direction, Figure<'billed-GB'>>>,
  links: readonly LinkAttachments[],
  one: Figure<'count'>,
): CostLine[] {
  const prices = gatewayPrices(plan);
  if (prices === undefined) return [];
  const { hoursPerMonth } = plan.conventions;
  const byHour = (
    id: string,
    label: string,
    account: AwsAccount,
    items: Figure<'count'>,
    priceId: string,
    billingUnit = 'attachment-hour',
  ) =>
    lineByHour(
      ledger,
      { id, label, payer: 'aws', account, group: 'gateway', billingUnit },
      derive(meteredHours, { items, hoursPerMonth }, `${ledger.prefix}.${id}-hours`),
      priceId,
    );
  const lines = links.map(({ name, account, attachments }, at) =>
    byHour(
      at === 0 ? 'gateway-attachment' : `gateway-attachment-${at + 1}`,
      `${prices.name} attachment (${name})`,
      account,
      attachments,
      prices.attachmentHour,
    ),
  );
  if (plan.aws.gatewayExists.choice === 'no') {
    lines.push(
      byHour(
        'vpc-attachment',
        `${prices.name} attachment (VPC)`,
        'vpc-owner',
        plan.aws.vpcAttachments,
        prices.attachmentHour,
      ),
    );
    if (prices.edgeHour !== undefined) {
      lines.push(
        byHour(
          'core-network-edge',
          'Core network edge',
          'gateway-owner',
          one,
          prices.edgeHour,
          'edge-hour',
        ),
      );
    }
  }
  return lines.concat(processingLines(ledger, sent, prices.name, prices.processing));
}

const sentFrom = { out: 'from the VPC', in: 'from on premises' } as const;
/** Processing is charged to the sender; what comes from outside, to the owner of the gateway. */
const senders = { out: 'vpc-owner', in: 'gateway-owner' } as const;

function processingLines(
  ledger: Ledger,
  sent: Readonly<Record<Direction, Figure<'billed-GB'>>>,
  gateway: string,
  priceId: string,
): CostLine[] {
  return DIRECTIONS.map((direction) =>
    lineByVolume(
      ledger,
      {
        id: `data-processing-${direction}`,
        label: `${gateway} data processing (${sentFrom[direction]})`,
        payer: 'aws',
        account: senders[direction],
        group: 'gateway',
        billingUnit: 'GB',
      },
      sent[direction],
      priceId,
    ),
  );
}
