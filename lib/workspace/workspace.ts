import {
  checkPlanInput,
  type Edition,
  type OwnDesignInput,
  type PlanInput,
  readPlanInput,
} from '../planner';
import type { LinkList } from './design-fields';
import type { Field } from './field';
import { fieldAt } from './fields';
import { itemsAt, withItemAt, withItemCopied, withoutItem } from './list-items';
import { nameAt } from './name-at';
import { asOwnDesign, copyOfDesign, copyOfWorkload, newLink, newWorkload } from './new-item';
import { withOnePacketSize } from './one-packet-size';
import { valueAt, withValueAt } from './plan-path';
import { withPortSpeedOfKind } from './port-speed-of-kind';
import type { ByPath, Workspace } from './workspace-state';

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
  | { readonly type: 'add-workload' }
  | { readonly type: 'duplicate-workload' | 'remove-workload'; readonly index: number }
  /** A design of the user's own, also as a copy of a standard option; it gets its id here. */
  | { readonly type: 'add-design'; readonly design: Omit<OwnDesignInput, 'id'> }
  | { readonly type: 'duplicate-design' | 'remove-design'; readonly index: number }
  | { readonly type: 'add-link'; readonly design: number; readonly list: LinkList }
  | {
      readonly type: 'remove-link';
      readonly design: number;
      readonly list: LinkList;
      readonly index: number;
    }
  /** `name` says which plan this is, such as the file that it comes from. */
  | {
      readonly type: 'load';
      readonly input: PlanInput;
      readonly name?: string;
      /** Typed into its fields after that, as from a link made by hand. */
      readonly typed?: {
        readonly texts: readonly { readonly path: string; readonly text: string }[];
        readonly edition: Edition;
      };
    };

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
  const isEmpty = text.trim() === '';
  if (isEmpty && field.required !== undefined) return { accepted: field.required };
  const parsed = isEmpty ? ({ ok: true, value: undefined } as const) : field.parse(text);
  if (!parsed.ok) return parsed;
  const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
  const changed = withValueAt(input, field.path, isEmptyList ? undefined : parsed.value);
  const candidate = withOnePacketSize(withPortSpeedOfKind(changed, field.path), field.path);
  const reading = readPlanInput(candidate);
  if (!reading.ok) return { accepted: reading.problems[0].accepted };
  const known = new Set(checkPlanInput(input, edition).map(({ path }) => path));
  const fault = checkPlanInput(reading.input, edition).find(
    ({ path }) => path === field.path || !known.has(path),
  );
  // The candidate and not the reading, which is a copy: steps of a history share what they can.
  if (fault === undefined) return { input: candidate as PlanInput };
  if (fault.path === field.path) return { accepted: fault.accepted };
  const own = fault.counterparts?.find(({ path }) => path === field.path);
  return {
    accepted:
      own?.accepted ?? `what agrees with ${nameAt(fault.path)}, which has to be ${fault.accepted}`,
  };
}

/** The texts as typed, without those whose value another one took the place of. */
function withoutReplaced({ input, drafts }: Workspace, after: PlanInput): Workspace['drafts'] {
  const isReplaced = (path: string) =>
    valueAt(input, path) !== undefined && valueAt(after, path) === undefined && drafts[path] !== '';
  return Object.keys(drafts).filter(isReplaced).reduce(without, drafts);
}

function attempt(workspace: Workspace, path: string, edition: Edition): Workspace {
  const field = fieldAt(path);
  const text = workspace.drafts[path];
  if (field?.path !== path || text === undefined) return workspace;
  const reading = read(workspace.input, field, text, edition);
  if (!('input' in reading)) {
    const problem = { given: text.trim(), accepted: reading.accepted };
    return { ...workspace, problems: { ...workspace.problems, [path]: problem } };
  }
  const drafts = withoutReplaced(workspace, reading.input);
  return {
    input: reading.input,
    // What was chosen from a list is written in one way only: the plan's value says it.
    drafts: field.control.kind === 'text' ? drafts : without(drafts, path),
    problems: without(workspace.problems, path),
  };
}

/** One change may make room for another: what was refused is tried again. */
function retry(workspace: Workspace, edition: Edition): Workspace {
  return Object.keys(workspace.problems).reduce(
    (state, path) => attempt(state, path, edition),
    workspace,
  );
}

/** Whether the row that a path leads into is there; a path that leads into none needs none. */
function hasRowOf(input: PlanInput, path: string): boolean {
  const [, list, row] = /^(workloads|designs)\.(\d+)\./.exec(path) ?? [];
  return list === undefined || Number(row) < itemsAt(input, list).length;
}

