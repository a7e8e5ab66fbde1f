import type { PlanInput } from '../planner';

type Key = string | number;

const keysOf = (path: string): Key[] =>
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

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

function replaced(holder: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  const next = replaced(child(holder, key), rest, value);
  if (typeof key === 'number') {
    const items = Array.isArray(holder) ? [...(holder as unknown[])] : [];
    items[key] = next ?? {};
    // Only from the end: an item that is emptied must not shift those behind it.
    while (items.length > 0 && isEmpty(items.at(-1))) items.pop();
    return items.length === 0 ? undefined : items;
  }
  const { [key]: _, ...others } = (holder ?? {}) as Record<string, unknown>;
  const changed = next === undefined ? others : { ...others, [key]: next };
  return isEmpty(changed) ? undefined : changed;
}

/** The plan with another value at a path; `undefined` takes it out, and what it leaves empty. */
export function withValueAt(input: PlanInput, path: string, value: unknown): unknown {
  return replaced(input, keysOf(path), value);
}
