import type { OptionAssessment } from '../planner';

/** Ids of options that were put away. What is not named is shown, so a new option shows. */
export type HiddenOptions = ReadonlySet<string>;

type Options = readonly Pick<OptionAssessment, 'id' | 'status'>[];

/** The options that are shown, in their order. A table of nothing says nothing: then all are. */
export function shownIds(options: Options, hidden: HiddenOptions): readonly string[] {
  const shown = options.filter(({ id }) => !hidden.has(id));
  return (shown.length === 0 ? options : shown).map(({ id }) => id);
}

/** Puts an option away or back. The last one that is shown stays. */
export function toggledOption(options: Options, hidden: HiddenOptions, id: string): HiddenOptions {
  const shown = new Set(shownIds(options, hidden));
  if (shown.has(id)) {
    return shown.size === 1 ? hidden : new Set([...hidden, id]);
  }
  return new Set([...hidden].filter((other) => other !== id));
}

/** Puts everything away that does not do the job. */
export function feasibleOnly(options: Options): HiddenOptions {
  return new Set(options.filter(({ status }) => status !== 'feasible').map(({ id }) => id));
}
