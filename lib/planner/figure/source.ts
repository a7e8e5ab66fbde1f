/** A public text that a figure or a formula rests on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Section, table, or the dated copy that was read when the page itself could not be. */
  readonly note?: string;
}

/**
 * How far a figure can be trusted.
 * - `high`: read in the vendor's own text, price list or a direct transcription of it.
 * - `medium-high`, `medium`: secondary text that agrees with another source.
 * - `medium-low`, `low`: one secondary source, a field observation or an old figure.
 */
export const CONFIDENCES = ['high', 'medium-high', 'medium', 'medium-low', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;
