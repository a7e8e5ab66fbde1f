import { MTU_FIELDS, type MtuField, type MtuTexts } from '../workspace/mtu-question';
import { repeatedNames, unknownNames } from './ignored-names';

/** Longer texts are in no field of the calculator. */
const MOST_CHARACTERS = 1000;

export interface MtuAddress {
  /** As typed: what a field does not accept stays in it. */
  readonly texts: MtuTexts;
  /** What of it was not used, in sentences. */
  readonly ignored: readonly string[];
}

const isField = (name: string): name is MtuField => Object.hasOwn(MTU_FIELDS, name);

/** What an address such as `#suite=aes-gcm-16&nat-t=on` says; the names are those of the command line. */
export function readMtuAddress(fragment: string): MtuAddress {
  const parameters =
    fragment.length > MOST_CHARACTERS ? [] : [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const names = parameters.map(([name]) => name);
  return {
    texts: Object.fromEntries(parameters.filter(([name]) => isField(name))),
    ignored: [...unknownNames(names.filter((name) => !isField(name))), ...repeatedNames(names)],
  };
}

/** The address of these texts, without what is at its default. */
export function mtuFragment(texts: MtuTexts): string {
  const changed = Object.entries(texts).filter(
    ([name, text]) => isField(name) && text !== MTU_FIELDS[name],
  );
  return changed.length === 0 ? '' : `#${new URLSearchParams(changed)}`;
}
