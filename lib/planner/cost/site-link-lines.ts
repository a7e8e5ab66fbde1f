import type { DirectConnectConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Plan } from '../plan/plan';
import { meteredHours } from './cost-formulas';
import { type CostLine, type Ledger, lineByHour, lineByVolume, onlyYouKnow } from './cost-line';

/**
 * SiteLink of a design with Direct Connect: hours of each virtual interface that has it on, also when
 * it is idle, and what is sent from the design's first location to the other end. No flat rate has any
 * of it.
 */
export function siteLinkLines(
  ledger: Ledger,
  plan: Plan,
  { locations: [{ location }] }: DirectConnectConnections,
): CostLine[] {
  const { siteLink } = plan.directConnect;
  if (siteLink === undefined) return [];
  const { virtualInterfaces, volume, to } = siteLink;
  const { hoursPerMonth } = plan.conventions;
  const shared = { payer: 'aws', account: 'virtual-interface-owner' } as const;
  const hours = lineByHour(
    ledger,
    {
      ...shared,
      id: 'site-link',
      label: 'Direct Connect SiteLink',
      group: 'connections',
      billingUnit: 'VIF-hour',
    },
    derive(
      meteredHours,
      { items: virtualInterfaces, hoursPerMonth },
      `${ledger.prefix}.site-link-hours`,
    ),
    'dx.sitelink.vif-hour',
  );
  if (volume === undefined) return [hours];
  const from = location.group.choice;
  const name = 'Direct Connect SiteLink data transfer';
  const nameOf = (group: string) =>
    ledger.edition.locationGroups.find(({ id }) => id === group)?.name ?? group;
  const label = to === undefined ? name : `${name} (${nameOf(from)} to ${nameOf(to.choice)})`;
  return [
    hours,
    lineByVolume(
      ledger,
      {
        ...shared,
        id: 'site-link-data-transfer',
        label,
        group: 'data-transfer',
        billingUnit: 'GB',
      },
      volume,
      to === undefined
        ? onlyYouKnow(
            `dx.sitelink.data-transfer.${from}`,
            label,
            'underlays.directConnect.siteLink.to',
            'the rate depends on the locations of both ends',
          )
        : `dx.sitelink.data-transfer.${from}.${to.choice}`,
    ),
  ];
}
