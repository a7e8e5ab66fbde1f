import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, ranked } from '../planner';
import { bareNumber } from '../planner/bare-number';
import json from './__fixtures__/many-designs.plan.json';
import { costOverVolume, MOST_LINES } from './cost-over-volume';

const assessment = assessPlan(json as PlanInput, currentEdition);
const options = ranked(assessment.options);
const feasible = options.filter(({ status }) => status === 'feasible');

describe('the lines of known cost over data out', () => {
  it('are those of the options that do the job, and of no others', () => {
    const view = costOverVolume(assessment, options);
    expect(view?.chart.series.map(({ id }) => id)).toEqual(
      feasible.slice(0, MOST_LINES).map(({ id }) => id),
    );
    expect(view?.table.columns.map(({ id }) => id)).toEqual(view?.chart.series.map(({ id }) => id));
  });

  it('are never more than can be told apart, and say whose they are', () => {
    const many = Array.from({ length: 3 }, () => feasible).flat();
    const view = costOverVolume(assessment, many);
    expect(view?.chart.series).toHaveLength(MOST_LINES);
    expect(view?.chart.summary).toContain(`the ${MOST_LINES} cheapest`);
  });

  it('go through the known cost at the volume of the plan', () => {
    const { chart } = costOverVolume(assessment, options) ?? {};
    for (const { id, points } of chart?.series ?? []) {
      const option = feasible.find((candidate) => candidate.id === id);
      const planned = points.find(({ x }) => x === chart?.marker?.x);
      if (option?.status !== 'feasible') throw new Error(`${id} does not do the job`);
      expect(planned?.y).toBe(bareNumber(option.cost.known));
    }
  });

  it('are none where nothing does the job', () => {
    const none = options.filter(({ status }) => status !== 'feasible');
    expect(costOverVolume(assessment, none)).toBeUndefined();
  });
});
