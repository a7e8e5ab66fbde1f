import { repeatedNames, unknownNames } from './ignored-names';

/** Longer texts are in no field of a calculator. */
const MOST_CHARACTERS = 2000;

/** The fields of a calculator by their name in addresses and on the command line, with defaults. */
export type ToolFields = Readonly<Record<string, string>>;

/** Texts of the fields of a calculator, as typed. */
export type ToolTexts<F extends ToolFields> = Partial<Readonly<Record<keyof F & string, string>>>;

export interface ToolAddress<F extends ToolFields> {
  /** As typed: what a field does not accept stays in it. */
  readonly texts: ToolTexts<F>;
  /** What of it was not used, in sentences. */
  readonly ignored: readonly string[];
}

/** What an address such as `#suite=aes-gcm-16&nat-t=on` says; the names are those of the command line. */
export function readToolAddress<F extends ToolFields>(fields: F, fragment: string): ToolAddress<F> {
  if (fragment.length > MOST_CHARACTERS) {
    const most = MOST_CHARACTERS.toLocaleString('en-US');
    return {
      texts: {},
      ignored: [`The address is longer than ${most} characters: nothing of it is used.`],
    };
  }
  const parameters = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const names = parameters.map(([name]) => name);
  const isField = (name: string) => Object.hasOwn(fields, name);
  return {
    texts: Object.fromEntries(parameters.filter(([name]) => isField(name))) as ToolTexts<F>,
    ignored: [...unknownNames(names.filter((name) => !isField(name))), ...repeatedNames(names)],
  };
}

/** The address of these texts, without what is at its default. */
export function toolFragment(fields: ToolFields, texts: ToolFields): string {
  const changed = Object.entries(texts).filter(
    ([name, text]) => Object.hasOwn(fields, name) && text !== fields[name],
  );
  return changed.length === 0 ? '' : `#${new URLSearchParams(changed)}`;
}
