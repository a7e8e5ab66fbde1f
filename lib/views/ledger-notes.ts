import {
  type Built,
  type CostReading,
  isNotPriced,
  type Plan,
  type VolumeConvention,
} from '../planner';
import type { Sentence } from './table';

const readings: Readonly<Record<CostReading['convention'], Readonly<Record<string, string>>>> = {
  dedicatedPortBillingStart: {
    order: 'AWS billed the port from its order on, as its Pricing Guide says',
    'active-or-90-days':
      'AWS billed the port when it is active, or 90 days after the order, as its pricing page says',
  },
  flatRateTransitTraffic: {
    metered:
      'AWS metered what leaves by a transit VIF beside the flat rate, as its texts of September 15 and 16, 2026 say',
    included: 'the flat rate held what leaves by a transit VIF, as its current Pricing Guide says',
  },
};

const terabytes: Readonly<Record<VolumeConvention, string>> = {
  aws: '1,024 GB as AWS bills',
  'si-metered': '10¹² bytes, metered in GB of 2³⁰ bytes',
  si: '1,000 GB',
};

/** "If AWS …, it would cost 302.40 USD more, once." */
function readingSentence(reading: CostReading): Sentence {
  const { convention, instead, period, other, difference } = reading;
  const condition = readings[convention][instead] ?? '';
  const when = period === 'once' ? 'once' : 'a month';
  if (other === 'same') return [`If ${condition}, nothing would change for this plan.`];
  const more = other === 'dearer' ? 'more' : 'less';
  return isNotPriced(difference)
    ? [`If ${condition}, it would cost ${more}, by a price that is not known.`]
    : [`If ${condition}, it would cost `, difference, ` ${more}, ${when}.`];
}

/** What to know of an option's cost lines: other readings of AWS's texts, and what is left out. */
export function ledgerNotes(plan: Plan, { design, otherReadings }: Built): readonly Sentence[] {
  const { cabinet, router } = plan.onPremisesCosts;
  const leftOut = [
    ...(design.directConnect?.kind === 'dedicated' && cabinet === undefined ? ['a cabinet'] : []),
    ...(router === undefined ? ['lease and support of the customer gateway'] : []),
  ];
  const { volume, hoursPerMonth, countFreeEgress } = plan.conventions;
  const { discount } = plan.ownPrices;
  const isGovCloud = plan.aws.region.choice.startsWith('us-gov-');
  const free = isGovCloud
    ? 'does not exist in GovCloud'
    : countFreeEgress.choice === 'yes'
      ? 'is counted'
      : 'is not counted';
  return [
    [
      'A month has ',
      hoursPerMonth,
      `, and a TB is ${terabytes[volume.choice]}. `,
      ...(design.directConnect === undefined ? [`The free data transfer out ${free}. `] : []),
      ...(discount
        ? ['A discount of ', discount, ' is off every price of AWS without one of its own. ']
        : []),
      'Printed amounts are rounded once, to the cent; files hold every digit. Tax is left out.',
    ],
    ...otherReadings.map((reading) => readingSentence(reading)),
    ...(plan.directConnect.siteLink && design.directConnect === undefined
      ? [['SiteLink between sites is not part of this option, and not in its cost.']]
      : []),
    ...(design.directConnect && design.vpn?.isAccelerated
      ? [['The accelerated VPN stands by: no data goes over it, so no premium is counted.']]
      : []),
    ...(leftOut.length > 0
      ? [[`Not counted unless you give it under Other bills: ${leftOut.join(', and ')}.`]]
      : []),
    [
      ...(design.directConnect === undefined
        ? []
        : ['AWS has no setup charge and no minimum term on Direct Connect. ']),
      'Enterprise Support, a condition of two of AWS’s SLA tiers, is not priced.',
    ],
  ];
}
