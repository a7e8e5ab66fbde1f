import type { VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';
import { meteredHours } from './cost-formulas';
import {
  type CostLine,
  type Ledger,
  lineByHour,
  lineByMonth,
  lineOnce,
  onlyYouKnow,
} from './cost-line';

function hours(ledger: Ledger, plan: Plan, items: Figure<'count'>, id: string) {
  const { hoursPerMonth } = plan.conventions;
  return derive(meteredHours, { items, hoursPerMonth }, `${ledger.prefix}.${id}-hours`);
}

/** Connection-hours of VPN connections, whatever they run over. */
export function connectionLine(ledger: Ledger, plan: Plan, vpn: VpnConnections): CostLine {
  return lineByHour(
    ledger,
    {
      id: 'vpn-connection',
      label: `VPN connection (${vpn.tunnelClass}${vpn.isAccelerated ? ', accelerated' : ''})`,
      payer: 'aws',
      account: 'vpn-owner',
      group: 'connections',
      billingUnit: 'connection-hour',
    },
    hours(ledger, plan, vpn.connections, 'vpn-connection'),
    `vpn.connection-hour.${vpn.tunnelClass}.${plan.aws.region.choice}`,
  );
}

/** The outside addresses of tunnels over the internet, where the plan counts them. */
export function publicAddressLines(ledger: Ledger, plan: Plan, vpn: VpnConnections): CostLine[] {
  if (plan.conventions.countPublicIpv4.choice === 'no' || plan.vpn.outerIp.choice === 'ipv6') {
    return [];
  }
  return [
    lineByHour(
      ledger,
      {
        id: 'public-ipv4',
        label: 'Public IPv4 address (tunnel endpoints)',
        payer: 'aws',
        account: 'vpn-owner',
        group: 'connections',
        billingUnit: 'address-hour',
      },
      hours(ledger, plan, vpn.tunnels, 'public-ipv4'),
      'vpc.public-ipv4.address-hour',
    ),
  ];
}

/** What the internet provider takes. */
export function internetAccessLine(ledger: Ledger, plan: Plan, one: Figure<'count'>): CostLine {
  return lineByMonth(
    ledger,
    {
      id: 'internet-access',
      label: 'Internet access',
      payer: 'isp',
      group: 'others',
      billingUnit: 'month',
    },
    one,
    plan.onPremisesCosts.isp ??
      onlyYouKnow('isp.internet-access-month', 'Internet access', 'onPremisesCosts.ispUsdPerMonth'),
  );
}

/** What the internet provider takes once. */
export function internetAccessLineOnce(ledger: Ledger, plan: Plan, one: Figure<'count'>): CostLine {
  const label = 'Internet access (installation)';
  return lineOnce(
    ledger,
    {
      id: 'internet-access-installation',
      label,
      payer: 'isp',
      group: 'others',
      billingUnit: 'once',
    },
    one,
    plan.onPremisesCostsOnce.isp ??
      onlyYouKnow('isp.internet-access-once', label, 'onPremisesCosts.ispUsdOnce'),
  );
}
