import { fieldName } from './field-name';
import { fieldAt } from './fields';

/** A field of the plan by the name that the form gives it; what has no field keeps its path. */
export function nameAt(path: string): string {
  const field = fieldAt(path);
  return field === undefined ? path : `“${fieldName(field)}”`;
}

/** "“Peak rate out”, “Region”": what has to be given, by the names of the form. */
export function namesAt(paths: readonly string[]): string {
  return paths.map(nameAt).join(', ');
}
