import { type Assessment, type Choice, type Figure, isChoice, walk } from '../planner';
import { fieldAt } from '../workspace/fields';
import { assessmentFigures } from './assessment-figures';
import { choiceLabel } from './choice-words';
import { formatFigure } from './format-figure';

/** What a reader sees of an assumption. */
function asShown(node: Figure | Choice): string {
  const { label, origin } = node;
  const value = isChoice(node) ? choiceLabel(node) : formatFigure(node);
  return [label, value, origin.kind === 'assumed' ? origin.reason : ''].join('\n');
}

/**
 * Everything that a shown figure rests on and nobody gave: ours, and changeable where it has a
 * path. A rule of the model that several options share is said once.
 */
export function assumptions(assessment: Assessment): readonly (Figure | Choice)[] {
  const found = new Map<string, Figure | Choice>();
  walk(assessmentFigures(assessment), (node) => {
    if (node.origin.kind === 'assumed') found.set(node.address, node);
  });
  const inOrder = [...found.values()].toSorted((a, b) => a.address.localeCompare(b.address, 'en'));
  const said = new Set<string>();
  return inOrder.filter((node) => {
    if (isChangeable(node)) return true;
    const isNew = !said.has(asShown(node));
    said.add(asShown(node));
    return isNew;
  });
}

/** Whether a field of the form would replace it; what is left is fixed by the model. */
export function isChangeable({ origin }: Figure | Choice): boolean {
  return (
    origin.kind === 'assumed' && origin.path !== undefined && fieldAt(origin.path) !== undefined
  );
}
