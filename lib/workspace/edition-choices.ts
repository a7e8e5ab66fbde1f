import type { Edition } from '../planner';
import type { ChoiceOption, EditionList } from './field';

/** What a field offers that a price edition lists, each by its name and the id that a plan holds. */
export function editionChoices(edition: Edition, list: EditionList): ChoiceOption[] {
  return edition[list].map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }));
}
