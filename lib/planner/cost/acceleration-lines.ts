import { acceleratedPremiumId, acceleratorEdges } from '../catalog/accelerator-edges';
import { constantOn } from '../catalog/constant';
import { acceleratorsPerConnection } from '../catalog/vpn-limits';
import type { VpnConnections } from '../design/design';
import { derive } from '../figure/derive';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { accelerators, largerDirection, meteredHours } from './cost-formulas';
import { type CostLine, type Ledger, lineByHour, lineByVolume, onlyYouKnow } from './cost-line';

const shared = { payer: 'aws', account: 'vpn-owner' } as const;

/** Hours of the accelerators of VPN connections, whether they carry anything or not. */
export function acceleratorLine(
  ledger: Ledger,
  plan: Plan,
  { connections }: VpnConnections,
): CostLine {
  const items = derive(
    accelerators,
    {
      connections,
      acceleratorsPerConnection: constantOn(acceleratorsPerConnection, plan.edition),
    },
    `${ledger.prefix}.accelerators`,
  );
  const { hoursPerMonth } = plan.conventions;
  return lineByHour(
    ledger,
    {
      ...shared,
      id: 'vpn-accelerator',
      label: 'Accelerator of a VPN connection',
      group: 'connections',
      billingUnit: 'accelerator-hour',
    },
    derive(meteredHours, { items, hoursPerMonth }, `${ledger.prefix}.vpn-accelerator-hours`),
    'vpn.accelerator-hour',
  );
}

/** The premium on what accelerated tunnels carry, beside the data transfer out to the internet. */
export function premiumLine(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
): CostLine {
  const edge = plan.internet.acceleratorEdge?.choice;
  const name = 'Data Transfer-Premium';
  const place = acceleratorEdges(ledger.edition).find(({ id }) => id === edge)?.name;
  const label = place === undefined ? name : `${name} (edge locations in ${place})`;
  return lineByVolume(
    ledger,
    {
      ...shared,
      id: 'accelerated-data-transfer-premium',
      label,
      group: 'data-transfer',
      billingUnit: 'GB of the larger direction',
    },
    derive(
      largerDirection,
      { volumeOut: demand.out.monthlyVolume, volumeIn: demand.in.monthlyVolume },
      `${ledger.prefix}.larger-direction`,
    ),
    edge === undefined
      ? onlyYouKnow(
          'vpn.accelerated.data-transfer-premium',
          label,
          'underlays.internet.acceleratorEdge',
          'the rate depends on the edge locations near the site',
        )
      : acceleratedPremiumId(plan.aws.region.choice, edge),
  );
}
