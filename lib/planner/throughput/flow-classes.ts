import { binomialTail } from './occupancy';

/** `count` flows of one rate each, bits per second. */
export interface FlowClass {
  readonly count: number;
  readonly rate: number;
}

/** Cells of the lattice on which loads are added up; 400 keep the carried share within 0.3 %. */
const CELLS = 400;

/** Loads as multiples of a cell, the last entry collecting everything above the capacity. */
function addClass(loads: Float64Array, flows: FlowClass, p: number, capacity: number) {
  const result = new Float64Array(loads.length);
  const over = loads.length - 1;
  const cellsPerFlow = (flows.rate / capacity) * CELLS;
  const fits = Math.min(flows.count, Math.floor(capacity / flows.rate));
  let reached = 0;
  for (let n = 0; n <= fits; n++) {
    const tail = binomialTail(flows.count, p, n);
    const probability = 1 - tail - reached;
    reached = 1 - tail;
    if (probability <= 0) continue;
    // Split between two cells so that the mean load stays what it is.
    const position = n * cellsPerFlow;
    const cell = Math.floor(position);
    const upperShare = position - cell;
    for (let i = 0; i < over; i++) {
      const mass = (loads[i] ?? 0) * probability;
      if (mass === 0) continue;
      const lower = Math.min(over, i + cell);
      const upper = Math.min(over, i + cell + 1);
      result[lower] = (result[lower] ?? 0) + mass * (1 - upperShare);
      result[upper] = (result[upper] ?? 0) + mass * upperShare;
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
    if (flows.count > 0 && flows.rate > 0) loads = addClass(loads, flows, 1 / paths, capacity);
  }
  return loads[CELLS + 1] ?? 0;
}
