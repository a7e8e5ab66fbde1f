import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { recompute } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { errorOfModel } from './error-of-model';
import { flowComparison } from './flow-comparison';
import { flowErrors, outsideRange } from './flow-errors';
import { measuredFlows, ratioOf } from './measured-flows';

/** Goodput of real Linux senders: RTT, loss, segment, window and line varied, one run a cell. */
const flows = measuredFlows(
  readFileSync(new URL('../planner/__golden__/tcp-grid.csv', import.meta.url), 'utf8'),
  currentEdition.id,
);
const errors = flowErrors(flows);
const error = (formulaId: string, which: string) => {
  const found = errors.find((each) => each.formulaId === formulaId && each.which === which);
  if (found === undefined) throw new Error(`no error of ${formulaId} ${which}`);
  return found;
};

describe('the model of one TCP flow', () => {
  it('is held against 76 transfers, each in one row of its own formula', () => {
    expect(flows).toHaveLength(76);
    const whole = errors.filter(({ which }) => /^all$|window/.test(which));
    const counted = whole.filter(({ formulaId }) => formulaId !== 'flow.pftk-rate');
    expect(counted.map(({ measurements }) => measurements)).toEqual([31, 31, 6, 8]);
    const classes = ['loss under 0.2 %', '0.2 to 2 %', 'over 2 %'];
    for (const id of ['flow.reno-rate', 'flow.pftk-rate', 'flow.cubic-window', 'flow.bbr-rate']) {
      const parts = classes.map((which) => error(id, which).measurements);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(error(id, 'all').measurements);
    }
  });

  it.each([
    ['flow.reno-rate', 'all', 0.986, 1.1],
    ['flow.reno-rate', 'loss under 0.2 %', 1.009, 1.12],
    ['flow.reno-rate', '0.2 to 2 %', 0.988, 1.05],
    ['flow.reno-rate', 'over 2 %', 0.912, 1.07],
    ['flow.pftk-rate', 'all', 1.11, 1.18],
    ['flow.pftk-rate', 'loss under 0.2 %', 1.025, 1.12],
    ['flow.pftk-rate', '0.2 to 2 %', 1.119, 1.1],
    ['flow.pftk-rate', 'over 2 %', 1.404, 1.22],
    ['flow.cubic-window', 'all', 0.95, 1.15],
    ['flow.cubic-window', 'loss under 0.2 %', 1.023, 1.1],
    ['flow.cubic-window', '0.2 to 2 %', 0.919, 1.14],
    ['flow.cubic-window', 'over 2 %', 0.8, 1.09],
    ['flow.bbr-rate', 'all', 0.983, 1.01],
  ])('%s, %s: off by %f, with a spread of %f', (formulaId, which, ratio, spread) => {
    const found = error(formulaId, which);
    expect(found.ratio).toBeCloseTo(ratio, 3);
    expect(found.spread).toBeCloseTo(spread, 2);
  });

  it('has three transfers in the cubic region, where Mathis would be far too low', () => {
    const { measurements, ratio, spread } = error(
      'flow.cubic-window',
      'where it is faster than Reno',
    );
    expect(measurements).toBe(3);
    expect(ratio).toBeCloseTo(1.18, 2);
    expect(spread).toBeCloseTo(1.05, 2);
    const byMathis = flows.flatMap((flow) => {
      const { reno, cubic } = flow.answer.atLoss;
      const isCubic = flow.question.congestion === 'cubic' && reno && cubic;
      return isCubic && bareNumber(cubic) > bareNumber(reno) ? [ratioOf(flow, reno)] : [];
    });
    expect(Math.min(...byMathis)).toBeCloseTo(1.4, 1);
    expect(Math.max(...byMathis)).toBeCloseTo(2.1, 1);
  });

  it('keeps within 0.959 and 0.987 of what windows allow', () => {
    const { least, most } = error('flow.window-rate', 'no loss, held by its window');
    expect(least).toBeCloseTo(0.959, 3);
    expect(most).toBeCloseTo(0.987, 3);
  });

  it('would be wrong with two segments to an acknowledgement, as the papers have it', () => {
    const withTwo = flows.flatMap((flow) => {
      const pftk = flow.answer.withTimeouts?.pftk;
      if (flow.question.congestion !== 'reno' || !pftk) return [];
      const rate = recompute(pftk, (leaf) =>
        leaf.address === 'catalog.tcp.segments-per-ack' ? 2 : bareNumber(leaf),
      );
      return [flow.goodputBitsPerSecond / rate];
    });
    expect(errorOfModel(withTwo).ratio).toBeCloseTo(1.574, 3);
  });

  it('shows a range that 60 of 62 transfers lie in', () => {
    const { shown, outside } = outsideRange(flows);
    expect(shown).toBe(62);
    expect(outside.map(({ question }) => [question.congestion, question.rttMs])).toEqual([
      ['cubic', 160],
      ['reno', 160],
    ]);
  });

  it('is told with every row and both transfers outside the range', () => {
    const { columns, rows, remarks } = flowComparison(flows);
    expect(rows).toHaveLength(errors.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(remarks[0]).toMatch(/60 of 62.*CUBIC over 160 ms.*10\.65 Mbps.*Reno over 160 ms/);
  });

  it('is not read from a grid that lacks a column, or has a word for a number', () => {
    expect(() => measuredFlows('cc,rtt_ms\nreno,20', currentEdition.id)).toThrow(
      'a measurement without window',
    );
    expect(() =>
      measuredFlows(
        'cc,rtt_ms,loss,mss,window,rate_mbit,goodput_mbps\nreno,,0.1,1448,,,1',
        currentEdition.id,
      ),
    ).toThrow('rtt_ms is no number');
  });
});
