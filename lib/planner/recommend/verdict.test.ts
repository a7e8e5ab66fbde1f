import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan } from '../assess/assess-plan';
import { bareNumber } from '../bare-number';
import type { PlanInput } from '../plan/plan-input';
import { type Verdict, verdict } from './verdict';

type Sparse = Omit<PlanInput, 'version'>;

const of = (input: Sparse): Verdict =>
  verdict(assessPlan({ version: 1, ...input }, currentEdition));

function recommended(input: Sparse) {
  const found = of(input);
  if (found.kind !== 'recommended') throw new Error(found.kind);
  return found;
}

const site = (tb: number): NonNullable<PlanInput['workloads']> => [
  { out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: tb, unit: 'TB' } } },
];

describe('the verdict', () => {
  it('is the cheapest by known cost, with the margin to the next', () => {
    const found = recommended({ workloads: site(20) });
    expect(found.option.id).toBe('vpn-tgw');
    // 6 × 36.50 twice, 36.50, 30,720 × 0.02 and the internet's tiers against 1,810.40, 2 × 36.50,
    // 30,720 × 0.02 and 20,480 × 0.02: 2,872.40 and 2,907.40.
    expect(found.runnerUp?.id).toBe('dx-hosted');
    expect(found.margin && bareNumber(found.margin)).toBe(35);
    expect(found.unknownLines.map(({ constantId }) => constantId)).toEqual([
      'isp.internet-access-month',
    ]);
  });

  it('turns when the volume or what is paid to others turns it', () => {
    expect(recommended({ workloads: site(30) }).option.id).toBe('dx-hosted');
    const withCosts = (onPremisesCosts: NonNullable<Sparse['onPremisesCosts']>) =>
      recommended({ workloads: site(20), onPremisesCosts }).option.id;
    expect(withCosts({ ispUsdPerMonth: 34.99 })).toBe('vpn-tgw');
    expect(withCosts({ ispUsdPerMonth: 35.01 })).toBe('dx-hosted');
    expect(withCosts({ ispUsdPerMonth: 200, partnerUsdPerMonth: 200 })).toBe('dx-dedicated');
  });

  it('has a margin that is the difference of both, and never below nothing', () => {
    for (let tb = 1; tb < 60; tb += 3) {
      const { option, runnerUp, margin } = recommended({ workloads: site(tb) });
      if (!runnerUp || !margin) throw new Error('there is a second option');
      const difference = bareNumber(runnerUp.cost.known) - bareNumber(option.cost.known);
      expect(bareNumber(margin)).toBeCloseTo(difference, 6);
      expect(bareNumber(margin)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is the only option left, without a margin', () => {
    // A flow that only a large tunnel carries, among what encrypts.
    const found = recommended({
      workloads: [{ out: { peakBitsPerSecond: 4e9, largestFlowBitsPerSecond: 1e9 } }],
      requirements: { encryption: 'required' },
    });
    expect(found.option.id).toBe('vpn-tgw-large');
    expect(found.runnerUp).toBeUndefined();
    expect(found.margin).toBeUndefined();
  });

  it('never is an infeasible option, however cheap', () => {
    const assessment = assessPlan(
      { version: 1, workloads: site(1), vpn: { routing: 'static' } },
      currentEdition,
    );
    const found = verdict(assessment);
    if (found.kind !== 'recommended') throw new Error(found.kind);
    expect(found.option.id).toBe('dx-hosted');
    const cheaper = assessment.options.filter(
      (option) =>
        option.status === 'infeasible' &&
        option.built &&
        bareNumber(option.built.cost.known) < bareNumber(found.option.cost.known),
    );
    expect(cheaper.map(({ id }) => id)).toContain('vpn-tgw');
  });

  it('is that none is feasible', () => {
    expect(
      of({
        workloads: site(20),
        vpn: { routing: 'static' },
        requirements: { encryption: 'required' },
      }),
    ).toEqual({ kind: 'none-feasible' });
  });

  it('is unknown without a demand, and names each missing field once', () => {
    expect(of({})).toEqual({ kind: 'unknown', missing: ['workloads.0.out.peakBitsPerSecond'] });
  });

  it('stands while a design of the user’s own is unknown', () => {
    const designs = [{ id: 'empty', name: 'Empty' }];
    expect(of({ workloads: site(20), designs }).kind).toBe('recommended');
  });

  it('takes a cheaper design of the user’s own', () => {
    const designs: NonNullable<Sparse['designs']> = [
      {
        id: 'own',
        name: 'Own',
        directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9 }],
      },
    ];
    const onPremisesCosts = { crossConnectUsdPerMonth: 0 };
    const found = recommended({ workloads: site(40), designs, onPremisesCosts });
    expect(['own', 'dx-dedicated']).toContain(found.option.id);
    expect(found.margin && bareNumber(found.margin)).toBe(0);
  });
});
