import type { Edition } from '@/lib/planner';
import type { FieldValue } from '@/lib/views/field-values';
import type { PriceInUse } from '@/lib/views/prices-in-use';
import type { WorkspaceAction } from '@/lib/workspace/workspace';
import type { FieldProblem, Workspace } from '@/lib/workspace/workspace-state';

/** What every part of the form shows and does. */
export interface FormState {
  readonly workspace: Workspace;
  /** By path: the value in use where a field is empty, and how the plan understood one that is not. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly edition: Edition;
  /** The prices of AWS that some option pays. */
  readonly prices: readonly PriceInUse[];
  /** Why what stands in a field is not in the plan, or not in the edition. */
  readonly problemOf: (path: string) => FieldProblem | undefined;
  readonly onEdit: (path: string, text: string) => void;
  readonly onReset: (path: string) => void;
  readonly onCommit: () => void;
  readonly onAct: (action: WorkspaceAction) => void;
}
