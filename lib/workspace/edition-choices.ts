import { acceleratorEdges, type Edition } from '../planner';
import type { ChoiceOption, EditionList } from './field';

/** What a field offers that a price edition lists, each by its name and the id that a plan holds. */
export function editionChoices(edition: Edition, list: EditionList): ChoiceOption[] {
  // The name of a group of edge locations says all that its id does.
  if (list === 'acceleratorEdges') {
    return acceleratorEdges(edition).map(({ id, name }) => ({ value: id, label: name }));
  }
  return edition[list].map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }));
}
