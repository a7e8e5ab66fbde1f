import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, checkPlanInput } from '../planner';
import { examples } from './examples';

describe('the examples', () => {
  it('are all the plan files there are, under their names', () => {
    const files = readdirSync(new URL('../../examples', import.meta.url));
    expect(examples.map(({ id }) => `${id}.plan.json`).toSorted()).toEqual(files.toSorted());
  });

  it.each(examples)('$id is a plan that the current prices know, with an answer', (example) => {
    expect(checkPlanInput(example.input, currentEdition)).toEqual([]);
    const { options } = assessPlan(example.input, currentEdition);
    expect(options.some(({ status }) => status === 'feasible')).toBe(true);
    expect(example.lead.length).toBeGreaterThan(20);
  });
});
