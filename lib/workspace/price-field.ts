import { type CostLine, isNotPriced, lineOfAnyLocation } from '../planner';
import type { Field } from './field';
import { fieldAt } from './fields';

/** What somebody else than AWS takes is known only to whoever got the offer. */
const PATHS: Readonly<Record<string, string>> = {
  'partner-fee': 'onPremisesCosts.partnerUsdPerMonth',
  'internet-access': 'onPremisesCosts.ispUsdPerMonth',
  circuit: 'onPremisesCosts.circuitUsdPerMonth',
  'cross-connect': 'onPremisesCosts.crossConnectUsdPerMonth',
  cabinet: 'onPremisesCosts.cabinetUsdPerMonth',
  'customer-gateway': 'onPremisesCosts.routerUsdPerMonth',
  'partner-setup': 'onPremisesCosts.partnerUsdOnce',
  'internet-access-installation': 'onPremisesCosts.ispUsdOnce',
  'circuit-installation': 'onPremisesCosts.circuitUsdOnce',
  'cross-connect-installation': 'onPremisesCosts.crossConnectUsdOnce',
  'customer-gateway-purchase': 'onPremisesCosts.routerUsdOnce',
};

/** The field in which the price of a line, or what it goes by, can be given; none for some. */
export function priceField({ id, priceId, amount }: CostLine): Field | undefined {
  const waitsFor = isNotPriced(amount) ? amount.field : undefined;
  const path =
    waitsFor ?? (priceId === undefined ? PATHS[lineOfAnyLocation(id)] : `prices.${priceId}.usd`);
  return path === undefined ? undefined : fieldAt(path);
}
