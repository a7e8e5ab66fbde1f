import { type PlanInput, readPlanInput } from '../planner';
import { pathAfterInsertion, pathAfterRemoval, pathInCopy } from './moved-path';
import { valueAt, withValueAt } from './plan-path';
import type { ByPath, Workspace } from './workspace-state';

/** A plan without workloads has one all the same, of which nothing was said. */
export function itemsAt(input: PlanInput, list: string): readonly unknown[] {
  const items = valueAt(input, list);
  if (Array.isArray(items)) return items as readonly unknown[];
  return list === 'workloads' ? [{}] : [];
}

function withItems(workspace: Workspace, list: string, items: readonly unknown[]) {
  const candidate = withValueAt(workspace.input, list, items.length === 0 ? undefined : items);
  return readPlanInput(candidate).ok ? (candidate as PlanInput) : undefined;
}

function renamed<T>(of: ByPath<T>, name: (path: string) => string | undefined): ByPath<T> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([path, value]) => {
      const next = name(path);
      return next === undefined ? [] : [[next, value]];
    }),
  );
}

/** The same workspace where the plan takes no more of these. */
export function withItemAt(
  workspace: Workspace,
  list: string,
  index: number,
  item: unknown,
): Workspace {
  const items = itemsAt(workspace.input, list);
  const input = withItems(workspace, list, items.toSpliced(index, 0, item));
  if (input === undefined) return workspace;
  const name = (path: string) => pathAfterInsertion(list, index, path);
  return {
    input,
    drafts: renamed(workspace.drafts, name),
    problems: renamed(workspace.problems, name),
  };
}

/** Without an item: what was typed into it goes with it, what was typed behind it moves up. */
export function withoutItem(workspace: Workspace, list: string, index: number): Workspace {
  const items = itemsAt(workspace.input, list);
  const input = withItems(workspace, list, items.toSpliced(index, 1));
  if (input === undefined || index >= items.length) return workspace;
  const name = (path: string) => pathAfterRemoval(list, index, path);
  return {
    input,
    drafts: renamed(workspace.drafts, name),
    problems: renamed(workspace.problems, name),
  };
}

/** With `copy` right behind the item that it is a copy of, and what was typed there copied too. */
export function withItemCopied(
  workspace: Workspace,
  list: string,
  index: number,
  copy: unknown,
): Workspace {
  const inserted = withItemAt(workspace, list, index + 1, copy);
  if (inserted === workspace) return workspace;
  const copied = <T>(of: ByPath<T>): ByPath<T> => ({
    ...of,
    ...renamed(of, (path) => pathInCopy(list, index, index + 1, path)),
  });
  return {
    input: inserted.input,
    drafts: copied(inserted.drafts),
    problems: copied(inserted.problems),
  };
}
