import type { Field } from './field';
import { valueAt } from './plan-path';
import type { Workspace } from './workspace-state';

/** How the plan holds what was typed, where the field itself would have written it another way. */
export function understoodAs(
  { input, drafts, problems }: Workspace,
  { path, control, write }: Field,
): string | undefined {
  const draft = drafts[path]?.trim();
  const value = valueAt(input, path);
  if (control.kind !== 'text' || !draft || value === undefined || problems[path]) return undefined;
  const written = write(value);
  return written === draft ? undefined : written;
}
