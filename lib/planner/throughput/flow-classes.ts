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

/**
 * The load that one class puts on one path, on the lattice. A load between two cells is split so
 * that its mean stays what it is; what is above the capacity is left out.
 */
function latticeOf({ count, rate }: FlowClass, paths: number, capacity: number): Float64Array {
  const lattice = new Float64Array(CELLS + 1);
  const cellsPerFlow = (rate / capacity) * CELLS;
  const { first, mass } = binomial(count, 1 / paths);
  for (let n = 0; n < mass.length; n++) {
    const position = (first + n) * cellsPerFlow;
    const cell = Math.floor(position + LATTICE_SLACK);
    if (cell > CELLS) break;
    const upper = Math.max(0, position - cell) * (mass[n] ?? 0);
    lattice[cell] = (lattice[cell] ?? 0) + (mass[n] ?? 0) - upper;
    if (cell < CELLS) lattice[cell + 1] = (lattice[cell + 1] ?? 0) + upper;
  }
  return lattice;
}

/** The sum of two independent loads, as far as it is within the capacity. */
function added(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(CELLS + 1);
  for (let j = 0; j <= CELLS; j++) {
    const mass = b[j] ?? 0;
    if (mass === 0) continue;
    for (let i = 0; i + j <= CELLS; i++) sum[i + j] = (sum[i + j] ?? 0) + (a[i] ?? 0) * mass;
  }
  return sum;
}

/** The load of one path within its capacity, flows placed at random. */
function loadsOf(classes: readonly FlowClass[], paths: number, capacity: number): Float64Array {
  let loads: Float64Array = new Float64Array(CELLS + 1);
  loads[0] = 1;
  for (const flows of classes) {
    if (flows.count === 0 || flows.rate === 0) continue;
    loads = added(loads, latticeOf(flows, paths, capacity));
  }
  return loads;
}

/** P(one given path of `paths` carries more than `capacity`), flows placed at random. */
export function probabilityPathOver(
  classes: readonly FlowClass[],
  paths: number,
  capacity: number,
): number {
  const loads = loadsOf(classes, paths, capacity);
  return Math.max(0, 1 - loads.reduce((within, mass) => within + mass, 0));
}

/** What the paths carry on average, each up to `capacity`: exact by linearity, whatever overlaps. */
export function meanCarried(
  classes: readonly FlowClass[],
  paths: number,
  capacity: number,
): number {
  const loads = loadsOf(classes, paths, capacity);
  let within = 0;
  let carried = 0;
  for (let cell = 0; cell <= CELLS; cell++) {
    within += loads[cell] ?? 0;
    carried += ((loads[cell] ?? 0) * cell * capacity) / CELLS;
  }
  return paths * (carried + (1 - within) * capacity);
}
