import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { rateShare } from '../plan/demand-formulas';
import type { Direction } from '../plan/direction';
import { isUnknown, type Plan } from '../plan/plan';
import { equalFlowRate, remainingFlowRate, remainingFlows } from './ecmp-formulas';

/** The plan's flows in one direction, as classes of equal ones. */
export interface FlowList {
  readonly counts: readonly Figure<'count'>[];
  readonly rates: readonly Figure<'bit/s'>[];
  /** Every workload copies in bulk: flows take what they get instead of what they need. */
  readonly greedy: boolean;
}

/** Lists the flows that tunnels have to carry. Workloads without a known peak are left out. */
export function flowList(plan: Plan, direction: Direction): FlowList {
  const counts: Figure<'count'>[] = [];
  const rates: Figure<'bit/s'>[] = [];
  plan.workloads.forEach((workload, i) => {
    const { traffic, flows, largestFlow } = workload[direction];
    if (isUnknown(traffic)) return;
    const address = (name: string) => `demand.workload-${i}.${name}-${direction}`;
    const peak = derive(
      rateShare,
      { rate: traffic.peak, share: plan.peakCoincidence },
      address('coincident-peak'),
      'Peak that coincides with the others',
    );
    if (largestFlow === undefined) {
      counts.push(flows);
      rates.push(derive(equalFlowRate, { peak, flows }, address('flow-rate')));
      return;
    }
    counts.push(
      assumedInDesign(
        1,
        'count',
        'The largest flow',
        address('largest-flow-count'),
        'one flow stands out, the rest share equally what is left',
      ),
      derive(remainingFlows, { flows }, address('other-flows')),
    );
    rates.push(
      largestFlow,
      derive(remainingFlowRate, { peak, largest: largestFlow, flows }, address('other-flow-rate')),
    );
  });
  return {
    counts,
    rates,
    greedy: plan.workloads.every(
      ({ flowBehaviour, [direction]: { traffic } }) =>
        isUnknown(traffic) || flowBehaviour.choice === 'greedy',
    ),
  };
}

/** The largest of the plan's flows that need what they have; copies take what they get. */
export function largestFlow(plan: Plan, direction: Direction): Figure<'bit/s'> | undefined {
  const { rates, greedy } = flowList(plan, direction);
  if (greedy) return undefined;
  return rates.reduce<Figure<'bit/s'> | undefined>(
    (high, rate) => (high && bareNumber(high) >= bareNumber(rate) ? high : rate),
    undefined,
  );
}
