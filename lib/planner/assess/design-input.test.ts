import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { type PlanInput, SURVIVALS } from '../plan/plan-input';
import { readPlanInput } from '../plan/read-plan-input';
import { assessPlan } from './assess-plan';
import { designInput } from './design-input';
import type { Built } from './option-assessment';

const plan = (survive: (typeof SURVIVALS)[number]): PlanInput => ({
  version: 1,
  workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
  underlays: { directConnect: { flatRateTier: 2 } },
  requirements: { survive },
});

const figuresOf = ({ throughput, cost, packets, leadTime }: Built) =>
  [
    throughput.out.usable,
    throughput.in.usable,
    throughput.out.nominal,
    throughput.out.afterWorstFailure.usable,
    cost.known,
    packets.pathMtu,
    leadTime,
  ].map(bareNumber);

describe.each(SURVIVALS)('templates that survive the loss of %s', (survive) => {
  const assessment = assessPlan(plan(survive), currentEdition);
  const sized = assessment.options.flatMap((option) =>
    option.status === 'feasible' ? [option] : [],
  );

  it('are copied into designs of the same figures', () => {
    expect(sized.length).toBeGreaterThan(3);
    const designs = sized.map((option) => ({
      id: `copy-of-${option.id}`,
      name: option.name,
      ...designInput(option.design, assessment.plan),
    }));
    const reading = readPlanInput({ ...plan(survive), designs });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const again = assessPlan(reading.input, currentEdition);
    for (const option of sized) {
      const copy = again.options.find(({ id }) => id === `copy-of-${option.id}`);
      const built =
        copy?.status === 'feasible' ? copy : copy?.status === 'infeasible' && copy.built;
      if (!built) throw new Error(`the copy of ${option.id} was not built`);
      const { directConnect } = option.design;
      const routers = bareNumber(option.design.customerGateways);
      // A second router of ports is not in the plan's list of connections, so it does not survive.
      if (directConnect && routers > 1) continue;
      expect(figuresOf(built), option.id).toEqual(figuresOf(option));
      expect(copy?.encryption).toBe(option.encryption);
    }
  });
});
