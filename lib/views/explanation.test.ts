import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type Choice, type Figure, isChoice, type PlanInput, walk } from '../planner';
import { assessmentFigures } from './assessment-figures';
import { explain } from './explanation';
import { figureAt } from './figure-at';

const plan: PlanInput = {
  version: 1,
  workloads: [
    { out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } },
    { out: { peakBitsPerSecond: 1e8 } },
  ],
};
const assessment = assessPlan(plan, currentEdition);

function at(address: string): Figure | Choice {
  const node = figureAt(assessment, address);
  if (node === undefined) throw new Error(`nothing at ${address}`);
  return node;
}

describe('an explanation', () => {
  it('of a derived figure has the formula with names and with numbers', () => {
    const { formula, inputs, sources, origin } = explain(at('dx-dedicated.cost.port'));
    expect(origin).toBe('derived');
    expect(formula?.expression).toBe('round(hours × rate × 10^6) ÷ 10^6');
    expect(formula?.substituted).toBe('round(730 h × 2.25 USD/h × 10^6) ÷ 10^6');
    expect(inputs.map(({ name }) => name)).toEqual(['hours', 'rate']);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('of a solver has a procedure in words', () => {
    const { formula } = explain(at('vpn-tgw.tunnels.carrying-in'));
    expect(formula?.expression).toBeUndefined();
    expect(formula?.procedure).toMatch(/smallest number of tunnels/);
  });

  it('of what was given says so', () => {
    expect(explain(at('plan.workloads.0.out.peakBitsPerSecond'))).toMatchObject({
      origin: 'given',
      value: '4 Gbps',
      because: expect.stringContaining('You gave it'),
    });
  });

  it('of what was assumed has the reason', () => {
    const { origin, because } = explain(at('plan.requirements.confidence'));
    expect(origin).toBe('assumed');
    expect(because).toMatch(/^Assumed: one peak in twenty/);
    expect(explain(at('plan.aws.gateway'))).toMatchObject({
      origin: 'assumed',
      value: 'Transit gateway',
    });
  });

  it('of a constant has its source, scope and day', () => {
    const { constant, sources } = explain(
      at('catalog.dx.dedicated.port-hour.10gbps.outside-japan'),
    );
    expect(constant?.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sources[0]?.url).toMatch(/^https:/);
  });

  it('has every digit beside what is printed only where that says more', () => {
    expect(explain(at('vpn-tgw.throughput.usable-in'))).not.toHaveProperty('exact', '3.2 Gbps');
    expect(explain(at('plan.aws.availabilityZones'))).not.toHaveProperty('exact');
    expect(explain(at('vpn-tgw.tunnels.probability')).exact).toMatch(/^0\.9\d{8,}/);
  });

  it('is there for every figure, ends at a leaf and leaves no name without a number', () => {
    walk(assessmentFigures(assessment), (node) => {
      const { because, formula, inputs, sources, value, origin } = explain(node);
      expect(value, node.address).not.toBe('');
      expect(because, node.address).toMatch(/^[A-Z].*\.$/);
      expect(formula?.substituted ?? '', node.address).not.toMatch(/NaN|undefined/);
      if (isChoice(node)) return;
      expect(inputs.length > 0, node.address).toBe(origin === 'derived');
      expect(sources.length > 0, node.address).toBe(
        origin === 'derived' || origin === 'catalogued',
      );
    });
  });
});
