import { checkPlanInput, type Edition, type PlanInput, readPlanInput } from '../planner';
import type { Field } from './field';
import { FIELDS, fieldAt } from './fields';
import { valueAt, withValueAt } from './plan-path';

/** Why a field's text is not in the plan: what was typed, and what would be accepted. */
export interface FieldProblem {
  readonly given: string;
  readonly accepted: string;
}

type ByPath<T> = Readonly<Record<string, T>>;

/**
 * All that the user can change, as one immutable value: a history keeps a list of these. `input`
 * is always a good plan; text that did not become part of it stays in `drafts`.
 */
export interface Workspace {
  readonly input: PlanInput;
  readonly drafts: ByPath<string>;
  readonly problems: ByPath<FieldProblem>;
}

export type WorkspaceAction =
  /** `edition` is the one in use: what it does not list is refused. */
  | {
      readonly type: 'edit';
      readonly path: string;
      readonly text: string;
      readonly edition: Edition;
    }
  | { readonly type: 'reset'; readonly path: string; readonly edition: Edition }
  /** Several fields together, under the name of what holds them. */
  | {
      readonly type: 'reset-all';
      readonly paths: readonly string[];
      readonly name: string;
      readonly edition: Edition;
    }
  | { readonly type: 'choose-edition'; readonly id: string }
  /** `name` says which plan this is, such as the file that it comes from. */
  | { readonly type: 'load'; readonly input: PlanInput; readonly name?: string };

export function openWorkspace(input: PlanInput): Workspace {
  return { input, drafts: {}, problems: {} };
}

function without<T>(of: ByPath<T>, path: string): ByPath<T> {
  if (!Object.hasOwn(of, path)) return of;
  return Object.fromEntries(Object.entries(of).filter(([key]) => key !== path));
}

/** What stands in a field: the text as typed, else the plan's value as text. */
export function textOf({ input, drafts }: Workspace, { path, write }: Field): string {
  const draft = drafts[path];
  if (draft !== undefined) return draft;
  const value = valueAt(input, path);
  return value === undefined ? '' : write(value);
}

type Reading = { readonly input: PlanInput } | { readonly accepted: string };

/** Puts a field's text into the plan, or says what the field or the plan would accept. */
function read(input: PlanInput, field: Field, text: string, edition: Edition): Reading {
  const parsed = text.trim() === '' ? ({ ok: true, value: undefined } as const) : field.parse(text);
  if (!parsed.ok) return parsed;
  const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
  const candidate = withValueAt(input, field.path, isEmptyList ? undefined : parsed.value);
  const reading = readPlanInput(candidate);
  if (!reading.ok) return { accepted: reading.problems[0].accepted };
  const known = new Set(checkPlanInput(input, edition).map(({ path }) => path));
  const fault = checkPlanInput(reading.input, edition).find(
    ({ path }) => path === field.path || !known.has(path),
  );
  // The candidate and not the reading, which is a copy: steps of a history share what they can.
  if (fault === undefined) return { input: candidate as PlanInput };
  const other = fieldAt(fault.path);
  return {
    accepted:
      other === undefined || other === field
        ? fault.accepted
        : `what agrees with “${other.label}”, which has to be ${fault.accepted}`,
  };
}

function attempt(workspace: Workspace, path: string, edition: Edition): Workspace {
  const field = FIELDS.find((candidate) => candidate.path === path);
  const text = workspace.drafts[path];
  if (field === undefined || text === undefined) return workspace;
  const reading = read(workspace.input, field, text, edition);
  return 'input' in reading
    ? { ...workspace, input: reading.input, problems: without(workspace.problems, path) }
    : {
        ...workspace,
        problems: {
          ...workspace.problems,
          [path]: { given: text.trim(), accepted: reading.accepted },
        },
      };
}

/** One change may make room for another: what was refused is tried again. */
function retry(workspace: Workspace, edition: Edition): Workspace {
  return Object.keys(workspace.problems).reduce(
    (state, path) => attempt(state, path, edition),
    workspace,
  );
}

function edited(workspace: Workspace, path: string, text: string, edition: Edition): Workspace {
  const drafted = { ...workspace, drafts: { ...workspace.drafts, [path]: text } };
  return retry(attempt(drafted, path, edition), edition);
}

function resetField(workspace: Workspace, path: string, edition: Edition): Workspace {
  const { drafts, input } = workspace;
  if (drafts[path] === undefined && valueAt(input, path) === undefined) return workspace;
  const cleared = { ...workspace, drafts: { ...drafts, [path]: '' } };
  const tried = attempt(cleared, path, edition);
  return retry({ ...tried, drafts: without(tried.drafts, path) }, edition);
}

/** The workspace after an action; the very same one where the action changes nothing. */
export function workspaceReducer(workspace: Workspace, action: WorkspaceAction): Workspace {
  switch (action.type) {
    case 'edit': {
      const { path, text, edition } = action;
      return workspace.drafts[path] === text ? workspace : edited(workspace, path, text, edition);
    }
    case 'reset':
      return resetField(workspace, action.path, action.edition);
    case 'reset-all':
      return action.paths.reduce(
        (state, path) => resetField(state, path, action.edition),
        workspace,
      );
    case 'choose-edition':
      return workspace.input.edition === action.id
        ? workspace
        : { ...workspace, input: { ...workspace.input, edition: action.id } };
    case 'load':
      return openWorkspace(action.input);
  }
}

/** Whether a field says something else than its default. */
export function isChanged(workspace: Workspace, field: Field): boolean {
  const { control } = field;
  const text = textOf(workspace, field);
  const fallback = control.kind === 'text' ? '' : (control.fallback ?? '');
  return text !== '' && text !== fallback;
}
