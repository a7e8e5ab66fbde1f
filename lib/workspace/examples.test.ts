import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, checkPlanInput } from '../planner';
import { exampleAddress, exampleOfFragment, examples } from './examples';

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

  it('are found by the address that leads to them, and nothing else is', () => {
    for (const example of examples) {
      const [, fragment = ''] = exampleAddress(example).split('#');
      expect(exampleOfFragment(`#${fragment}`)).toBe(example);
    }
    for (const other of ['', '#', '#example', '#example=', '#example=nothing', '#p=1.abc']) {
      expect(exampleOfFragment(other), other).toBeUndefined();
    }
  });
});
