import type { PlanInput } from '../planner';
import { fieldAt } from './fields';
import { stepName } from './step-name';
import { openWorkspace, type WorkspaceAction, workspaceReducer } from './workspace';
import type { Workspace } from './workspace-state';

/** More than anybody goes back, and little to keep: the steps share all that they have in common. */
export const MOST_STEPS = 200;

/** A step that can be taken: what it is called, and the workspace that it leads to. */
interface Step {
  readonly name: string;
  readonly workspace: Workspace;
}

/** The workspace with the way it came. A workspace is never changed, so a step is only a reference. */
export interface History {
  readonly present: Workspace;
  /** The states before, the latest last. */
  readonly past: readonly Step[];
  /** The states that were taken back, the next one first. */
  readonly future: readonly Step[];
  /** The field being typed into: as long as it is not left, its changes are one step. */
  readonly typing?: string;
}

export type HistoryAction =
  | WorkspaceAction
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The field that was typed into is left, or its text was confirmed. */
  | { readonly type: 'leave-field' }
  /** What an earlier visit left, in place of what the page opened with: not a step. */
  | { readonly type: 'restore'; readonly workspace: Workspace };

export function openHistory(input: PlanInput): History {
  return { present: openWorkspace(input), past: [], future: [] };
}

/** The field whose typing an action is part of; to choose from a list is a step of its own. */
function typedInto(action: WorkspaceAction): string | undefined {
  return action.type === 'edit' && fieldAt(action.path)?.control.kind === 'text'
    ? action.path
    : undefined;
}

function did(history: History, action: WorkspaceAction): History {
  const { present } = history;
  const next = workspaceReducer(present, action);
  if (next === present) return history;
  const typing = typedInto(action);
  const goesOn = typing !== undefined && typing === history.typing;
  return {
    present: next,
    past: goesOn
      ? history.past
      : [...history.past, { name: stepName(present.input, action), workspace: present }].slice(
          -MOST_STEPS,
        ),
    future: [],
    ...(typing !== undefined && { typing }),
  };
}

/** The workspace and its history after an action. Pure: an undo gives back the very state before. */
export function historyReducer(history: History, action: HistoryAction): History {
  const { present, past, future } = history;
  switch (action.type) {
    case 'undo': {
      const step = past.at(-1);
      if (step === undefined) return history;
      return {
        present: step.workspace,
        past: past.slice(0, -1),
        future: [{ name: step.name, workspace: present }, ...future],
      };
    }
    case 'redo': {
      const [step, ...later] = future;
      if (step === undefined) return history;
      return {
        present: step.workspace,
        past: [...past, { name: step.name, workspace: present }],
        future: later,
      };
    }
    case 'leave-field':
      return history.typing === undefined ? history : { present, past, future };
    case 'restore':
      return { present: action.workspace, past: [], future: [] };
    default:
      return did(history, action);
  }
}
