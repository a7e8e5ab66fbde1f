import type { Choice, Figure, NotPriced } from '../planner';

/** Text with figures in it: a page makes them interactive, a file formats them. */
export type Sentence = readonly (string | Figure)[];

/** What one cell shows. An absence says what kind of absence it is; it is never an empty cell. */
export type Cell =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly note?: string }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'not-priced'; readonly missing: readonly [NotPriced, ...NotPriced[]] }
  | { readonly kind: 'none'; readonly reason: string }
  /** The column has no meaning for this row, as a rate has none for a sum. */
  | { readonly kind: 'blank' };

export interface Row {
  readonly id: string;
  readonly label: string;
  /** One plain sentence on what the row means. */
  readonly help?: string;
  readonly cells: readonly Cell[];
}

export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

interface Column {
  readonly id: string;
  readonly title: string;
}

/** A table as every renderer shows it: order, labels and figures are said here once. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** Heading of the row labels. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}
