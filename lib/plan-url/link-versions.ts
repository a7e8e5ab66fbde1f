import { DICTIONARY_1 } from './dictionary-1';
import type { LinkContent, LinkVersion } from './link-version';

const isText = (value: unknown): value is string => typeof value === 'string';

/** `{ "e": edition, "m": model version, "p": plan }` */
function contentOf1(json: unknown): LinkContent | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const edition: unknown = Reflect.get(json, 'e');
  const model: unknown = Reflect.get(json, 'm');
  return isText(edition) && isText(model)
    ? { edition, model, plan: Reflect.get(json, 'p') }
    : undefined;
}

/** Every version that was ever released, the newest last: links of all of them open for ever. */
export const LINK_VERSIONS = [
  { version: 1, dictionary: DICTIONARY_1, contentOf: contentOf1 },
] as const satisfies readonly [LinkVersion, ...LinkVersion[]];
