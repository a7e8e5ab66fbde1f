import { type PlanInput, planKeys, readPlanInput } from '../planner';

/** What could be read of a plan that is damaged or is not all of this version. */
export interface Salvage {
  readonly input: PlanInput;
  /** Paths that were there and are not good. */
  readonly lost: readonly string[];
}

/** Shorter beginnings hold nothing of a plan. */
const LEAST = 2;
/** So many endings are tried, and so many faults taken out, before it is given up. */
const MOST_TRIES = 2000;
const MOST_FAULTS = 200;

/** What closes the lists and objects that are open at the end of a text of JSON. */
function closing(text: string): string {
  const open: string[] = [];
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open.reverse().join('');
}

/**
 * JSON of which only a beginning is left, as far as it holds whole values. The last value is left
 * out: nobody knows whether all of it is there.
 */
export function beginningOfJson(text: string): unknown {
  let end = text.length;
  for (let tries = 0; tries < MOST_TRIES && end >= LEAST; tries += 1) {
    const comma = text.lastIndexOf(',', end - 1);
    const bracket = Math.max(text.lastIndexOf('{', end - 1), text.lastIndexOf('[', end - 1));
    end = Math.max(comma, bracket);
    if (end < 0) return undefined;
    const whole = text.slice(0, end === bracket ? end + 1 : end);
    try {
      return JSON.parse(`${whole}${closing(whole)}`);
    } catch {
      // It ended within a text or between a name and its value: the value before it may be whole.
    }
  }
  return undefined;
}

/** A copy of a value without what is at a path such as `workloads.0.out`. */
function without(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const at = Number(first);
    return rest.length === 0
      ? value.filter((_, index) => index !== at)
      : value.map((item, index) => (index === at ? without(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (key !== first) return [[key, item]];
      return rest.length === 0 ? [] : [[key, without(item, rest)]];
    }),
  );
}

/** What is good of something that should be a plan; nothing where too little of it is. */
export function salvage(plan: unknown): Salvage | undefined {
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) return undefined;
  let left: unknown = { ...plan, version: 1 };
  const lost: string[] = [];
  for (let faults = 0; faults < MOST_FAULTS; faults += 1) {
    const reading = readPlanInput(left);
    if (reading.ok) {
      return Object.keys(reading.input).length > 1 ? { input: reading.input, lost } : undefined;
    }
    const [{ path }] = reading.problems;
    lost.push(path);
    const next = without(left, planKeys(path));
    // A fault that cannot be taken out, such as of the whole, leaves nothing.
    if (JSON.stringify(next) === JSON.stringify(left)) return undefined;
    left = next;
  }
  return undefined;
}
