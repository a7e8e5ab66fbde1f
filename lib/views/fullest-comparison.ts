import { errorOfModel } from './error-of-model';
import type { MeasuredComparison } from './measured-comparison';
import type { MeasuredFullest } from './measured-fullest';

/** How far a measured mean of the fullest path is from the model, in standard errors. */
function fullestDistance({ fullest }: MeasuredFullest): number {
  return (fullest.mean - fullest.model) / fullest.standardError;
}

/** The largest distance either way, and the root of the mean square. */
export function fullestDistances(measured: readonly MeasuredFullest[]) {
  const squares = measured.map((each) => fullestDistance(each) ** 2);
  return {
    most: Math.sqrt(Math.max(...squares)),
    rms: Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length),
  };
}

/** Measured ÷ model of the paths that are used. */
export function usedErrors(measured: readonly MeasuredFullest[]) {
  return errorOfModel(measured.map(({ used }) => used.mean / used.model));
}

/** The fullest of equal flows' paths, and the paths that they use, beside the models of both. */
export function fullestComparison(measured: readonly MeasuredFullest[]): MeasuredComparison {
  const { most, rms } = fullestDistances(measured);
  const used = usedErrors(measured);
  return {
    title: 'Equal flows on paths',
    about: [
      `Groups of 2 to 256 flows on 2 to 16 paths by the same hash: ${measured.length} pairs, none left out. The fullest path is the mean over the groups, beside the mean of the exact multinomial count that \`ecmp.probability\` asks; paths used beside what \`ecmp.usable-greedy-flows\` has them be, k × (1 − (1 − 1 ÷ k) ^ N). z is their distance in standard errors.`,
    ],
    columns: [
      'Paths (k)',
      'Flows (N)',
      'Groups',
      'Fullest: measured, flows',
      'model, flows',
      'z',
      'Paths used: measured',
      'model',
      'ratio',
    ],
    rows: measured.map((each) => [
      String(each.paths),
      String(each.flows),
      each.groups.toLocaleString('en'),
      each.fullest.mean.toFixed(3),
      each.fullest.model.toFixed(3),
      fullestDistance(each).toFixed(2),
      each.used.mean.toFixed(3),
      each.used.model.toFixed(3),
      (each.used.mean / each.used.model).toFixed(4),
    ]),
    remarks: [
      `The fullest path is within ${most.toFixed(2)} standard errors of the model, ${rms.toFixed(1)} in the root mean square, where chance alone gives 1; measured ÷ model of the paths used is from ${used.least.toFixed(4)} to ${used.most.toFixed(4)}.`,
    ],
  };
}
