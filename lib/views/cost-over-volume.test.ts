import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, ranked } from '../planner';
import { bareNumber } from '../planner/bare-number';
import json from './__fixtures__/many-designs.plan.json';
import { cellText } from './cell-text';
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

  it('bend only at points of theirs: every tier is one', () => {
    const { chart } = costOverVolume(assessment, options) ?? {};
    const vpn = chart?.series.find(({ id }) => id === 'vpn-tgw');
    const volumes = vpn?.points.map(({ x }) => x) ?? [];
    for (const kink of [100, 10_340]) expect(volumes).toContain(kink);
    expect(volumes).toEqual(volumes.toSorted((a, b) => a - b));
    expect(new Set(volumes).size).toBe(volumes.length);
  });

  it('are marked where the plan stands, on each of them', () => {
    const { chart } = costOverVolume(assessment, options) ?? {};
    const planned = chart?.dots?.filter(({ kind }) => kind === 'planned') ?? [];
    expect(planned).toHaveLength(chart?.series.length ?? 0);
    for (const dot of planned) {
      expect(dot.x).toBe(chart?.marker?.x);
      const line = dot.kind === 'planned' ? chart?.series[dot.series] : undefined;
      expect(line?.points).toContainEqual({ x: dot.x, y: dot.y });
    }
  });

  it('are none where nothing does the job', () => {
    const none = options.filter(({ status }) => status !== 'feasible');
    expect(costOverVolume(assessment, none)).toBeUndefined();
  });
});

describe('the marks where two lines cost the same', () => {
  const view = (input: Omit<PlanInput, 'version'>) => {
    const of = assessPlan({ version: 1, ...input }, currentEdition);
    const made = costOverVolume(of, ranked(of.options));
    if (made === undefined) throw new Error('nothing is drawn');
    return made;
  };
  const seed = (tb: number): Omit<PlanInput, 'version'> => ({
    workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: tb, unit: 'TB' } } }],
  });
  const rowsOf = ({ crossings }: ReturnType<typeof view>) =>
    crossings?.groups.flatMap(({ rows }) =>
      rows.map(({ label, cells }) => [label, ...cells.map(cellText)]),
    ) ?? [];

  it('lie on two of the lines and inside the chart, and are listed by their numbers', () => {
    const made = view(seed(20));
    const marks = made.chart.dots?.filter(({ kind }) => kind === 'crossing') ?? [];
    expect(marks.length).toBeGreaterThan(3);
    marks.forEach((mark, at) => {
      expect(mark.kind === 'crossing' && mark.label).toBe(`${at + 1}`);
      expect(mark.x).toBeLessThanOrEqual(made.chart.x.domain[1]);
      expect(mark.y).toBeLessThanOrEqual(made.chart.y.domain[1]);
      const through = made.chart.series.filter(({ points }) =>
        points.some(({ x, y }) => x === mark.x && Math.abs(y - mark.y) < 0.01),
      );
      expect(through.length).toBeGreaterThanOrEqual(2);
    });
    const labels = rowsOf(made).map(([label]) => label);
    expect(labels.filter((label) => label?.startsWith('Mark '))).toEqual(
      marks.map((_, at) => `Mark ${at + 1}`),
    );
  });

  it('say what is cheaper below and above, and name lines that lie on each other', () => {
    const rows = rowsOf(view(seed(20)));
    expect(rows).toContainEqual([
      'Mark 3',
      '21,018.46 GB',
      '2,928.94 USD',
      'VPN on a transit gateway, standard tunnels',
      'Direct Connect, hosted connection',
    ]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual([
      'On each other: Direct Connect with a VPN backup and Private-IP VPN over Direct Connect',
      'Every volume',
    ]);
  });

  it('are reached by the chart up to eight times the plan, and no further', () => {
    // 53,426 GB, where the recommended and two locations cost the same, is 2.6 times 20 TB.
    expect(view(seed(20)).chart.x.domain[1]).toBe(60_000);
    // The next one that the recommended crosses is 18,435 GB: more than eight times 2 TB.
    expect(view(seed(2)).chart.x.domain[1]).toBe(2 * 2048);
  });

  it('are not reached beyond what the peak can send', () => {
    const made = view({
      workloads: [{ out: { peakBitsPerSecond: 9e7, monthlyVolume: { amount: 20, unit: 'TB' } } }],
    });
    expect(made.chart.x.domain[1]).toBe(2 * 20_480);
  });
});

describe('a line whose price ends', () => {
  const region = (id: string) => {
    const of = assessPlan(
      {
        version: 1,
        aws: { region: id },
        underlays: { directConnect: { flatRateTier: 1 } },
        workloads: [{ out: { peakBitsPerSecond: 4e9, monthlyVolume: { amount: 9, unit: 'TB' } } }],
      },
      currentEdition,
    );
    return costOverVolume(of, ranked(of.options));
  };

  it('ends there, in the chart, in the table and in words', () => {
    const made = region('ap-southeast-3');
    const vpn = made?.chart.series.find(({ id }) => id === 'vpn-tgw');
    expect(vpn?.points.at(-1)?.x).toBe(10_340);
    expect(made?.chart.summary).toContain(
      'The line of VPN on a transit gateway, standard tunnels ends at 10,340 GB: beyond it no price of data transfer out to the internet is known in ap-southeast-3.',
    );
    const at = made?.table.columns.findIndex(({ id }) => id === 'vpn-tgw') ?? -1;
    const last = made?.table.groups[0]?.rows.at(-1)?.cells[at];
    expect(last && cellText(last)).toBe(
      'not priced: Data transfer out to the internet, next 40 TB',
    );
  });

  it('is not drawn where no GB has a price', () => {
    const made = region('ap-southeast-3');
    expect(made?.chart.series.map(({ id }) => id)).not.toContain('dx-dedicated');
    expect(made?.chart.summary).toMatch(
      /Direct Connect, dedicated port, metered has no line: no price of Direct Connect data transfer out is known/,
    );
  });
});
