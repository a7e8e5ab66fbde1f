import { bareNumber } from '../bare-number';
import type { Edition } from '../catalog/edition';
import { margin } from '../cost/cost-formulas';
import type { CostLine } from '../cost/cost-line';
import type { CostReading } from '../cost/cost-reading';
import { usesTransitVif } from '../cost/direct-connect-lines';
import { knownSum } from '../cost/known-sum';
import { linesOf, linesOnceOf } from '../cost/lines-of';
import { unpricedBeyond } from '../cost/unpriced-beyond';
import type { Design } from '../design/design';
import { derive } from '../figure/derive';
import { choiceOfDesign } from '../figure/leaf';
import type { Demand, Plan } from '../plan/plan';
import type { ByDirection } from './by-direction';

type Convention = CostReading['convention'];

/** The plan by the other reading of one convention. */
function byOther<K extends Convention>(
  plan: Plan,
  convention: K,
  choice: Plan['conventions'][K]['choice'],
): Plan {
  const { label, address } = plan.conventions[convention];
  const other = choiceOfDesign<string>(choice, label, address, 'the other of AWS’s texts');
  return { ...plan, conventions: { ...plan.conventions, [convention]: other } };
}

/** What lines by another reading cost more or less than those of the plan. */
function differenceOf(
  chosen: readonly CostLine[],
  others: readonly CostLine[],
  address: string,
): Pick<CostReading, 'other' | 'difference'> {
  const [gained] = unpricedBeyond(others, chosen);
  const [lost] = unpricedBeyond(chosen, others);
  if (gained) return { other: 'dearer', difference: gained };
  if (lost) return { other: 'cheaper', difference: lost };
  const known = knownSum(chosen, `${address}.chosen`, 'By the reading of the plan');
  const otherKnown = knownSum(others, `${address}.other`, 'By the other reading');
  const gap = bareNumber(otherKnown) - bareNumber(known);
  const [dearer, cheaper] = gap < 0 ? [known, otherKnown] : [otherKnown, known];
  return {
    other: gap === 0 ? 'same' : gap > 0 ? 'dearer' : 'cheaper',
    difference: derive(
      margin,
      { dearer, cheaper },
      address,
      'What the other reading of AWS’s texts would change',
    ),
  };
}

/** What the readings that a plan did not choose would change, of those that touch its design. */
export function otherReadings(
  plan: Plan,
  demands: ByDirection<Demand>,
  design: Design,
  edition: Edition,
  { lines, once }: { readonly lines: readonly CostLine[]; readonly once: readonly CostLine[] },
  prefix: string,
): readonly CostReading[] {
  const { directConnect } = design;
  if (directConnect?.kind !== 'dedicated') return [];
  const { dedicatedPortBillingStart, flatRateTransitTraffic } = plan.conventions;
  const ledger = (name: string) => ({
    edition,
    own: plan.ownPrices,
    prefix: `${prefix}.other-reading.${name}.cost`,
  });
  const readings: CostReading[] = [];
  if (directConnect.billing.kind === 'flat-rate' && usesTransitVif(plan)) {
    const instead = flatRateTransitTraffic.choice === 'metered' ? 'included' : 'metered';
    const other = byOther(plan, 'flatRateTransitTraffic', instead);
    readings.push({
      convention: 'flatRateTransitTraffic',
      instead,
      period: 'month',
      ...differenceOf(
        lines,
        linesOf(ledger('flat-rate-transit'), other, demands, design),
        `${prefix}.cost.other-flat-rate-transit`,
      ),
    });
  }
  const instead = dedicatedPortBillingStart.choice === 'order' ? 'active-or-90-days' : 'order';
  const other = byOther(plan, 'dedicatedPortBillingStart', instead);
  readings.push({
    convention: 'dedicatedPortBillingStart',
    instead,
    period: 'once',
    ...differenceOf(
      once,
      linesOnceOf(ledger('port-billing-start'), other, design),
      `${prefix}.cost.other-port-billing-start`,
    ),
  });
  return readings;
}
