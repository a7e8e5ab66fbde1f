import type { Unit } from '../../quantity/unit';
import type { Constant, Figure } from '../figure/figure';
import { catalogued } from '../figure/leaf';
import type { IsoDate } from '../figure/source';

/** One dated reading of a limit. A change in the world adds a reading; none is ever edited. */
type Reading = Pick<Constant, 'source' | 'validFrom' | 'retrieved' | 'confidence' | 'note'> & {
  /** `null`: the vendor publishes none. */
  readonly value: number | null;
};

/** A limit or protocol constant with all its readings, the oldest first. */
export interface DatedConstant<U extends Unit = Unit> {
  readonly id: string;
  readonly label: string;
  readonly unit: U;
  readonly scope: string;
  readonly readings: readonly [Reading, ...Reading[]];
}

/**
 * Declares a limit. A reading without source, date or confidence does not compile. Each declaration is
 * marked as pure, so that a page does not load those that it does not use.
 */
export function defineConstant<U extends Unit, const R extends readonly [Reading, ...Reading[]]>(
  constant: Omit<DatedConstant<U>, 'readings'> & { readonly readings: R },
): DatedConstant<U> & { readonly readings: R } {
  return constant;
}

/** A constant that has a number in every reading, so that reading it cannot fail. */
type KnownConstant<U extends Unit> = DatedConstant<U> & {
  readonly readings: readonly [Reading & { value: number }, ...(Reading & { value: number })[]];
};

/** The reading in force on a day: the latest that is valid by then, else the earliest there is. */
export function readingOn<R extends Reading>(readings: readonly [R, ...R[]], day: IsoDate): R {
  return readings.findLast((reading) => reading.validFrom <= day) ?? readings[0];
}

/** The Figure of a limit as it stood on a day. */
export function constantOn<U extends Unit>(constant: KnownConstant<U>, day: IsoDate): Figure<U> {
  const { value, ...reading } = readingOn(constant.readings, day);
  const { id, label, unit, scope } = constant;
  return catalogued(value, { id, label, unit, scope, ...reading });
}
