import type { Choice } from '../planner';
import { fieldAt } from '../workspace/fields';

/** Gateways as a sentence names them; their field names them as a list does. */
const inSentences: Readonly<Record<string, string>> = {
  'transit-gateway': 'a transit gateway',
  'virtual-private-gateway': 'a virtual private gateway',
  'cloud-wan': 'Cloud WAN',
};

/** A choice as a sentence says it, and not as a plan file writes it. */
export function choiceWords({ choice }: Choice): string {
  return inSentences[choice] ?? choice;
}

/** A choice as its field lists it: the label of the value chosen. */
export function choiceLabel(node: Choice): string {
  const { choice, origin } = node;
  const control = origin.path === undefined ? undefined : fieldAt(origin.path)?.control;
  const options = control?.kind === 'choice' ? control.options : [];
  return options.find(({ value }) => value === choice)?.label ?? choiceWords(node);
}
