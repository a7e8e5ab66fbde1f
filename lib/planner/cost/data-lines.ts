import type { Design } from '../design/design';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import type { Direction } from '../plan/direction';
import type { Demand, Plan } from '../plan/plan';
import { egressVolume } from './cost-formulas';
import type { CostLine, Ledger } from './cost-line';
import { directConnectDataLines, publicDataLines } from './direct-connect-lines';
import { internetEgressLines } from './internet-egress';

/**
 * Whether public services are charged at the rate of Direct Connect: over a public virtual interface
 * to prefixes of the account that pays for them; to others at internet rates, also over the interface
 * (Direct Connect FAQs). A hosted connection has one virtual interface, which the gateway has taken.
 */
function isAtDirectConnectRate(plan: Plan, { directConnect }: Design): boolean {
  return (
    directConnect?.kind === 'dedicated' &&
    plan.directConnect.publicVirtualInterface.choice === 'own-prefixes'
  );
}

/** What the workloads and public services send to the internet together; undefined where neither does. */
function toInternet(
  ledger: Ledger,
  workloads: Figure<'billed-GB'> | undefined,
  publicServices: Figure<'billed-GB'> | undefined,
): Figure<'billed-GB'> | undefined {
  return workloads && publicServices
    ? derive(egressVolume, { workloads, publicServices }, `${ledger.prefix}.internet-egress-all`)
    : (workloads ?? publicServices);
}

/**
 * Data of a month: the workloads' on the link that carries it while nothing has failed, and what public
 * services send to the site, which no gateway processes.
 */
export function dataLines(
  ledger: Ledger,
  plan: Plan,
  demand: Readonly<Record<Direction, Demand>>,
  design: Design,
): CostLine[] {
  const { directConnect } = design;
  const { publicServices } = plan.aws;
  const overDirectConnect = isAtDirectConnectRate(plan, design) ? publicServices : undefined;
  const besides = overDirectConnect ? undefined : publicServices;
  const egress = toInternet(ledger, directConnect ? undefined : demand.out.monthlyVolume, besides);
  return [
    ...(directConnect ? directConnectDataLines(ledger, plan, demand, directConnect) : []),
    ...(directConnect && overDirectConnect
      ? publicDataLines(ledger, plan, overDirectConnect, directConnect)
      : []),
    ...(egress
      ? internetEgressLines(ledger, plan, egress, besides ? 'resource-owner' : 'vpc-owner')
      : []),
  ];
}
