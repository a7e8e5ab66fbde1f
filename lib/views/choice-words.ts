import type { Choice } from '../planner';

/** Gateways as a sentence names them. */
const inSentences: Readonly<Record<string, string>> = {
  'transit-gateway': 'a transit gateway',
  'virtual-private-gateway': 'a virtual private gateway',
  'cloud-wan': 'Cloud WAN',
};

/** A choice as a sentence says it, and not as a plan file writes it. */
export function choiceWords({ choice }: Choice): string {
  return inSentences[choice] ?? choice;
}
