import type { NotPriced } from '../catalog/edition';
import type { VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { meteredHours } from './cost-formulas';
import { type CostLine, type Ledger, lineByHour, lineByMonth } from './cost-line';
import { gatewayLines } from './gateway-lines';
import { internetEgressLines } from './internet-egress';

/** A fee that only the user can know. */
export function onlyYouKnow(constantId: string, label: string, field: string): NotPriced {
  return {
    kind: 'not-priced',
    constantId,
    label,
    reason: `nobody publishes it; give ${field}`,
  };
}

/** Every line of VPN connections over the internet for a month. */
export function vpnLines(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
  vpn: VpnConnections,
  one: Figure<'count'>,
): CostLine[] {
  const region = plan.aws.region.choice;
  const { hoursPerMonth } = plan.conventions;
  const hours = (items: Figure<'count'>, id: string) =>
    derive(meteredHours, { items, hoursPerMonth }, `${ledger.prefix}.${id}-hours`);
  const lines = [
    lineByHour(
      ledger,
      {
        id: 'vpn-connection',
        label: `VPN connection (${vpn.tunnelClass})`,
        payer: 'aws',
      },
      hours(vpn.connections, 'vpn-connection'),
      `vpn.connection-hour.${vpn.tunnelClass}.${region}`,
    ),
    ...gatewayLines(ledger, plan, demand, { name: 'VPN', attachments: vpn.connections }, one),
  ];
  lines.push(
    ...internetEgressLines(
      ledger,
      region,
      demand.out.monthlyVolume,
      plan.conventions.countFreeEgress.choice === 'yes',
    ),
  );
  if (plan.conventions.countPublicIpv4.choice === 'yes' && plan.vpn.outerIp.choice === 'ipv4') {
    lines.push(
      lineByHour(
        ledger,
        { id: 'public-ipv4', label: 'Public IPv4 address (tunnel endpoints)', payer: 'aws' },
        hours(vpn.tunnels, 'public-ipv4'),
        'vpc.public-ipv4.address-hour',
      ),
    );
  }
  lines.push(
    lineByMonth(
      ledger,
      { id: 'internet-access', label: 'Internet access', payer: 'isp' },
      one,
      plan.onPremisesCosts.isp ??
        onlyYouKnow(
          'isp.internet-access-month',
          'Internet access',
          'onPremisesCosts.ispUsdPerMonth',
        ),
    ),
  );
  return lines;
}
