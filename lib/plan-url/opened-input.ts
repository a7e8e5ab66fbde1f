import type { PlanInput } from '../planner';
import type { LinkReading } from './read-plan-link';

/**
 * The plan of a link as it is opened: with the prices that its figures were made with, so that they
 * are the same on every day.
 */
export function openedInput(
  { input, edition }: Extract<LinkReading, { kind: 'plan' }>,
  currentEdition: string,
): PlanInput {
  return input.edition === undefined && edition !== currentEdition ? { ...input, edition } : input;
}
