import { bareNumber } from '../bare-number';
import { type Edition, type NotPriced, priceOf } from '../catalog/edition';
import type { DirectConnectConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, DirectConnectLocation, Plan } from '../plan/plan';
import { meteredHours, portPairs } from './cost-formulas';
import {
  type CostLine,
  type Ledger,
  lineByHour,
  lineByMonth,
  lineByVolume,
  onlyYouKnow,
} from './cost-line';

const GIGABIT = 1e9;
const MEGABIT = 1e6;

/** A port speed as people write it: 10 Gbps, 500 Mbps. Price ids write the same in one word. */
function speedName(speed: Figure<'bit/s'>): string {
  const bits = bareNumber(speed);
  return bits >= GIGABIT ? `${bits / GIGABIT} Gbps` : `${bits / MEGABIT} Mbps`;
}

/** Port-hours of one location: metered, or flat rate by the pair. */
function portLine(
  ledger: Ledger,
  plan: Plan,
  { kind, portSpeed, billing, locations }: DirectConnectConnections,
  at: number,
): CostLine[] {
  const here = locations[at];
  if (here === undefined) return [];
  const { location, ports } = here;
  const id = at === 0 ? 'port' : `port-${at + 1}`;
  const place = locations.length === 1 ? '' : `, location ${at + 1}`;
  const speed = speedName(portSpeed);
  const speedId = speed.replace(' ', '').toLowerCase();
  const hours = (items: Figure<'count'>) =>
    derive(
      meteredHours,
      { items, hoursPerMonth: plan.conventions.hoursPerMonth },
      `${ledger.prefix}.${id}-hours`,
    );
  const name = {
    id,
    payer: 'aws',
    account: 'connection-owner',
    group: 'connections',
    billingUnit: 'port-hour',
  } as const;
  if (billing.kind === 'metered') {
    const area = location.group.choice === 'japan' ? 'japan' : 'outside-japan';
    const label = `Direct Connect port (${kind}, ${speed}${place})`;
    const priceId = `dx.${kind}.port-hour.${speedId}.${area}`;
    return [lineByHour(ledger, { ...name, label }, hours(ports), priceId)];
  }
  const label = `Direct Connect port, flat rate with data transfer out (${speed}${place})`;
  const pairs = hours(derive(portPairs, { ports }, `${ledger.prefix}.${id}-pairs`));
  const tier = billing.tier?.choice;
  return [
    lineByHour(
      ledger,
      { ...name, label, billingUnit: 'port-pair-hour' },
      pairs,
      tier === undefined
        ? onlyYouKnow(
            `dx.flat-rate.port-hour.${speedId}`,
            label,
            'underlays.directConnect.flatRateTier',
            'the tier depends on location and Region',
          )
        : `dx.flat-rate.port-hour.${speedId}.tier-${tier}`,
    ),
  ];
}

/** Port-hours of Direct Connect connections, a line for each location. */
export function portLines(
  ledger: Ledger,
  plan: Plan,
  directConnect: DirectConnectConnections,
): CostLine[] {
  return directConnect.locations.flatMap((_, at) => portLine(ledger, plan, directConnect, at));
}

/** The rate of data transfer out, by the groups of source Region and location. */
function dataTransferOutId(plan: Plan, edition: Edition, location: DirectConnectLocation): string {
  const region = edition.regions.find(({ id }) => id === plan.aws.region.choice);
  const from = region?.directConnectGroup ?? plan.aws.region.choice;
  return `dx.data-transfer-out.${from}.${location.group.choice}`;
}

/**
 * Data over Direct Connect. It leaves by the first location while that is up; a flat rate has the
 * transfer out in it.
 */
export function directConnectDataLines(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
  { billing, locations }: DirectConnectConnections,
): CostLine[] {
  const [{ location }] = locations;
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
  if (billing.kind === 'flat-rate') return [into];
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
): CostLine[] {
  const { crossConnect, circuit, partner } = plan.onPremisesCosts;
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
  ];
}
