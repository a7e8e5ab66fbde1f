import { currentEdition } from '../editions/current-edition';
import { openedInput } from '../plan-url/opened-input';
import { readPlanLink } from '../plan-url/read-plan-link';
import { READABLE_KEYS, readReadableLink } from '../plan-url/readable-link';
import type { PlanInput } from '../planner';
import { fieldName } from '../workspace/field-name';
import { fieldAt } from '../workspace/fields';
import { writePlanFile } from '../workspace/plan-file';
import { openWorkspace, workspaceReducer } from '../workspace/workspace';
import { InputError } from './input-error';

/** A plan of readable parameters, each read by its field. */
function planOfParameters(fragment: string): PlanInput | undefined {
  const link = readReadableLink(fragment);
  if (link === undefined) return undefined;
  const [unknown] = link.unknown;
  if (unknown !== undefined) {
    throw new InputError(
      `URL: ${JSON.stringify(unknown)} is not accepted; accepted: ${READABLE_KEYS.join(', ')}`,
    );
  }
  const blank: PlanInput = { version: 1 };
  const { input, problems } = workspaceReducer(openWorkspace(blank), {
    type: 'load',
    input: blank,
    typed: { texts: link.texts, edition: currentEdition },
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
  const reading = readPlanLink(fragment);
  switch (reading.kind) {
    case 'plan':
      return writePlanFile(openedInput(reading, currentEdition.id));
    case 'refused':
      throw new InputError(`URL: ${reading.problem}`);
    case 'none': {
      const input = planOfParameters(fragment);
      if (input !== undefined) return writePlanFile(input);
      throw new InputError(
        `URL: ${JSON.stringify(url.slice(0, 100))} holds no plan; accepted: an address with #p=… or with parameters such as #region=us-east-1&peak=4Gbps`,
      );
    }
  }
}
