/** A field of a calculator: its name in addresses and on the command line, and how to ask for it. */
export interface ToolControl<F extends string> {
  readonly field: F;
  readonly label: string;
  readonly help: string;
  /** Of a closed list; else it is text. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Bytes that a slider moves between. */
  readonly slider?: readonly [number, number];
  /** Of a quantity: whether a text is one, so that the arrow keys may step to it. */
  readonly reads?: (text: string) => boolean;
}
