/** What typed text turned out to be: a value, or what would have been accepted instead. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly accepted: string };

export const understood = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refused = (accepted: string): Parsed<never> => ({ ok: false, accepted });
