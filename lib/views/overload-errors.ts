import { bareNumber } from '../planner/bare-number';
import type { MeasuredOverload } from './measured-overloads';

/** The bracket that a measured probability is held against: ours, or what came with the data. */
export function bracketOf({ computed, published }: MeasuredOverload) {
  if (computed === undefined) return published;
  const { least, most } = computed.bracket;
  return { least: bareNumber(least), most: bareNumber(most) };
}

/** How far a share of so many groups is from where it should be, in standard errors of the latter. */
function standardErrors(measured: number, expected: number, groups: number): number {
  if (measured === expected) return 0;
  return Math.abs(measured - expected) / Math.sqrt((expected * (1 - expected)) / groups);
}

/** How far outside its bracket a measured probability is, in standard errors; 0 inside. */
export function outsideBracket(overload: MeasuredOverload): number {
  const { least, most } = bracketOf(overload);
  const { someOver, groups } = overload;
  return standardErrors(someOver, Math.min(Math.max(someOver, least), most), groups);
}

/** The same from the exact count; undefined unless flows are equal. */
export function fromExactCount({ sizes, computed, someOver, groups }: MeasuredOverload) {
  if (sizes !== 'equal' || computed === undefined) return undefined;
  return standardErrors(someOver, 1 - bareNumber(computed.noneOver), groups);
}

/** Measured less the model's share of the demand, undefined where there is no model. */
export function carriedError({ computed, carriedShare }: MeasuredOverload) {
  return computed && Math.abs(carriedShare - bareNumber(computed.carriedShare));
}
