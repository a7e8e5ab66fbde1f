import type { Unit } from '../../quantity/unit';
import type { Confidence, IsoDate } from '../figure/source';
import { type DatedConstant, readingOn } from './constant';
import type { Edition, PriceRow } from './edition';
import { limits } from './limits';

/** What a row said and says: a number, or that none is published, with its source and dates. */
interface CatalogueReading {
  readonly value: number | null;
  readonly source: { readonly title: string; readonly url: string; readonly note?: string };
  readonly validFrom: IsoDate;
  readonly retrieved: IsoDate;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** One limit or price as it stands in an edition. */
export interface CatalogueEntry extends CatalogueReading {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly scope: string;
  readonly range?: PriceRow['range'];
  readonly tier?: PriceRow['tier'];
  /** What the row said before, the oldest first. */
  readonly earlier: readonly CatalogueReading[];
}

function readingEntry(reading: DatedConstant['readings'][number] | PriceRow): CatalogueReading {
  const { value, validFrom, retrieved, confidence, note } = reading;
  const { id: _, ...source } = reading.source;
  const entry = { value, source, validFrom, retrieved, confidence };
  return note === undefined ? entry : { ...entry, note };
}

function limitEntry(limit: DatedConstant, day: IsoDate): CatalogueEntry {
  const { id, label, unit, scope, readings } = limit;
  const inForce = readingOn(readings, day);
  const earlier = readings.slice(0, readings.indexOf(inForce)).map(readingEntry);
  return { id, label, unit, scope, ...readingEntry(inForce), earlier };
}

function priceEntry(row: PriceRow): CatalogueEntry {
  const { id, label, unit, scope, range, tier } = row;
  return {
    id,
    label,
    unit,
    scope,
    ...readingEntry(row),
    ...(range === undefined ? {} : { range }),
    ...(tier === undefined ? {} : { tier }),
    earlier: [],
  };
}

/** Every limit as it stood on the edition's day, then every price of the edition. */
export function catalogue(edition: Edition): CatalogueEntry[] {
  return [
    ...limits.map((limit) => limitEntry(limit, edition.id)),
    ...edition.prices.map(priceEntry),
  ];
}
