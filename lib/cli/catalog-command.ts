import { catalogue } from '../planner';
import { loadEdition } from './load-edition';

/** `catalog`: every constant and price with its source, date and confidence. */
export function catalogCommand(editionId: string | undefined, json: boolean): string {
  const constants = catalogue(loadEdition(editionId, '--edition'));
  if (json) return JSON.stringify({ constants }, null, 2);
  return constants
    .map(
      ({ id, value, unit, scope, source, validFrom, confidence }) =>
        `${id}\n  ${value === null ? 'not known' : `${value} ${unit}`}, ${scope}; valid from ${validFrom}, confidence ${confidence}\n  ${source.title} <${source.url}>`,
    )
    .join('\n');
}
