import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, formulas, inputsOf, partsOf } from '../planner';
import { seedExample } from '../workspace/examples';
import { methodLines, methodPages } from './method-page';
import { formulaUses } from './worked-example';

const uses = formulaUses(assessPlan(seedExample.input, currentEdition));
const pages = methodPages(formulas, uses);

const page = (id: string) => {
  const found = pages.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no page for ${id}`);
  return found;
};

describe('the method', () => {
  it('has every formula once, in a line and on a page, in the same order', () => {
    const lines = methodLines(formulas).flatMap((topic) => topic.lines.map(({ id }) => id));
    expect(pages.map(({ id }) => id)).toEqual(lines);
    expect([...lines].sort()).toEqual(formulas.map(({ id }) => id).sort());
  });

  it('has ids that are safe in an address as they are', () => {
    for (const { id } of pages) expect(id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('puts the numbers of the example into the formula', () => {
    const { examples, telling, inputs } = page('cost.by-hour');
    expect(telling).toBe('round(hours × rate × 10^6) ÷ 10^6');
    expect(inputs).toEqual([
      { name: 'hours', kind: 'h' },
      { name: 'rate', kind: 'USD/h' },
    ]);
    expect(examples[0]?.substituted).toMatch(
      /^round\([\d,.]+ h × [\d.]+ USD\/h × 10\^6\) ÷ 10\^6$/,
    );
    expect(examples[0]?.inputs.map(({ from }) => from.kind)).toEqual(['formula', 'constant']);
  });

  it('shows one example of each option before a second of any', () => {
    expect(
      new Set(
        page('cost.by-hour')
          .examples.slice(0, 2)
          .map(({ option }) => option),
      ).size,
    ).toBe(2);
  });

  it('tells a solver in words, without numbers to put in', () => {
    const { isProcedure, examples } = page('ecmp.tunnels');
    expect(isProcedure).toBe(true);
    expect(examples[0]?.address).toMatch(/^vpn-tgw\.tunnels\./);
    expect(examples[0]?.substituted).toBeUndefined();
    expect(examples[0]?.inputs.length).toBeGreaterThan(0);
  });

  it('has no example where the plan has none, and the page all the same', () => {
    const without = pages.filter(({ figures }) => figures === 0);
    expect(without.length).toBeGreaterThan(0);
    for (const { examples } of without) expect(examples).toEqual([]);
  });

  it('says truly who takes a result', () => {
    for (const { id, takenBy } of pages) {
      for (const taker of takenBy) {
        const takes = (uses.figures.get(taker.id) ?? []).some((figure) =>
          inputsOf(figure).some(([, input]) =>
            partsOf(input).some(
              ({ origin }) => origin.kind === 'derived' && origin.formula.id === id,
            ),
          ),
        );
        expect(takes, `${taker.id} takes ${id}`).toBe(true);
      }
    }
    expect(page('throughput.under-ceiling').takenBy.map(({ id }) => id)).toContain('ecmp.tunnels');
  });
});
