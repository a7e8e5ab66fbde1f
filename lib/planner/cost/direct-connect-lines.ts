import { bareNumber } from '../bare-number';
import { type Edition, type NotPriced, priceOf } from '../catalog/edition';
import type { DirectConnectConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { meteredHours } from './cost-formulas';
import { type CostLine, type Ledger, lineByHour, lineByMonth, lineByVolume } from './cost-line';
import { gatewayLines } from './gateway-lines';
import { onlyYouKnow } from './vpn-lines';

const GIGABIT = 1e9;
const MEGABIT = 1e6;

/** A port speed as people write it: 10 Gbps, 500 Mbps. Price ids write the same in one word. */
function speedName(speed: Figure<'bit/s'>): string {
  const bits = bareNumber(speed);
  return bits >= GIGABIT ? `${bits / GIGABIT} Gbps` : `${bits / MEGABIT} Mbps`;
}

/** Areas for which the price level of a cross connect is known; elsewhere the general one. */
function crossConnectPrice(edition: Edition, locationGroup: string) {
  const area = locationGroup === 'us-contiguous' ? 'us-hubs' : 'other';
  return priceOf(edition, `colocation.cross-connect-month.${area}`, 'USD/month', 'Cross connect');
}

/** The rate of data transfer out, by the groups of source Region and location. */
function dataTransferOutId(plan: Plan, edition: Edition): string {
  const region = edition.regions.find(({ id }) => id === plan.aws.region.choice);
  const [location] = plan.directConnect.locations;
  const from = region?.directConnectGroup ?? plan.aws.region.choice;
  return `dx.data-transfer-out.${from}.${location.group.choice}`;
}

/** Every line of Direct Connect connections, metered, for a month. */
export function directConnectLines(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
  directConnect: DirectConnectConnections,
  one: Figure<'count'>,
): CostLine[] {
  const { kind, portSpeed, ports } = directConnect;
  const [location] = plan.directConnect.locations;
  const area = location.group.choice === 'japan' ? 'japan' : 'outside-japan';
  const { hoursPerMonth } = plan.conventions;
  const speed = speedName(portSpeed);
  const lines = [
    lineByHour(
      ledger,
      { id: 'port', label: `Direct Connect port (${kind}, ${speed})`, payer: 'aws' },
      derive(meteredHours, { items: ports, hoursPerMonth }, `${ledger.prefix}.port-hours`),
      `dx.${kind}.port-hour.${speed.replace(' ', '').toLowerCase()}.${area}`,
    ),
    ...gatewayLines(
      ledger,
      plan,
      demand,
      { name: 'Direct Connect gateway', attachments: one },
      one,
    ),
  ];
  lines.push(
    lineByVolume(
      ledger,
      { id: 'data-transfer-out', label: 'Direct Connect data transfer out', payer: 'aws' },
      demand.out.monthlyVolume,
      dataTransferOutId(plan, ledger.edition),
    ),
    lineByVolume(
      ledger,
      { id: 'data-transfer-in', label: 'Direct Connect data transfer in', payer: 'aws' },
      demand.in.monthlyVolume,
      'dx.data-transfer-in',
    ),
  );
  const { crossConnect, circuit, partner } = plan.onPremisesCosts;
  const monthly = (
    id: string,
    label: string,
    payer: CostLine['payer'],
    rate: Figure<'USD/month'> | NotPriced,
  ) => lineByMonth(ledger, { id, label, payer }, ports, rate);
  if (kind === 'dedicated') {
    lines.push(
      monthly(
        'cross-connect',
        'Cross connect',
        'colocation',
        crossConnect ?? crossConnectPrice(ledger.edition, location.group.choice),
      ),
      monthly(
        'circuit',
        'Circuit to the location',
        'carrier',
        circuit ??
          onlyYouKnow(
            'carrier.circuit-month',
            'Circuit to the location',
            'onPremisesCosts.circuitUsdPerMonth',
          ),
      ),
    );
  } else {
    lines.push(
      monthly(
        'partner-fee',
        'Partner fee',
        'partner',
        partner ??
          priceOf(ledger.edition, 'partner.hosted-connection-month', 'USD/month', 'Partner fee'),
      ),
    );
  }
  return lines;
}
