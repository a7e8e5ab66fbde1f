import { type Assessment, type Choice, type Figure, walk } from '../planner';

/** Something of an assessment that is not a Figure but holds Figures: objects, lists. */
type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

function isNode(value: object): value is Figure | Choice {
  return 'address' in value && 'origin' in value && ('unit' in value || 'choice' in value);
}

function collect(value: unknown, found: Set<Figure | Choice>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    found.add(value);
    return;
  }
  for (const part of Object.values(value as Holder)) collect(part, found);
}

/** Every Figure and Choice that an assessment shows: of its plan and of each option. */
export function assessmentFigures({ plan, options }: Assessment): readonly (Figure | Choice)[] {
  const found = new Set<Figure | Choice>();
  collect(plan, found);
  collect(options, found);
  return [...found];
}

/** The Figure or Choice at an address, anywhere under what an assessment shows. */
export function figureAt(assessment: Assessment, address: string): Figure | Choice | undefined {
  let found: Figure | Choice | undefined;
  walk(assessmentFigures(assessment), (node) => {
    if (node.address === address) found = node;
  });
  return found;
}
