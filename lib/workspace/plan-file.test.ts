import { describe, expect, it } from 'vitest';
import { seedExample } from './examples';
import { planFileName, readPlanFile, writePlanFile } from './plan-file';

describe('a plan file', () => {
  it('opens as the plan that was saved', () => {
    expect(readPlanFile(writePlanFile(seedExample.input))).toEqual({
      ok: true,
      input: seedExample.input,
    });
  });

  it.each([
    ['', /not JSON/],
    ['{', /not JSON/],
    ['[]', /plan: \[\] is not accepted/],
    ['{"version":2}', /version: 2 is not accepted\. Accepted: 1/],
    ['{"version":1,"aws":{"regoin":"x"}}', /aws\.regoin: "x" is not accepted/],
    [' '.repeat(1_000_001), /too long/],
  ])('%.20j is refused with what is accepted', (text, problem) => {
    const reading = readPlanFile(text);
    expect(reading.ok ? '' : reading.problem).toMatch(problem);
  });

  it('is named after the plan', () => {
    const named = (name: string) => planFileName({ version: 1, name }, 'plan.json');
    expect(named('Köln / HQ 2')).toBe('k-ln-hq-2.plan.json');
    expect(named('東京')).toBe('trunkline.plan.json');
    expect(named('../../etc/passwd\u202e=.exe')).toBe('etc-passwd-exe.plan.json');
    expect(planFileName({ version: 1 }, 'comparison.csv')).toBe('trunkline.comparison.csv');
  });
});
