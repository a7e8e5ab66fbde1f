import { fieldAt } from './fields';
import type { WorkspaceAction } from './workspace';

const labelAt = (path: string): string => fieldAt(path)?.label ?? path;

/** What a step of the history is called on the buttons that take it back and do it again. */
export function stepName(action: WorkspaceAction): string {
  switch (action.type) {
    case 'edit':
      return labelAt(action.path);
    case 'reset':
      return `Reset ${labelAt(action.path)}`;
    case 'reset-all':
      return `Reset all in ${action.name}`;
    case 'choose-edition':
      return `Price edition ${action.id}`;
    case 'load':
      return action.name ?? 'Open a plan';
  }
}
