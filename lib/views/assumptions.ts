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

/** Rules that only say what a word means: that one failure takes one part, that one is one. */
const SAYS_NOTHING = /\.failure\.[^.]+\.lost$|\.cost\.once$|^packet\.no-nat-traversal$/;

/**
 * Everything that a shown figure rests on and nobody gave: ours, and changeable where it has a
 * path. A rule of the model that several options share is said once, one that tells a reader
 * nothing not at all.
 */
export function assumptions(assessment: Assessment): readonly (Figure | Choice)[] {
  const said = new Set<string>();
  return assumedIn(assessment).filter((node) => {
    if (isChangeable(node)) return true;
    const isNew = !said.has(asShown(node));
    said.add(asShown(node));
    return isNew;
  });
}

/** Every one, also what several options have alike, in the order of the addresses. */
function assumedIn(assessment: Assessment): readonly (Figure | Choice)[] {
  const found = new Map<string, Figure | Choice>();
  walk(assessmentFigures(assessment), (node) => {
    const isSaid = node.origin.kind === 'assumed' && !SAYS_NOTHING.test(node.address);
    if (isSaid) found.set(node.address, node);
  });
  return [...found.values()].toSorted((a, b) => a.address.localeCompare(b.address, 'en'));
}

/** By a rule of the model: the names of the options that it is a part of; none where it is of all. */
export function sharedBy(assessment: Assessment): (node: Figure | Choice) => readonly string[] {
  const all = assumedIn(assessment);
  return (node) => {
    const ids = new Set(
      all
        .filter((other) => asShown(other) === asShown(node))
        .map(({ address }) => optionId(address)),
    );
    return assessment.options.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  };
}

/** The first part of an address is the id of its option, or a word that no option goes by. */
const optionId = (address: string) => address.split('.')[0] ?? '';

/** Whether a field of the form would replace it; what is left is fixed by the model. */
export function isChangeable({ origin }: Figure | Choice): boolean {
  return (
    origin.kind === 'assumed' && origin.path !== undefined && fieldAt(origin.path) !== undefined
  );
}
