import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, ranked } from '../planner';
import { bareNumber } from '../planner/bare-number';
import json from './__fixtures__/many-designs.plan.json';
import { columnNotes } from './column-note';
import { optionsSummary } from './options-summary';

const input = json as PlanInput;
const { options } = assessPlan(input, currentEdition);
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

describe('options in their order', () => {
  const inOrder = ranked(options);

  it('are all there, those that do the job first and by known cost', () => {
    expect(ids(inOrder).toSorted()).toEqual(ids(options).toSorted());
    const statuses = inOrder.map(({ status }) => status);
    expect(statuses).toEqual([
      ...statuses.filter((status) => status === 'feasible'),
      ...statuses.filter((status) => status === 'unknown'),
      ...statuses.filter((status) => status === 'infeasible'),
    ]);
    expect(new Set(statuses).size).toBe(3);
    const costs = inOrder.flatMap((option) =>
      option.status === 'feasible' ? [bareNumber(option.cost.known)] : [],
    );
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(costs.length).toBeGreaterThan(4);
  });

  it.each(['unknown', 'infeasible'] as const)('have the %s by known cost too', (status) => {
    const costs = inOrder.flatMap((option) =>
      option.status === status && 'built' in option && option.built
        ? [bareNumber(option.built.cost.known)]
        : [],
    );
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });

  it('stay as they came where nothing sets them apart', () => {
    const [first] = options;
    const twice = first ? [first, { ...first, id: 'twin' }] : [];
    expect(ids(ranked(twice))).toEqual(ids(twice));
    expect(ids(ranked(twice.toReversed()))).toEqual(ids(twice).toReversed());
  });
});

describe('what the head of a column says', () => {
  it('is why it leads, on the first alone, and what does not do the job', () => {
    const inOrder = ranked(options);
    const notes = columnNotes(inOrder);
    for (const [at, { id, status }] of inOrder.entries()) {
      const kind = notes.get(id)?.kind;
      if (status === 'feasible') expect(kind, id).toBe(at === 0 ? 'leading' : undefined);
      else expect(kind, id).toBe(status);
    }
    expect(notes.get(inOrder[0]?.id ?? '')?.words).toMatch(/^Cheapest that does the job/);
  });

  it('calls the only one by that name', () => {
    const one = ranked(options).filter(({ status }, at) => at === 0 || status !== 'feasible');
    expect(columnNotes(one).get(one[0]?.id ?? '')?.words).toBe('The only one that does the job');
  });

  it('leads nobody where nobody does the job', () => {
    const none = options.filter(({ status }) => status !== 'feasible');
    expect([...columnNotes(none).values()].map(({ kind }) => kind)).not.toContain('leading');
  });
});

describe('the summary of the options', () => {
  it('counts each kind', () => {
    const feasible = options.filter(({ status }) => status === 'feasible').length;
    expect(optionsSummary(options)).toContain(`${feasible} of ${options.length} do the job`);
    expect(optionsSummary(options)).toMatch(
      /cannot be judged yet, \d+ cannot do it\. The cheapest/,
    );
  });

  it('does not rank one', () => {
    expect(optionsSummary(ranked(options).slice(0, 1))).toBe('1 of 1 does the job.');
  });
});
