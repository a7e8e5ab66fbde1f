/** What a link holds, before the plan in it is looked at. */
export interface LinkContent {
  /** The price edition that the figures were made with. */
  readonly edition: string;
  /** The version of the model that made them. */
  readonly model: string;
  readonly plan: unknown;
}

/** A way to write plans into links, once released never changed. */
export interface LinkVersion {
  readonly version: number;
  /** What typical plans consist of: what stands here costs a link next to nothing. */
  readonly dictionary: string;
  /** The content from its JSON, or nothing where it is none. */
  readonly contentOf: (json: unknown) => LinkContent | undefined;
  /** The content as the version after this one has it; the newest has none after it. */
  readonly toNext?: (content: LinkContent) => LinkContent;
}
