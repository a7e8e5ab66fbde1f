import { type PlanInput, planKeys } from '../planner';

type Key = string | number;

const keysOf = (path: string): Key[] =>
  planKeys(path).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

function child(holder: unknown, key: Key): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

/** What the plan has at a path such as `workloads.0.out.peakBitsPerSecond`. */
export function valueAt(input: PlanInput, path: string): unknown {
  return keysOf(path).reduce<unknown>(child, input);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Lists whose items are rows that somebody added: one stays, also when nothing is left in it. */
const ROWS = 'workloads';

/** The list with another item, and with empty ones before it where there were none. */
function withItem(items: readonly unknown[], index: number, item: unknown, isRows: boolean) {
  const changed = Array.from({ length: Math.max(items.length, index + 1) }, (_, at) =>
    at === index ? (item ?? {}) : (items[at] ?? {}),
  );
  // Only from the end: an item that is emptied must not shift those behind it.
  while (changed.length > 0 && isEmpty(changed.at(-1))) {
    if (isRows && changed.length > 1) break;
    changed.pop();
  }
  return changed.length === 0 ? undefined : changed;
}

function replaced(
  holder: unknown,
  [key, ...rest]: readonly Key[],
  value: unknown,
  isRows = false,
): unknown {
  if (key === undefined) return value;
  const next = replaced(child(holder, key), rest, value, key === ROWS);
  if (typeof key === 'number') {
    return withItem(Array.isArray(holder) ? (holder as unknown[]) : [], key, next, isRows);
  }
  const { [key]: _, ...others } = (holder ?? {}) as Record<string, unknown>;
  const changed = next === undefined ? others : { ...others, [key]: next };
  return isEmpty(changed) ? undefined : changed;
}

/** The plan with another value at a path; `undefined` takes it out, and what it leaves empty. */
export function withValueAt(input: PlanInput, path: string, value: unknown): unknown {
  return replaced(input, keysOf(path), value);
}
