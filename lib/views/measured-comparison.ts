/** How far a model was from what was measured: a table, and what has to be known to read it. */
export interface MeasuredComparison {
  readonly title: string;
  /** Paragraphs before the table. */
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Paragraphs after it. */
  readonly remarks: readonly string[];
}