function edited(workspace: Workspace, path: string, text: string, edition: Edition): Workspace {
  const drafted = { ...workspace, drafts: { ...workspace.drafts, [path]: text } };
  return retry(attempt(drafted, path, edition), edition);
}

/** What a link made by hand says, field by field. */
function typedInto(
  workspace: Workspace,
  typed: Extract<WorkspaceAction, { type: 'load' }>['typed'],
): Workspace {
  if (typed === undefined) return workspace;
  return typed.texts.reduce(
    (state, { path, text }) => edited(state, path, text, typed.edition),
    workspace,
  );
}

/** Whether a field has something to go back to: a default, or that nothing is said. */
function isOptional(field: Field | undefined): boolean {
  if (field === undefined) return false;
  const { control, required } = field;
  const isRowsOwn = field.topic === 'designs';
  return (
    required === undefined &&
    (!isRowsOwn || (control.kind !== 'text' && control.fallback !== undefined))
  );
}

function resetField(workspace: Workspace, path: string, edition: Edition): Workspace {
  const { drafts, problems, input } = workspace;
  if (drafts[path] === undefined && valueAt(input, path) === undefined) return workspace;
  // What a row cannot do without goes back to its last good value.
  if (!isOptional(fieldAt(path))) {
    if (drafts[path] === undefined) return workspace;
    return { ...workspace, drafts: without(drafts, path), problems: without(problems, path) };
  }
  const cleared = { ...workspace, drafts: { ...drafts, [path]: '' } };
  const tried = attempt(cleared, path, edition);
  return retry({ ...tried, drafts: without(tried.drafts, path) }, edition);
}

/** The copy's name is the copy's own, whatever stands in the field of the one it was made of. */
function copied(workspace: Workspace, list: string, index: number, copy: unknown): Workspace {
  if (copy === undefined) return workspace;
  const next = withItemCopied(workspace, list, index, copy);
  const name = `${list}.${index + 1}.name`;
  return next === workspace
    ? workspace
    : { ...next, drafts: without(next.drafts, name), problems: without(next.problems, name) };
}

/** The workspace after an action; the very same one where the action changes nothing. */
export function workspaceReducer(workspace: Workspace, action: WorkspaceAction): Workspace {
  const { input } = workspace;
  switch (action.type) {
    case 'edit': {
      const { path, text, edition } = action;
      if (!hasRowOf(input, path)) return workspace;
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
      return typedInto(openWorkspace(action.input), action.typed);
    case 'add-workload': {
      const { length } = itemsAt(input, 'workloads');
      return withItemAt(workspace, 'workloads', length, newWorkload(input));
    }
    case 'duplicate-workload': {
      const { index } = action;
      return copied(workspace, 'workloads', index, copyOfWorkload(input, index));
    }
    case 'remove-workload':
      return itemsAt(input, 'workloads').length > 1
        ? withoutItem(workspace, 'workloads', action.index)
        : workspace;
    case 'add-design': {
      const { length } = itemsAt(input, 'designs');
      return withItemAt(workspace, 'designs', length, asOwnDesign(input, action.design));
    }
    case 'duplicate-design':
      return copied(workspace, 'designs', action.index, copyOfDesign(input, action.index));
    case 'remove-design':
      return withoutItem(workspace, 'designs', action.index);
    case 'add-link': {
      const design = input.designs?.[action.design];
      if (design === undefined) return workspace;
      const list = `designs.${action.design}.${action.list}`;
      const { length } = itemsAt(input, list);
      return withItemAt(workspace, list, length, newLink(design, action.list));
    }
    case 'remove-link': {
      const { directConnect = [], vpn = [] } = input.designs?.[action.design] ?? {};
      // A design without a link is none.
      if (directConnect.length + vpn.length <= 1) return workspace;
      return withoutItem(workspace, `designs.${action.design}.${action.list}`, action.index);
    }
  }
}

/** Whether an action would change anything: a list may be full, or at its least. */
export function isPossible(workspace: Workspace, action: WorkspaceAction): boolean {
  return workspaceReducer(workspace, action) !== workspace;
}

/** Whether a field says something else than its default, and can go back to it. */
export function isChanged(workspace: Workspace, field: Field): boolean {
  const { control } = field;
  const text = textOf(workspace, field);
  const fallback = control.kind === 'text' ? '' : (control.fallback ?? '');
  return isOptional(field) && text !== '' && text !== fallback;
}
