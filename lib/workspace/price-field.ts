import type { CostLine, Payer } from '../planner';
import type { Field } from './field';
import { fieldAt } from './fields';

/** What somebody else than AWS takes is known only to whoever got the offer. */
const PATHS: Readonly<Partial<Record<Payer, string>>> = {
  partner: 'onPremisesCosts.partnerUsdPerMonth',
  isp: 'onPremisesCosts.ispUsdPerMonth',
  carrier: 'onPremisesCosts.circuitUsdPerMonth',
  colocation: 'onPremisesCosts.crossConnectUsdPerMonth',
};

/** The field in which the price of a line can be given, where there is one. */
export function priceField({ payer }: CostLine): Field | undefined {
  const path = PATHS[payer];
  return path === undefined ? undefined : fieldAt(path);
}
