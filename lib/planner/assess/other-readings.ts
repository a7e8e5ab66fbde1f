import { bareNumber } from '../bare-number';
import { isNotPriced, type NotPriced } from '../catalog/edition';
import type { Cost } from '../cost/cost';
import { margin } from '../cost/cost-formulas';
import type { CostLine } from '../cost/cost-line';
import type { CostReading } from '../cost/cost-reading';
import { usesTransitVif } from '../cost/direct-connect-lines';
import type { Design } from '../design/design';
import { derive } from '../figure/derive';
import { choiceOfDesign } from '../figure/leaf';
import type { Plan } from '../plan/plan';

type Conventions = Plan['conventions'];

/** The plan by the other reading of one convention. */
function byOther<K extends 'dedicatedPortBillingStart' | 'flatRateTransitTraffic'>(
  plan: Plan,
  convention: K,
  choice: Conventions[K]['choice'],
): Plan {
  const { label, address } = plan.conventions[convention];
  const other = choiceOfDesign<string>(choice, label, address, 'the other of AWS’s texts');
  return { ...plan, conventions: { ...plan.conventions, [convention]: other } };
}

/** The line that cannot be priced in one cost and is not in the other, or is priced there. */
function notPricedIn(
  lines: readonly CostLine[],
  others: readonly CostLine[],
): NotPriced | undefined {
  const unpriced = others.filter(({ amount }) => isNotPriced(amount)).map(({ id }) => id);
  for (const { id, amount } of lines) {
    if (isNotPriced(amount) && !unpriced.includes(id)) return amount;
  }
  return undefined;
}

function reading(
  convention: CostReading['convention'],
  period: CostReading['period'],
  [chosen, other]: readonly [Cost, Cost],
  address: string,
): CostReading | undefined {
  const part = (cost: Cost) => (period === 'month' ? cost : cost.once);
  const gained = notPricedIn(part(other).lines, part(chosen).lines);
  const lost = notPricedIn(part(chosen).lines, part(other).lines);
  if (gained) return { convention, period, other: 'dearer', difference: gained };
  if (lost) return { convention, period, other: 'cheaper', difference: lost };
  const { known } = part(chosen);
  const { known: otherKnown } = part(other);
  // Nothing of it has a price by either reading: the lines say so themselves.
  if (known === undefined || otherKnown === undefined) return undefined;
  const gap = bareNumber(otherKnown) - bareNumber(known);
  const [dearer, cheaper] = gap < 0 ? [known, otherKnown] : [otherKnown, known];
  return {
    convention,
    period,
    other: gap === 0 ? 'same' : gap > 0 ? 'dearer' : 'cheaper',
    difference: derive(
      margin,
      { dearer, cheaper },
      address,
      'What the other reading of AWS’s texts would change',
    ),
  };
}

/**
 * What the readings that a plan did not choose would change, of those that touch its design.
 * @param costOf the cost of the same design for another plan, under another address.
 */
export function otherReadings(
  plan: Plan,
  cost: Cost,
  { directConnect }: Design,
  costOf: (plan: Plan, prefix: string) => Cost,
  prefix: string,
): readonly CostReading[] {
  if (directConnect?.kind !== 'dedicated') return [];
  const { dedicatedPortBillingStart, flatRateTransitTraffic } = plan.conventions;
  const under = `${prefix}.other-reading`;
  const start = byOther(
    plan,
    'dedicatedPortBillingStart',
    dedicatedPortBillingStart.choice === 'order' ? 'active-or-90-days' : 'order',
  );
  const readings = [
    reading(
      'dedicatedPortBillingStart',
      'once',
      [cost, costOf(start, `${under}.port-billing-start`)],
      `${prefix}.cost.other-port-billing-start`,
    ),
  ];
  if (directConnect.billing.kind === 'flat-rate' && usesTransitVif(plan)) {
    const transit = byOther(
      plan,
      'flatRateTransitTraffic',
      flatRateTransitTraffic.choice === 'metered' ? 'included' : 'metered',
    );
    readings.unshift(
      reading(
        'flatRateTransitTraffic',
        'month',
        [cost, costOf(transit, `${under}.flat-rate-transit`)],
        `${prefix}.cost.other-flat-rate-transit`,
      ),
    );
  }
  return readings.filter((each) => each !== undefined);
}
