import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuredPathRates } from './measured-path-rates';
import { measuredRows } from './measured-rows';
import { goodputRatio, pathRateComparison, pathRateMeans } from './path-rate-comparison';

/** Goodput of real Linux senders over shaped paths, six runs of each number of transfers. */
const csv = readFileSync(new URL('../planner/__golden__/ecmp-tcp.csv', import.meta.url), 'utf8');
const runs = measuredPathRates(csv);
const means = pathRateMeans(runs);

describe('TCP over several paths', () => {
  it('was measured in 72 runs, whose used paths are those that carried a transfer', () => {
    expect(runs).toHaveLength(72);
    // Under a tenth of a transfer are the control connection and neighbour discovery.
    const carried = measuredRows(csv).map(
      ({ text }) =>
        text('path_flow_bytes')
          .split(' ')
          .filter((bytes) => Number(bytes) > 1e6).length,
    );
    expect(runs.map(({ used }) => used)).toEqual(carried);
  });

  it('carries what its paths do, within 1 % in the means of six runs', () => {
    expect(runs[0]?.pathGoodputBitsPerSecond).toBeCloseTo(19.128e6, -3);
    expect(means).toHaveLength(12);
    for (const { paths, flows, runs: of, ratio } of means) {
      expect(of).toBe(6);
      expect(Math.abs(ratio - 1), `${flows} on ${paths}`).toBeLessThan(0.01);
    }
  });

  it('uses as many paths as the model has in the mean', () => {
    const eight = means.find(({ paths, flows }) => paths === 8 && flows === 8);
    expect((eight?.goodputBitsPerSecond ?? 0) / 1e6).toBeCloseTo(93.25, 2);
    expect(eight?.used).toBeCloseTo(4.83, 2);
    expect(eight?.usedModel).toBeCloseTo(5.25, 2);
    const distances = means.map(({ usedDistance }) => usedDistance);
    expect(distances.filter((each) => each === undefined)).toHaveLength(2);
    expect(Math.max(...distances.map((each) => Math.abs(each ?? 0)))).toBeCloseTo(2.28, 2);
  });

  it('has three single runs that are off by more than 1 %, all of them told', () => {
    const far = runs.filter((run) => Math.abs(goodputRatio(run) - 1) > 0.01);
    expect(far.map(({ paths, flows, run }) => [paths, flows, run])).toEqual([
      [8, 1, 5],
      [8, 4, 5],
      [8, 8, 5],
    ]);
    const { columns, rows, remarks } = pathRateComparison(runs);
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(remarks[0]).toMatch(/18\.23 Mbps.*75\.05 Mbps.*81\.55 Mbps/);
    expect(remarks[1]).toContain('263 paths were used where the model has 260.5');
  });
});
