import { binomial } from './occupancy';

/** `count` flows of one rate each, bits per second. */
export interface FlowClass {
  readonly count: number;
  readonly rate: number;
}

/** Cells of the lattice on which loads are added up; 400 keep the carried share within 0.3 %. */
const CELLS = 400;
/** Floating-point slack for loads that fall on a cell. */
const LATTICE_SLACK = 1e-9;

/** Adds one class to the loads, the last entry collecting everything above the capacity. */
function addClass(
  loads: Float64Array,
  flows: FlowClass,
  paths: number,
  capacity: number,
): Float64Array {
  const result = new Float64Array(loads.length);
  const over = loads.length - 1;
  const cellsPerFlow = (flows.rate / capacity) * CELLS;
  const { first, mass } = binomial(flows.count, 1 / paths);
  for (let n = 0; n < mass.length; n++) {
    const position = (first + n) * cellsPerFlow;
    const cell = Math.floor(position + LATTICE_SLACK);
    if (cell > CELLS) break;
    // Split between two cells so that the mean load stays what it is.
    const upper = Math.max(0, position - cell) * (mass[n] ?? 0);
    const lower = (mass[n] ?? 0) - upper;
    for (let i = 0; i + cell < over; i++) {
      const load = loads[i] ?? 0;
      if (load === 0) continue;
      result[i + cell] = (result[i + cell] ?? 0) + load * lower;
      if (i + cell + 1 < over) result[i + cell + 1] = (result[i + cell + 1] ?? 0) + load * upper;
    }
  }
  let kept = 0;
  for (let i = 0; i < over; i++) kept += result[i] ?? 0;
  result[over] = Math.max(0, 1 - kept);
  return result;
}

/** P(one given path of `paths` carries more than `capacity`), flows placed at random. */
export function probabilityPathOver(
  classes: readonly FlowClass[],
  paths: number,
  capacity: number,
): number {
  // One cell more than the capacity: a load of exactly the capacity still fits.
  let loads: Float64Array = new Float64Array(CELLS + 2);
  loads[0] = 1;
  for (const flows of classes) {
    if (flows.count > 0 && flows.rate > 0) loads = addClass(loads, flows, paths, capacity);
  }
  return loads[CELLS + 1] ?? 0;
}
