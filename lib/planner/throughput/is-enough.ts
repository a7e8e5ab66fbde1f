import { bareNumber } from '../bare-number';
import type { Figure } from '../figure/figure';

/** Rounding of a double in a chain of products, with room to spare; no real rate is that exact. */
const ROUNDING = 1e-9;

/** Whether a path carries what is asked of it. A rate that only rounding takes below it does. */
export function isEnough(carried: Figure<'bit/s'>, asked: Figure<'bit/s'>): boolean {
  return bareNumber(carried) >= bareNumber(asked) * (1 - ROUNDING);
}
