import { bareNumber } from '../planner/bare-number';
import { formatQuantity } from '../quantity/format-quantity';
import type { MeasuredComparison } from './measured-comparison';
import type { MeasuredPathRate } from './measured-path-rates';

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Goodput over what the paths that were used carry. */
export function goodputRatio(run: MeasuredPathRate): number {
  return run.goodputBitsPerSecond / (run.used * run.pathGoodputBitsPerSecond);
}

/**
 * Standard deviation of how many of `paths` paths so many flows use; Feller's occupancy problem, the
 * variance of the number of empty boxes.
 */
function deviationOfUsed(paths: number, flows: number): number {
  const oneEmpty = (1 - 1 / paths) ** flows;
  const twoEmpty = (1 - 2 / paths) ** flows;
  return Math.sqrt(
    Math.max(0, paths * (paths - 1) * twoEmpty + paths * oneEmpty - (paths * oneEmpty) ** 2),
  );
}

/** One flow uses one path: what is left of its deviation is rounding. */
const NO_DEVIATION = 1e-6;

/** Runs of as many flows on as many paths, in their means. */
export function pathRateMeans(runs: readonly MeasuredPathRate[]) {
  const alike = new Map<string, MeasuredPathRate[]>();
  for (const run of runs) {
    const key = `${run.paths} ${run.flows}`;
    alike.set(key, [...(alike.get(key) ?? []), run]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { paths, flows, pathGoodputBitsPerSecond, model } = first;
    const goodputBitsPerSecond = mean(group.map((run) => run.goodputBitsPerSecond));
    const used = mean(group.map((run) => run.used));
    const usedModel = bareNumber(model) / pathGoodputBitsPerSecond;
    const standardError = deviationOfUsed(paths, flows) / Math.sqrt(group.length);
    const ratios = group.map(goodputRatio);
    return [
      {
        paths,
        flows,
        runs: group.length,
        goodputBitsPerSecond,
        ratio: goodputBitsPerSecond / (used * pathGoodputBitsPerSecond),
        least: Math.min(...ratios),
        most: Math.max(...ratios),
        used,
        usedModel,
        /** Standard errors between the two; undefined where chance has no part in it. */
        usedDistance: standardError > NO_DEVIATION ? (used - usedModel) / standardError : undefined,
      },
    ];
  });
}

/** Farther off than this a run is told by itself. */
const TOLD_ABOVE = 0.01;

function runSentence(run: MeasuredPathRate): string {
  return `${run.flows === 1 ? '1 transfer' : `${run.flows} transfers`} on ${run.paths} paths, run ${run.run}, carried ${formatQuantity(run.goodputBitsPerSecond, 'bit/s')} over ${run.used} of them, ${goodputRatio(run).toFixed(3)} of what they carry`;
}

/** TCP over shaped paths beside what the paths that it uses carry, and how many those are. */
export function pathRateComparison(runs: readonly MeasuredPathRate[]): MeasuredComparison {
  const means = pathRateMeans(runs);
  const far = runs.filter((run) => Math.abs(goodputRatio(run) - 1) > TOLD_ABOVE);
  const used = runs.reduce((sum, run) => sum + run.used, 0);
  const usedModel = means.reduce((sum, each) => sum + each.runs * each.usedModel, 0);
  const ratios = means.map(({ ratio }) => ratio);
  const distances = means.map(({ usedDistance }) => Math.abs(usedDistance ?? 0));
  return {
    title: 'TCP over several paths',
    about: [
      `${runs.length} runs of Reno transfers over 4 and 8 paths that were shaped to 20 Mbps each, none left out. The model (\`ecmp.usable-greedy-flows\`) is the paths used times what one carries: 20 Mbps × 1,448 ÷ 1,514, the bytes of data in a frame. Its two halves are apart: goodput over what the paths carry that were used, in the mean of the runs and of single ones; and how many were used, beside the mean over all hashings, z apart in standard errors of so few runs.`,
    ],
    columns: [
      'Paths',
      'Transfers',
      'Runs',
      'Goodput, Mbps',
      'ratio to paths used',
      'From',
      'To',
      'Paths used: measured',
      'model',
      'z',
    ],
    rows: means.map((each) => [
      String(each.paths),
      String(each.flows),
      String(each.runs),
      (each.goodputBitsPerSecond / 1e6).toFixed(2),
      each.ratio.toFixed(4),
      each.least.toFixed(3),
      each.most.toFixed(3),
      each.used.toFixed(2),
      each.usedModel.toFixed(2),
      each.usedDistance?.toFixed(2) ?? 'no chance',
    ]),
    remarks: [
      `In the means goodput is from ${Math.min(...ratios).toFixed(4)} to ${Math.max(...ratios).toFixed(4)} of what the used paths carry. Single runs that are off by more than 1 %: ${far.map(runSentence).join('; ')}. Above 1 is more than shaped paths carry; the data does not say why, and the run is kept.`,
      `Over all runs ${used} paths were used where the model has ${usedModel.toFixed(1)}; the means are within ${Math.max(...distances).toFixed(2)} standard errors of it.`,
    ],
  };
}
