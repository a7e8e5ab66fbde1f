import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, ranked, recompute } from '../planner';
import { bareNumber } from '../planner/bare-number';
import json from './__fixtures__/many-designs.plan.json';
import { cellText } from './cell-text';
import { builtOf } from './comparison';
import { costBars } from './cost-bars';

const input = json as PlanInput;
const options = ranked(assessPlan(input, currentEdition).options);
const made = options.filter(builtOf);
const MICRO_USD = 1e-6;

function bars(of = options) {
  const found = costBars(of);
  if (found === undefined) throw new Error('nothing was drawn');
  return found;
}

describe('the bars of the known cost', () => {
  it('are one an option that was built, in its order', () => {
    expect(bars().chart.bars.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    expect(bars().table.groups[0]?.rows.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
  });

  it('add up to the known cost and fit on the axis', () => {
    const { chart } = bars();
    for (const [at, { values, id }] of chart.bars.entries()) {
      const built = made[at] && builtOf(made[at]);
      const sum = values.reduce((total, value) => total + value, 0);
      expect(Math.abs(sum - bareNumber(built?.cost.known as never)), id).toBeLessThan(MICRO_USD);
      expect(values).toHaveLength(chart.parts.length);
      expect(sum).toBeLessThanOrEqual(chart.x.domain[1]);
    }
  });

  it('name what is not priced, and never print a zero for it', () => {
    const { chart, table } = bars();
    for (const [at, bar] of chart.bars.entries()) {
      const unpriced = (made[at] && builtOf(made[at])?.cost.notPriced) ?? [];
      expect(bar.missing === undefined, bar.id).toBe(unpriced.length === 0);
      const texts = table.groups[0]?.rows[at]?.cells.map(cellText).join(' ') ?? '';
      if (unpriced.length > 0) expect(texts, bar.id).toContain('not priced');
    }
  });

  it('say the same as their table, every amount a figure that gives itself again', () => {
    const { chart, table } = bars();
    for (const [at, row] of (table.groups[0]?.rows ?? []).entries()) {
      expect(row.cells).toHaveLength(table.columns.length);
      for (const [part, cell] of row.cells.slice(0, -1).entries()) {
        const value = chart.bars[at]?.values[part];
        if (cell.kind !== 'figure') expect(value, row.id).toBe(0);
        else {
          expect(bareNumber(cell.figure)).toBe(value);
          expect(recompute(cell.figure)).toBe(value);
        }
      }
    }
  });

  it.each(['infeasible', 'unknown'] as const)('call an option that is %s so', (wanted) => {
    const word = wanted === 'infeasible' ? 'Infeasible' : 'Unknown';
    const marked = bars().chart.bars.filter(({ note }) => note === word);
    const those = made.filter(({ status }) => status === wanted);
    expect(marked.map(({ id }) => id)).toEqual(those.map(({ id }) => id));
    expect(marked.length).toBeGreaterThan(0);
  });

  it('are none where nothing was built', () => {
    expect(costBars(options.filter((option) => !builtOf(option)))).toBeUndefined();
  });
});
