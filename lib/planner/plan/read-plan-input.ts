import type { z } from 'zod';
import { type PlanInput, planInputSchema } from './plan-input';

/** One thing wrong with a plan: which field, what stands there, what is accepted. */
export interface PlanProblem {
  readonly path: string;
  readonly given: string;
  readonly accepted: string;
  /** Where fields contradict each other: what another of them would have to be instead. */
  readonly counterparts?: readonly { readonly path: string; readonly accepted: string }[];
}

export type PlanInputReading =
  | { readonly ok: true; readonly input: PlanInput }
  | { readonly ok: false; readonly problems: readonly [PlanProblem, ...PlanProblem[]] };

const GIVEN_LENGTH = 60;

/** A value as a message shows it: short, and text in quotes. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  let json: string;
  try {
    json = JSON.stringify(value) ?? String(value);
  } catch {
    return 'a value nested too deep to show';
  }
  return json.length > GIVEN_LENGTH ? `${json.slice(0, GIVEN_LENGTH)}…` : json;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}

function problemOf(issue: z.core.$ZodIssue, json: unknown): PlanProblem {
  const path = issue.path.join('.') || 'plan';
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return {
      path: [...issue.path, key].join('.'),
      given: shown(valueAt(json, [...issue.path, key])),
      accepted: 'no field of this name; fields are listed in the plan schema',
    };
  }
  return { path, given: shown(valueAt(json, issue.path)), accepted: issue.message };
}

/** Reads a plan from JSON that anybody may have written. Never throws. */
export function readPlanInput(json: unknown): PlanInputReading {
  const reading = planInputSchema.safeParse(json);
  if (reading.success) return { ok: true, input: reading.data };
  const [first, ...rest] = reading.error.issues.map((issue) => problemOf(issue, json));
  if (first === undefined) throw new Error('zod refused a plan without naming an issue');
  return { ok: false, problems: [first, ...rest] };
}
