import { currentEdition } from '../editions/current-edition';
import { openedInput } from '../plan-url/opened-input';
import { type AddressReading, readAddress } from '../plan-url/read-address';
import type { LinkReading } from '../plan-url/read-plan-link';
import { READABLE_FIELDS } from '../plan-url/readable-fields';
import { checkPlanInput, type Edition, type PlanInput } from '../planner';
import { fieldName } from '../workspace/field-name';
import { fieldAt } from '../workspace/fields';
import { writePlanFile } from '../workspace/plan-file';
import { openWorkspace, workspaceReducer } from '../workspace/workspace';
import { InputError } from './input-error';
import { loadEdition } from './load-edition';

/** A plan of readable parameters, each read by its field. */
function planOfParameters({
  input: base,
  texts,
  ignored,
}: Extract<AddressReading, { kind: 'readable' }>): PlanInput {
  const [unused] = ignored;
  if (unused !== undefined) {
    throw new InputError(
      `URL: ${unused} Accepted, each once: ${Object.keys(READABLE_FIELDS).join(', ')}`,
    );
  }
  const { input, problems } = workspaceReducer(openWorkspace(base), {
    type: 'load',
    input: base,
    typed: { texts, edition: currentEdition },
  });
  const [problem] = Object.entries(problems);
  if (problem !== undefined) {
    const [path, { given, accepted }] = problem;
    const field = fieldAt(path);
    throw new InputError(
      `URL: ${field ? fieldName(field) : path}: ${JSON.stringify(given)} is not accepted; accepted: ${accepted}`,
    );
  }
  return input;
}

/** What is wrong with a plan that opens all the same, as on the page. */
function warnOf(input: PlanInput, warn: (text: string) => void): void {
  let edition: Edition;
  try {
    edition = loadEdition(input.edition, 'the plan in the address: edition');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warn(error.message);
    return;
  }
  for (const { path, given, accepted } of checkPlanInput(input, edition)) {
    warn(`the plan in the address: ${path}: ${given} is not accepted; accepted: ${accepted}`);
  }
}

/** What could be read of an address that is not whole, where that was asked for. */
function salvaged(
  { problem, salvage }: Extract<LinkReading, { kind: 'refused' }>,
  isWanted: boolean,
  warn: (text: string) => void,
): PlanInput {
  if (salvage === undefined) throw new InputError(`URL: ${problem}`);
  if (!isWanted) {
    throw new InputError(`URL: ${problem} A part of it could be read: --salvage prints that.`);
  }
  const { input, lost } = salvage;
  warn(`URL: ${problem}`);
  const left = lost.length === 0 ? '' : ` Left out: ${lost.join(', ')}.`;
  warn(`this is what could be read of it, which may lack anything.${left}`);
  return input;
}

/**
 * `open URL`: the plan in an address, as the text of its file.
 * @param salvage whether a part of a plan is wanted where not all of it can be read.
 * @param warn says on standard error what is wrong with a plan that was read.
 */
export function openCommand(url: string, salvage: boolean, warn: (text: string) => void): string {
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : `#${url}`;
  const reading = readAddress(fragment);
  const written = (input: PlanInput) => {
    warnOf(input, warn);
    return writePlanFile(input);
  };
  switch (reading.kind) {
    case 'plan':
      return written(openedInput(reading, currentEdition.id));
    case 'refused':
      return written(salvaged(reading, salvage, warn));
    case 'nothing':
      throw new InputError(`URL: ${reading.problem}`);
    case 'readable':
      return written(planOfParameters(reading));
    case 'none':
      throw new InputError(
        `URL: ${JSON.stringify(url.slice(0, 100))} holds no plan; accepted: an address with #p=… or with parameters such as #region=us-east-1&peak=4Gbps`,
      );
  }
}
