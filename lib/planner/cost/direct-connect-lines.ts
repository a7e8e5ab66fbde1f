import { bareNumber } from '../bare-number';
import { portBillingFromOrder, portBillingGrace } from '../catalog/billing';
import { constantOn } from '../catalog/constant';
import { type Edition, type NotPriced, priceOf } from '../catalog/edition';
import type { DirectConnectConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, DirectConnectLocation, Plan } from '../plan/plan';
import { meteredHours, portHoursBeforeUse, portPairs } from './cost-formulas';
import {
  type CostLine,
  type Ledger,
  lineByHour,
  lineByMonth,
  lineByVolume,
  lineOnce,
  onlyYouKnow,
} from './cost-line';

const GIGABIT = 1e9;
const MEGABIT = 1e6;

/** A port speed as people write it: 10 Gbps, 500 Mbps. Price ids write the same in one word. */
function speedName(speed: Figure<'bit/s'>): string {
  const bits = bareNumber(speed);
  return bits >= GIGABIT ? `${bits / GIGABIT} Gbps` : `${bits / MEGABIT} Mbps`;
}

/** What the ports of one location are billed as: metered each, or by the pair under a flat rate. */
interface BilledPorts {
  readonly id: string;
  readonly label: string;
  readonly billingUnit: string;
  readonly items: Figure<'count'>;
  readonly price: string | NotPriced;
}

function billedPorts(
  ledger: Ledger,
  { kind, portSpeed, billing, locations, isLag }: DirectConnectConnections,
  at: number,
): BilledPorts | undefined {
  const here = locations[at];
  if (here === undefined) return undefined;
  const { location, ports } = here;
  const id = at === 0 ? 'port' : `port-${at + 1}`;
  const place = locations.length === 1 ? '' : `, location ${at + 1}`;
  const speed = speedName(portSpeed);
  const speedId = speed.replace(' ', '').toLowerCase();
  if (billing.kind === 'metered') {
    const area = location.group.choice === 'japan' ? 'japan' : 'outside-japan';
    return {
      id,
      label: `Direct Connect port (${kind}, ${speed}${isLag ? ', LAG member' : ''}${place})`,
      billingUnit: 'port-hour',
      items: ports,
      price: `dx.${kind}.port-hour.${speedId}.${area}`,
    };
  }
  const label = `Direct Connect port, flat rate with data transfer out (${speed}${place})`;
  const tier = billing.tier?.choice;
  return {
    id,
    label,
    billingUnit: 'port-pair-hour',
    items: derive(portPairs, { ports }, `${ledger.prefix}.${id}-pairs`),
    price:
      tier === undefined
        ? onlyYouKnow(
            `dx.flat-rate.port-hour.${speedId}`,
            label,
            'underlays.directConnect.flatRateTier',
            'the tier depends on location and Region',
          )
        : `dx.flat-rate.port-hour.${speedId}.tier-${tier}`,
  };
}

const ofPorts = { payer: 'aws', account: 'connection-owner', group: 'connections' } as const;

/** Port-hours of Direct Connect connections, a line for each location. */
export function portLines(
  ledger: Ledger,
  plan: Plan,
  directConnect: DirectConnectConnections,
): CostLine[] {
  const { hoursPerMonth } = plan.conventions;
  return directConnect.locations.flatMap((_, at) => {
    const billed = billedPorts(ledger, directConnect, at);
    if (billed === undefined) return [];
    const { id, label, billingUnit, items, price } = billed;
    const hours = derive(meteredHours, { items, hoursPerMonth }, `${ledger.prefix}.${id}-hours`);
    return [lineByHour(ledger, { ...ofPorts, id, label, billingUnit }, hours, price)];
  });
}

/**
 * What dedicated ports cost before the first packet, once. A hosted connection is billed from the
 * day on which it is accepted, which is when it can be used.
 */
export function waitingPortLines(
  ledger: Ledger,
  plan: Plan,
  directConnect: DirectConnectConnections,
): CostLine[] {
  if (directConnect.kind === 'hosted') return [];
  const start = plan.conventions.dedicatedPortBillingStart.choice;
  const grace = constantOn(
    start === 'order' ? portBillingFromOrder : portBillingGrace,
    plan.edition,
  );
  const leadTime = plan.leadTimes.dedicated;
  return directConnect.locations.flatMap((_, at) => {
    const billed = billedPorts(ledger, directConnect, at);
    if (billed === undefined) return [];
    const { label, billingUnit, items, price } = billed;
    const id = `waiting-${billed.id}`;
    const hours = derive(
      portHoursBeforeUse,
      { ports: items, leadTime, grace },
      `${ledger.prefix}.${id}-hours`,
    );
    const name = { ...ofPorts, id, label: `${label} before it is used`, billingUnit };
    return [lineByHour(ledger, name, hours, price)];
  });
}

/** The rate of data transfer out, by the groups of source Region and location. */
function dataTransferOutId(plan: Plan, edition: Edition, location: DirectConnectLocation): string {
  const region = edition.regions.find(({ id }) => id === plan.aws.region.choice);
  const from = region?.directConnectGroup ?? plan.aws.region.choice;
  return `dx.data-transfer-out.${from}.${location.group.choice}`;
}

/** Whether a flat rate has this plan's data out in it: of a transit VIF AWS's texts differ. */
function isInFlatRate(plan: Plan, { billing }: DirectConnectConnections): boolean {
  if (billing.kind === 'metered') return false;
  return !usesTransitVif(plan) || plan.conventions.flatRateTransitTraffic.choice === 'included';
}

