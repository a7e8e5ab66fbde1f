/** What a link made by hand may say, and which field of the form each is. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  region: 'aws.region',
  peak: 'workloads.0.out.peakBitsPerSecond',
  data: 'workloads.0.out.monthlyVolume',
  kind: 'workloads.0.kind',
  survive: 'requirements.survive',
  gateway: 'aws.gateway',
};

/** For a message that says what is accepted. */
export const READABLE_KEYS: readonly string[] = Object.keys(FIELDS);

/** Longer texts are in no field of those. */
const MOST_CHARACTERS = 2000;

export interface ReadableLink {
  /** As typed: each goes through its field, which keeps what it does not accept. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /** Names that no field goes by. */
  readonly unknown: readonly string[];
}

/**
 * A fragment with readable parameters, such as `#region=us-east-1&peak=4Gbps`. Nothing where it has
 * none of their names: it is the place of something else on the page then.
 */
export function readReadableLink(fragment: string): ReadableLink | undefined {
  if (fragment.length > MOST_CHARACTERS) return undefined;
  const parameters = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const texts = parameters.flatMap(([name, text]) => {
    const path = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    return path === undefined ? [] : [{ path, text }];
  });
  if (texts.length === 0) return undefined;
  return {
    texts,
    unknown: parameters.map(([name]) => name).filter((name) => !Object.hasOwn(FIELDS, name)),
  };
}
