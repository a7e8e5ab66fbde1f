import type { Figure } from '../figure/figure';
import type { Plan } from '../plan/plan';
import { type CostLine, type Ledger, lineByMonth, lineOnce, onlyYouKnow } from './cost-line';

/** What the devices on premises cost a month, where the plan says it: many are owned and paid for. */
export function customerGatewayLines(
  ledger: Ledger,
  plan: Plan,
  devices: Figure<'count'>,
): CostLine[] {
  const { router } = plan.onPremisesCosts;
  if (router === undefined) return [];
  return [
    lineByMonth(
      ledger,
      {
        id: 'customer-gateway',
        label: 'Customer gateway (lease and support)',
        payer: 'vendor',
        group: 'others',
        billingUnit: 'month',
      },
      devices,
      router,
    ),
  ];
}

/** What the devices on premises cost once. */
export function customerGatewayLineOnce(
  ledger: Ledger,
  plan: Plan,
  devices: Figure<'count'>,
): CostLine {
  const label = 'Customer gateway (purchase)';
  return lineOnce(
    ledger,
    {
      id: 'customer-gateway-purchase',
      label,
      payer: 'vendor',
      group: 'others',
      billingUnit: 'once',
    },
    devices,
    plan.onPremisesCostsOnce.router ??
      onlyYouKnow('vendor.customer-gateway', label, 'onPremisesCosts.routerUsdOnce'),
  );
}