/** A virtual private gateway is reached by a private VIF, the other gateways by a transit VIF. */
export function usesTransitVif({ aws }: Plan): boolean {
  return aws.gateway.choice !== 'virtual-private-gateway';
}

/**
 * Data over Direct Connect. It leaves by the first location while that is up; a flat rate has the
 * transfer out in it.
 */
export function directConnectDataLines(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
  directConnect: DirectConnectConnections,
): CostLine[] {
  const [{ location }] = directConnect.locations;
  const account = 'vpc-owner';
  const into = lineByVolume(
    ledger,
    {
      id: 'data-transfer-in',
      label: 'Direct Connect data transfer in',
      payer: 'aws',
      account,
      group: 'data-transfer',
      billingUnit: 'GB',
    },
    demand.in.monthlyVolume,
    'dx.data-transfer-in',
  );
  if (isInFlatRate(plan, directConnect)) return [into];
  return [
    lineByVolume(
      ledger,
      {
        id: 'data-transfer-out',
        label: 'Direct Connect data transfer out',
        payer: 'aws',
        account,
        group: 'data-transfer',
        billingUnit: 'GB',
      },
      demand.out.monthlyVolume,
      dataTransferOutId(plan, ledger.edition, location),
    ),
    into,
  ];
}

/**
 * What public services send over a public virtual interface, at the rate of Direct Connect. A flat rate
 * has it in it, as it has all other transfer out: the current Pricing Guide (flat rate) counts private,
 * public and transit traffic.
 */
export function publicDataLines(
  ledger: Ledger,
  plan: Plan,
  volume: Figure<'billed-GB'>,
  { billing, locations: [{ location }] }: DirectConnectConnections,
): CostLine[] {
  if (billing.kind === 'flat-rate') return [];
  return [
    lineByVolume(
      ledger,
      {
        id: 'data-transfer-out-public',
        label: 'Direct Connect data transfer out (public VIF)',
        payer: 'aws',
        account: 'resource-owner',
        group: 'data-transfer',
        billingUnit: 'GB',
      },
      volume,
      dataTransferOutId(plan, ledger.edition, location),
    ),
  ];
}

/** Areas for which the price level of a cross connect is known; elsewhere the general one. */
function crossConnectPrice(edition: Edition, { group }: DirectConnectLocation) {
  const area = group.choice === 'us-contiguous' ? 'us-hubs' : 'other';
  return priceOf(edition, `colocation.cross-connect-month.${area}`, 'USD/month', 'Cross connect');
}

/** What others than AWS take for the ports: colocation and carrier, or the partner. */
export function onPremisesLines(
  ledger: Ledger,
  plan: Plan,
  { kind, ports, locations }: DirectConnectConnections,
  one: Figure<'count'>,
): CostLine[] {
  const { crossConnect, circuit, partner, cabinet } = plan.onPremisesCosts;
  const monthly = (
    id: string,
    label: string,
    payer: CostLine['payer'],
    count: Figure<'count'>,
    rate: Figure<'USD/month'> | NotPriced,
  ) =>
    lineByMonth(ledger, { id, label, payer, group: 'others', billingUnit: 'month' }, count, rate);
  if (kind === 'hosted') {
    return [
      monthly(
        'partner-fee',
        'Partner fee',
        'partner',
        ports,
        partner ??
          priceOf(ledger.edition, 'partner.hosted-connection-month', 'USD/month', 'Partner fee'),
      ),
    ];
  }
  return [
    ...locations.map((here, at) =>
      monthly(
        at === 0 ? 'cross-connect' : `cross-connect-${at + 1}`,
        locations.length === 1 ? 'Cross connect' : `Cross connect (location ${at + 1})`,
        'colocation',
        here.ports,
        crossConnect ?? crossConnectPrice(ledger.edition, here.location),
      ),
    ),
    monthly(
      'circuit',
      'Circuit to the location',
      'carrier',
      ports,
      circuit ??
        onlyYouKnow(
          'carrier.circuit-month',
          'Circuit to the location',
          'onPremisesCosts.circuitUsdPerMonth',
        ),
    ),
    ...(cabinet
      ? locations.map((_, at) =>
          monthly(
            at === 0 ? 'cabinet' : `cabinet-${at + 1}`,
            locations.length === 1 ? 'Cabinet' : `Cabinet (location ${at + 1})`,
            'colocation',
            one,
            cabinet,
          ),
        )
      : []),
  ];
}

/** What others take once for the ports: installation and setup. */
export function onPremisesLinesOnce(
  ledger: Ledger,
  plan: Plan,
  { kind, ports }: DirectConnectConnections,
): CostLine[] {
  const { crossConnect, circuit, partner } = plan.onPremisesCostsOnce;
  const once = (
    id: string,
    label: string,
    payer: CostLine['payer'],
    rate: Figure<'USD'> | undefined,
    field: string,
  ) =>
    lineOnce(
      ledger,
      { id, label, payer, group: 'others', billingUnit: 'once' },
      ports,
      rate ?? onlyYouKnow(`${payer}.${id}`, label, field),
    );
  if (kind === 'hosted') {
    return [
      once(
        'partner-setup',
        'Partner fee (setup)',
        'partner',
        partner,
        'onPremisesCosts.partnerUsdOnce',
      ),
    ];
  }
  return [
    once(
      'cross-connect-installation',
      'Cross connect (installation)',
      'colocation',
      crossConnect,
      'onPremisesCosts.crossConnectUsdOnce',
    ),
    once(
      'circuit-installation',
      'Circuit to the location (installation)',
      'carrier',
      circuit,
      'onPremisesCosts.circuitUsdOnce',
    ),
  ];
}
