import type { Assessment, Choice, Figure } from '../planner';

/** Something of an assessment that is not a Figure but holds Figures: objects, lists. */
type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

function isNode(value: object): value is Figure | Choice {
  return 'address' in value && 'origin' in value && ('unit' in value || 'choice' in value);
}

/** Puts every Figure and Choice that a value is or holds into a set. */
export function collectFigures(value: unknown, found: Set<Figure | Choice>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    found.add(value);
    return;
  }
  for (const part of Object.values(value as Holder)) collectFigures(part, found);
}

/** Every Figure and Choice that an assessment shows: of its plan and of each option. */
export function assessmentFigures({ plan, options }: Assessment): readonly (Figure | Choice)[] {
  const found = new Set<Figure | Choice>();
  collectFigures(plan, found);
  collectFigures(options, found);
  return [...found];
}
