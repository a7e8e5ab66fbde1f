import { readPlanInput } from '../planner';
import { fieldAt } from './fields';
import type { ByPath, FieldProblem, Workspace } from './workspace-state';

const KEY = 'trunkline.workspace';

/** Asked for at every use: where storage is blocked, to ask is already an error. */
type Store = () => Pick<Storage, 'getItem' | 'setItem'>;

const isText = (value: unknown): value is string => typeof value === 'string';

const isProblem = (value: unknown): value is FieldProblem =>
  typeof value === 'object' &&
  value !== null &&
  isText(Reflect.get(value, 'given')) &&
  isText(Reflect.get(value, 'accepted'));

/** Of what was kept by path, what is of its kind and of a field that there is. */
function byField<T>(kept: unknown, is: (value: unknown) => value is T): ByPath<T> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, T] => fieldAt(entry[0])?.path === entry[0] && is(entry[1]),
    ),
  );
}

/** Keeps a workspace for the next page of this tab. Where that cannot be, nothing is kept. */
export function keepWorkspace({ input, drafts, problems }: Workspace, store: Store): void {
  try {
    store().setItem(KEY, JSON.stringify({ input, drafts, problems }));
  } catch {
    // Blocked or full: the plan lives on in the page.
  }
}

/** What was kept, as far as it is still good; anybody may have written there. */
export function keptWorkspace(store: Store): Workspace | undefined {
  try {
    const kept: unknown = JSON.parse(store().getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const reading = readPlanInput(Reflect.get(kept, 'input'));
    if (!reading.ok) return undefined;
    const drafts = byField(Reflect.get(kept, 'drafts'), isText);
    const problems = Object.entries(byField(Reflect.get(kept, 'problems'), isProblem)).filter(
      ([path]) => drafts[path] !== undefined,
    );
    return { input: reading.input, drafts, problems: Object.fromEntries(problems) };
  } catch {
    return undefined;
  }
}
