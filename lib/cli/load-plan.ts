import { readFileSync } from 'node:fs';
import {
  type Assessment,
  assessPlan,
  checkPlanInput,
  type PlanProblem,
  readPlanInput,
} from '../planner';
import { InputError } from './input-error';
import { loadEdition } from './load-edition';

function refuse(file: string, problems: readonly PlanProblem[]): never {
  const [first, ...others] = problems;
  if (first === undefined) throw new Error('a plan was refused without a problem');
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new InputError(
    `${file}: ${first.path}: ${first.given} is not accepted; accepted: ${first.accepted}${more}`,
  );
}

function readPlanFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'unreadable';
    throw new InputError(`PLAN.json: ${file}: ${reason}; accepted: the path of a plan file`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`PLAN.json: ${file} is not JSON; accepted: a plan file in JSON`);
  }
}

/**
 * Reads and checks a plan file, with the prices that it asks for.
 * @throws InputError for whatever the user can mend.
 */
export function loadPlan(file: string): Pick<Assessment, 'input' | 'edition'> {
  const reading = readPlanInput(readPlanFile(file));
  if (!reading.ok) refuse(file, reading.problems);
  const { input } = reading;
  const edition = loadEdition(input.edition, `${file}: edition`);
  const problems = checkPlanInput(input, edition);
  if (problems.length > 0) refuse(file, problems);
  return { input, edition };
}

/** The same, assessed. */
export function loadAssessment(file: string): Assessment {
  const { input, edition } = loadPlan(file);
  return assessPlan(input, edition);
}
