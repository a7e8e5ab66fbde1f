import type { PlanInput } from '../planner';
import { EXAMPLE_KEY, examples } from '../workspace/examples';
import { repeatedNames, unknownNames } from './ignored-names';
import { type LinkReading, readPlanLink } from './read-plan-link';
import { READABLE_FIELDS } from './readable-fields';

export type AddressReading =
  | LinkReading
  /** It names something that there is not. */
  | { readonly kind: 'nothing'; readonly problem: string }
  /** An example, or the fields that somebody wrote by hand, or both. */
  | {
      readonly kind: 'readable';
      /** What the fields are put into: a plan that says nothing, where no example is named. */
      readonly input: PlanInput;
      /** The example's name, where there is one. */
      readonly name?: string;
      /** As typed: each goes through its field, which keeps what it does not accept. */
      readonly texts: readonly { readonly path: string; readonly text: string }[];
      /** What of the address was not used, in sentences. */
      readonly ignored: readonly string[];
    };

/** Longer texts are in no field of those. */
const MOST_CHARACTERS = 2000;
const GIVEN_LENGTH = 60;

const ACCEPTED = `#p=… as “Copy link” makes it, #${EXAMPLE_KEY}=${examples.map(({ id }) => id).join(', ')}, or fields by name: ${Object.keys(READABLE_FIELDS).join(', ')}, such as #region=us-east-1&peak=4Gbps`;

const cut = (text: string) =>
  text.length > GIVEN_LENGTH ? `${text.slice(0, GIVEN_LENGTH)}…` : text;
const shown = (text: string) => JSON.stringify(cut(text));

const nothing = (given: string): AddressReading => ({
  kind: 'nothing',
  problem: `The address names nothing that can be opened: ${shown(given)}. Accepted: ${ACCEPTED}.`,
});

/** A program on the way may have written the sign after the name as a code, or the name large. */
const asSent = (fragment: string) => fragment.replace(/^#?p(?:=|%3d)/i, '#p=');

/**
 * What the fragment of an address opens: a plan's link, an example, fields such as
 * `#region=us-east-1&peak=4Gbps`, or an example with some fields changed. What it names in vain is
 * said. An empty fragment is none; whether it is a place on the page is for the page to know.
 */
export function readAddress(fragment: string): AddressReading {
  const bare = fragment.replace(/^#/, '');
  if (bare === '') return { kind: 'none' };
  const link = readPlanLink(asSent(fragment));
  if (link.kind !== 'none') return link;
  if (bare.length > MOST_CHARACTERS) return nothing(bare);

  const parameters = [...new URLSearchParams(bare)];
  const isKnown = (name: string) => name === EXAMPLE_KEY || Object.hasOwn(READABLE_FIELDS, name);
  const known = new Map(parameters.filter(([name]) => isKnown(name)));
  if (known.size === 0) return nothing(bare);

  const exampleId = known.get(EXAMPLE_KEY);
  const example = examples.find(({ id }) => id === exampleId);
  if (exampleId !== undefined && example === undefined) {
    return {
      kind: 'nothing',
      problem: `There is no example ${shown(exampleId)}. Accepted: ${examples.map(({ id }) => id).join(', ')}.`,
    };
  }
  const unknown = parameters.map(([name]) => name).filter((name) => !isKnown(name));
  return {
    kind: 'readable',
    input: example?.input ?? { version: 1 },
    ...(example && { name: example.name }),
    texts: [...known].flatMap(([name, text]) => {
      const path = READABLE_FIELDS[name];
      return path === undefined ? [] : [{ path, text }];
    }),
    ignored: [
      ...unknownNames(unknown.map(cut)),
      ...repeatedNames(parameters.map(([name]) => name).filter(isKnown)),
    ],
  };
}
