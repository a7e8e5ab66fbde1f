import type { Unit } from '../../quantity/unit';
import type { Constant, Figure } from '../figure/figure';
import { catalogued } from '../figure/leaf';
import type { IsoDate } from '../figure/source';

/** A price that is asked for and not known: named, so that it can be shown and never be zero. */
export interface NotPriced {
  readonly kind: 'not-priced';
  readonly constantId: string;
  readonly label: string;
  readonly reason: string;
  /** The field of the plan that it waits for, where what is missing is no price of AWS's. */
  readonly field?: string;
}

/** One row of a price edition. `value: null` says that the price exists and is not known. */
export interface PriceRow<U extends Unit = Unit> extends Constant<U> {
  readonly value: number | null;
  /** Low and high of what was seen, where a default stands for a range. */
  readonly range?: readonly [number | null, number | null];
  /** Where a volume tier begins and ends (`null`: without end), in GB as AWS bills them. */
  readonly tier?: { readonly fromGb: number; readonly toGb: number | null };
}

interface EditionRegion {
  readonly id: string;
  readonly name: string;
  /** The group of source Regions in the Direct Connect data transfer table; `null`: not known. */
  readonly directConnectGroup: string | null;
}

interface DirectConnectLocationGroup {
  readonly id: string;
  readonly name: string;
}

/** A dated set of prices, frozen once released. */
export interface Edition {
  /** The day of the edition, which is also the day on which limits are read. */
  readonly id: IsoDate;
  readonly currency: 'USD';
  readonly regions: readonly EditionRegion[];
  readonly locationGroups: readonly DirectConnectLocationGroup[];
  readonly prices: readonly PriceRow[];
}

const indexes = new WeakMap<Edition, ReadonlyMap<string, PriceRow>>();

function indexOf(edition: Edition): ReadonlyMap<string, PriceRow> {
  const known = indexes.get(edition);
  if (known) return known;
  const index = new Map(edition.prices.map((row) => [row.id, row]));
  indexes.set(edition, index);
  return index;
}

/** The row of an edition by its id, or undefined where the edition has none. */
export function priceRow(edition: Edition, id: string): PriceRow | undefined {
  return indexOf(edition).get(id);
}

/**
 * The price with this id in an edition, or which one is missing. There is no fallback to another
 * Region's price: a price that is not known stays not priced.
 * @throws Error when the row is there in another unit: the id is wrong, not the data.
 */
export function priceOf<U extends Unit>(
  edition: Edition,
  id: string,
  unit: U,
  label: string,
): Figure<U> | NotPriced {
  const row = priceRow(edition, id);
  if (row === undefined) {
    return { kind: 'not-priced', constantId: id, label, reason: 'the edition has no such price' };
  }
  if (row.unit !== unit) throw new Error(`${id} is in ${row.unit}, asked for in ${unit}`);
  if (row.value === null) {
    return {
      kind: 'not-priced',
      constantId: id,
      label: row.label,
      reason: row.note ?? 'not published where it could be read',
    };
  }
  return catalogued(row.value, row as PriceRow<U>);
}

export function isNotPriced(price: Figure | NotPriced): price is NotPriced {
  return 'kind' in price;
}
