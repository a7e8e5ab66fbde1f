import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, verdict } from '../planner';
import { sentenceText } from './cell-text';
import { verdictSentences } from './verdict-sentence';

type Sparse = Omit<PlanInput, 'version'>;

function sentences(input: Sparse): { headline: string; details: string[] } {
  const assessment = assessPlan({ version: 1, ...input }, currentEdition);
  const { headline, details } = verdictSentences(verdict(assessment), assessment);
  return { headline: sentenceText(headline), details: details.map(sentenceText) };
}

const workloads: NonNullable<Sparse['workloads']> = [
  { out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 20, unit: 'TB' } } },
];

describe('the verdict in words', () => {
  it('names the option, its cost, what it carries and what would turn it', () => {
    const { headline, details } = sentences({ workloads });
    expect(headline).toBe(
      'VPN on a transit gateway, standard tunnels: 2,872.40 USD a month in known lines.',
    );
    for (const part of ['4 Gbps', '4.48 Gbps', '4.326 Gbps', 'after the loss of one tunnel']) {
      expect(details[0]).toContain(part);
    }
    expect(details[1]).toBe(
      'It is ahead of the next, Direct Connect, dedicated port, metered, by 167.10 USD a month. That is what its internet access may cost beyond the other’s circuit to the location before the order changes.',
    );
    expect(details[2]).toContain('cross connect of 300.00 USD a month is a default of low confid');
    expect(details[3]).toBe(
      'Mixed enterprise: 200 flows are assumed, for which there is no source. With 50 it would take 21 tunnels carrying instead of 11, and Direct Connect, dedicated port, metered would be ahead.',
    );
    expect(details[4]).toContain('a mean packet of 700 B is assumed');
  });

  it('says the difference where all of the winner’s lines are known', () => {
    const { details } = sentences({ workloads, onPremisesCosts: { ispUsdPerMonth: 100 } });
    expect(details[1]).toBe(
      'It is ahead of the next, Direct Connect, dedicated port, metered, by 67.10 USD a month by what is known.',
    );
  });

  it('does not speak of assumed flows where they are given', () => {
    const flows = [{ out: { peakBitsPerSecond: 4e9, flows: 200 } }];
    expect(sentences({ workloads: flows }).details.join(' ')).not.toContain('assumed');
  });

  it('says that nothing else does the job, and what is not priced', () => {
    const { details } = sentences({ workloads, requirements: { encryption: 'required' } });
    expect(details[1]).toBe('No other option does the job.');
    expect(details[2]).toBe('Not priced: internet access.');
  });

  it('says why each option fails where none does it', () => {
    const { headline, details } = sentences({
      workloads,
      vpn: { routing: 'static' },
      requirements: { encryption: 'required' },
    });
    expect(headline).toBe('No option does what the plan asks.');
    expect(details).toHaveLength(3);
    expect(details[0]).toMatch(/^VPN .*4 Gbps is asked for, and without ECMP one tunnel carries/);
    expect(details.at(-1)).toMatch(/^Direct Connect.*Encryption is required/);
  });

  it('asks for what is missing', () => {
    expect(sentences({})).toEqual({
      headline: 'There is no answer yet: the plan does not say enough.',
      details: ['Give workloads.0.out.peakBitsPerSecond.'],
    });
  });
});
