import { type Assessment, type Choice, type Figure, walk } from '../planner';
import { fieldAt } from '../workspace/fields';
import { assessmentFigures } from './assessment-figures';

/** Everything that a shown figure rests on and nobody gave: ours, and changeable where it has a path. */
export function assumptions(assessment: Assessment): readonly (Figure | Choice)[] {
  const found = new Map<string, Figure | Choice>();
  walk(assessmentFigures(assessment), (node) => {
    if (node.origin.kind === 'assumed') found.set(node.address, node);
  });
  return [...found.values()].toSorted((a, b) => a.address.localeCompare(b.address, 'en'));
}

/** Whether a field of the form would replace it; what is left is fixed by the model. */
export function isChangeable({ origin }: Figure | Choice): boolean {
  return (
    origin.kind === 'assumed' && origin.path !== undefined && fieldAt(origin.path) !== undefined
  );
}
