import type { PlanInput } from '../planner';

/** Why a field's text is not in the plan: what was typed, and what would be accepted. */
export interface FieldProblem {
  readonly given: string;
  readonly accepted: string;
}

/** What is known of fields, by their paths. */
export type ByPath<T> = Readonly<Record<string, T>>;

/**
 * All that the user can change, as one immutable value: a history keeps a list of these. `input`
 * is always a good plan; text that did not become part of it stays in `drafts`.
 */
export interface Workspace {
  readonly input: PlanInput;
  readonly drafts: ByPath<string>;
  readonly problems: ByPath<FieldProblem>;
}
