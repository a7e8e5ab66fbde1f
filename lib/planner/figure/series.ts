import type { Unit } from '../../quantity/unit';
import type { Figure } from './figure';

/** A curve whose every point can be traced: not a thousand Figures, but how to get each. */
export interface Series<X extends Unit = Unit, Y extends Unit = Unit> {
  readonly label: string;
  readonly address: string;
  readonly xUnit: X;
  readonly yUnit: Y;
  readonly xLabel: string;
  /** Bare numbers, x ascending. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The traced Figure of one point. */
  readonly traceAt: (x: number) => Figure<Y>;
}
