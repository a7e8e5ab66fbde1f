import '../zod-jitless';
import type { z } from 'zod';
import { type Edition, type PriceRow, type Source, unitOfPrice } from '../planner';
import { type EditionFile, editionSchema } from './edition-schema';

const MOST_FAULTS_NAMED = 10;
const ROW_ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** The id of a row, where the file has one, so that a fault can be found by name. */
function nameOfRow(file: unknown, list: PropertyKey, index: PropertyKey): string {
  const rows: unknown = Reflect.get(Object(file), list);
  const row: unknown = Reflect.get(Object(rows), index);
  const id: unknown = Reflect.get(Object(row), 'id');
  return typeof id === 'string' ? id : `${String(list)}[${String(index)}]`;
}

function describeIssue(file: unknown, { path, message }: z.core.$ZodIssue): string {
  const [list, index, ...field] = path;
  if (list === undefined) return message;
  if (index === undefined) return `${String(list)}: ${message}`;
  const row = list === 'sources' ? `source ${String(index)}` : nameOfRow(file, list, index);
  return `${[row, ...field.map(String)].join(': ')}: ${message}`;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** Whether two ends, each perhaps open, make a range of amounts. */
function isAscending(low: number | null, high: number | null): boolean {
  return (low ?? 0) >= 0 && (low ?? 0) < (high ?? Number.POSITIVE_INFINITY);
}

function faultsOfRow(row: EditionFile['prices'][number], file: EditionFile): string[] {
  const faults: string[] = [];
  if (!Object.hasOwn(file.sources, row.source)) {
    faults.push(`source: the file has no source “${row.source}”`);
  }
  const unit = unitOfPrice(row.id);
  if (unit === undefined) faults.push('id: names no kind of price');
  else if (unit !== row.unit) faults.push(`unit: is ${row.unit}, but its id says ${unit}`);
  if (row.validFrom > row.retrieved) faults.push('retrieved: lies before validFrom');
  if (row.retrieved > file.id) faults.push('retrieved: lies after the edition');
  if (!ROW_ID.test(row.id)) faults.push('id: is not a dotted kebab-case id');
  if (row.label.trim() === '') faults.push('label: is empty');
  if (row.scope.trim() === '') faults.push('scope: is empty');
  if (row.note?.trim() === '') faults.push('note: is empty');
  if (row.value === null && row.note === undefined) {
    faults.push('note: has to say why the value is not known');
  }
  if (row.value !== null && row.value < 0) faults.push('value: is negative');
  if (row.range !== undefined && !isAscending(...row.range)) faults.push('range: is not a range');
  if (row.tier !== undefined && !isAscending(row.tier.fromGb, row.tier.toGb)) {
    faults.push('tier: is not a range');
  }
  return faults.map((fault) => `${row.id}: ${fault}`);
}

function faultsBetweenRows(file: EditionFile): string[] {
  const lists = [file.prices, file.regions, file.locationGroups];
  return [
    ...lists.flatMap((rows) => repeated(rows.map(({ id }) => id)).map((id) => `${id}: id: twice`)),
    ...file.prices.flatMap((row) => faultsOfRow(row, file)),
  ];
}

function refuse(id: unknown, faults: readonly string[]): never {
  const named = faults.slice(0, MOST_FAULTS_NAMED);
  if (faults.length > named.length) named.push(`and ${faults.length - named.length} more`);
  throw new Error(
    `Price edition ${typeof id === 'string' ? id : 'without id'}: ${named.join('; ')}`,
  );
}

/**
 * An edition from the contents of its file.
 * @throws Error that names each row and field at fault. A file is taken whole or not at all.
 */
export function parseEdition(json: unknown): Edition {
  const parsed = editionSchema.safeParse(json);
  if (!parsed.success) {
    refuse(
      Reflect.get(Object(json), 'id'),
      parsed.error.issues.map((issue) => describeIssue(json, issue)),
    );
  }
  const file = parsed.data;
  const faults = faultsBetweenRows(file);
  if (faults.length > 0) refuse(file.id, faults);

  const sources = new Map<string, Source>(
    Object.entries(file.sources).map(([id, source]) => [id, { id, ...source }]),
  );
  const prices = file.prices.map(({ source: key, ...row }): PriceRow => {
    const source = sources.get(key);
    if (source === undefined) throw new Error(`${row.id}: source ${key} was not checked`);
    return { ...row, source };
  });
  const { id, currency, regions, locationGroups } = file;
  return { id, currency, regions, locationGroups, prices };
}
