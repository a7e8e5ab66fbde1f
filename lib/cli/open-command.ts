import { currentEdition } from '../editions/current-edition';
import { openedInput } from '../plan-url/opened-input';
import { type AddressReading, readAddress } from '../plan-url/read-address';
import { READABLE_FIELDS } from '../plan-url/readable-fields';
import type { PlanInput } from '../planner';
import { fieldName } from '../workspace/field-name';
import { fieldAt } from '../workspace/fields';
import { writePlanFile } from '../workspace/plan-file';
import { openWorkspace, workspaceReducer } from '../workspace/workspace';
import { InputError } from './input-error';

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

/** `open URL`: the plan in an address, as the text of its file. */
export function openCommand(url: string): string {
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : `#${url}`;
  const reading = readAddress(fragment);
  switch (reading.kind) {
    case 'plan':
      return writePlanFile(openedInput(reading, currentEdition.id));
    case 'refused':
    case 'nothing':
      throw new InputError(`URL: ${reading.problem}`);
    case 'readable':
      return writePlanFile(planOfParameters(reading));
    case 'none':
      throw new InputError(
        `URL: ${JSON.stringify(url.slice(0, 100))} holds no plan; accepted: an address with #p=… or with parameters such as #region=us-east-1&peak=4Gbps`,
      );
  }
}
