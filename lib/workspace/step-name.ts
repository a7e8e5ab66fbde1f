import type { PlanInput } from '../planner';
import { fieldName } from './field-name';
import { fieldAt } from './fields';
import { workloadName } from './new-item';
import type { WorkspaceAction } from './workspace';

function labelAt(path: string): string {
  const field = fieldAt(path);
  return field === undefined ? path : fieldName(field);
}

const linkNames = { directConnect: 'connection', vpn: 'VPN' } as const;

/** What a step of the history is called on the buttons that take it back and do it again. */
export function stepName(input: PlanInput, action: WorkspaceAction): string {
  const workload = (index: number) => workloadName(input.workloads?.[index] ?? {}, index);
  const design = (index: number) => input.designs?.[index]?.name ?? `design ${index + 1}`;

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
    case 'add-workload':
      return 'Add a workload';
    case 'duplicate-workload':
      return `Duplicate ${workload(action.index)}`;
    case 'remove-workload':
      return `Remove ${workload(action.index)}`;
    case 'add-design':
      return `Add ${action.design.name}`;
    case 'duplicate-design':
      return `Duplicate ${design(action.index)}`;
    case 'remove-design':
      return `Remove ${design(action.index)}`;
    case 'add-link':
      return `Add a ${linkNames[action.list]} to ${design(action.design)}`;
    case 'remove-link':
      return `Remove a ${linkNames[action.list]} of ${design(action.design)}`;
  }
}
