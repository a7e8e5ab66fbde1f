import { type PlanInput, readPlanInput } from '../planner';

/** Longer than any plan with all its notes; more is not read. */
const MOST_CHARACTERS = 1_000_000;

type PlanFileReading =
  | { readonly ok: true; readonly input: PlanInput }
  | { readonly ok: false; readonly problem: string };

/** A plan from the text of a file that anybody may have written, or one sentence on why not. */
export function readPlanFile(text: string): PlanFileReading {
  if (text.length > MOST_CHARACTERS) {
    return { ok: false, problem: 'The file is too long for a plan; a megabyte is accepted.' };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'The file is not JSON; a plan file is.' };
  }
  const reading = readPlanInput(json);
  if (reading.ok) return reading;
  const [{ path, given, accepted }, ...others] = reading.problems;
  const more = others.length === 0 ? '' : ` And ${others.length} more.`;
  return { ok: false, problem: `${path}: ${given} is not accepted. Accepted: ${accepted}.${more}` };
}

/** A plan as the text of its file. */
export function writePlanFile(input: PlanInput): string {
  return `${JSON.stringify(input, null, 2)}\n`;
}

/**
 * What a file of a plan is called: its name in lower case, other signs as hyphens.
 * @param ending what the file holds and its kind, such as `plan.json`.
 */
export function planFileName({ name = '' }: PlanInput, ending: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['trunkline'];
  return `${words.join('-')}.${ending}`;
}
