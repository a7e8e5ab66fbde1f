import { binomial, type Window } from './occupancy';

/** `count` flows of one rate each, bits per second. */
export interface FlowClass {
  readonly count: number;
  readonly rate: number;
}

/** Cells of the lattice on which loads are added up; 400 keep the carried share within 0.3 %. */
const CELLS = 400;
/** Floating-point slack for loads that fall on a cell. */
const LATTICE_SLACK = 1e-9;

/** Masses below this do not change any answer given to four digits. */
const NEGLIGIBLE = 1e-18;

/** Loads of one path by cells of the lattice; what is above the capacity is left out. */
interface Loads {
  readonly mass: Float64Array;
  /** The cells that hold anything to speak of. */
  readonly first: number;
  readonly last: number;
}

function trimmed(mass: Float64Array, from: number, to: number): Loads {
  let [first, last] = [from, to];
  while (first < last && (mass[first] ?? 0) < NEGLIGIBLE) first++;
  while (last > first && (mass[last] ?? 0) < NEGLIGIBLE) last--;
  return { mass, first, last };
}

/**
 * The load that one class puts on one path. A load between two cells is split so that its mean stays
 * what it is.
 */
function latticeOf(cellsPerFlow: number, { first, mass }: Window): Loads {
  const lattice = new Float64Array(CELLS + 1);
  let last = 0;
  for (let n = 0; n < mass.length; n++) {
    const position = (first + n) * cellsPerFlow;
    const cell = Math.floor(position + LATTICE_SLACK);
    if (cell > CELLS) break;
    const upper = Math.max(0, position - cell) * (mass[n] ?? 0);
    lattice[cell] = (lattice[cell] ?? 0) + (mass[n] ?? 0) - upper;
    if (cell < CELLS) lattice[cell + 1] = (lattice[cell + 1] ?? 0) + upper;
    last = Math.min(CELLS, cell + 1);
  }
  return trimmed(lattice, 0, last);
}

/** The sum of two independent loads. Four cells at a time: most of the time of an answer is spent here. */
function added(a: Loads, b: Loads): Loads {
  const mass = new Float64Array(CELLS + 1);
  const end = Math.min(CELLS, a.last + b.last);
  for (let j = b.first; j <= b.last; j++) {
    const b0 = b.mass[j] ?? 0;
    if (b0 === 0) continue;
    const b1 = b.mass[j + 1] ?? 0;
    const b2 = b.mass[j + 2] ?? 0;
    const b3 = b.mass[j + 3] ?? 0;
    let [a1, a2, a3] = [0, 0, 0];
    const to = Math.min(end, a.last + j + 3);
    for (let cell = a.first + j; cell <= to; cell++) {
      const a0 = a.mass[cell - j] ?? 0;
      mass[cell] = (mass[cell] ?? 0) + a0 * b0 + a1 * b1 + a2 * b2 + a3 * b3;
      a3 = a2;
      a2 = a1;
      a1 = a0;
    }
    j += 3;
  }
  return trimmed(mass, Math.min(CELLS, a.first + b.first), end);
}

/** Loads with one flow more, in their place: most classes of a heavy tail are single flows. */
function withOneFlow({ mass, first, last }: Loads, cellsPerFlow: number, paths: number): Loads {
  const chance = 1 / paths;
  const cell = Math.floor(cellsPerFlow + LATTICE_SLACK);
  const upper = Math.max(0, cellsPerFlow - cell) * chance;
  const lower = chance - upper;
  const end = Math.min(CELLS, last + cell + 1);
  for (let i = end; i > cell + first; i--) {
    mass[i] =
      (mass[i] ?? 0) * (1 - chance) +
      (mass[i - cell] ?? 0) * lower +
      (mass[i - cell - 1] ?? 0) * upper;
  }
  const start = cell + first;
  if (start <= CELLS) mass[start] = (mass[start] ?? 0) * (1 - chance) + (mass[first] ?? 0) * lower;
  for (let i = Math.min(start - 1, last); i >= first; i--) {
    mass[i] = (mass[i] ?? 0) * (1 - chance);
  }
  return trimmed(mass, first, end);
}

/** The load of one path within its capacity, flows placed at random. */
function loadsOf(classes: readonly FlowClass[], paths: number, capacity: number): Float64Array {
  const nothing = new Float64Array(CELLS + 1);
  nothing[0] = 1;
  let loads: Loads = { mass: nothing, first: 0, last: 0 };
  // Small flows first: what they add up to is narrow, and the wide loads come late.
  for (const { count, rate } of classes.toSorted((a, b) => a.rate - b.rate)) {
    if (count === 0 || rate === 0) continue;
    const cellsPerFlow = (rate / capacity) * CELLS;
    loads =
      count === 1
        ? withOneFlow(loads, cellsPerFlow, paths)
        : added(loads, latticeOf(cellsPerFlow, binomial(count, 1 / paths)));
  }
  return loads.mass;
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
