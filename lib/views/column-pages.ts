/**
 * Columns that fit on a sheet of paper beside the row labels, a list a sheet. The first column
 * stands on each, since all are held against it.
 */
export function columnPages(ids: readonly string[], most: number): readonly (readonly string[])[] {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  const each = Math.max(1, most - 1);
  const pages = Array.from({ length: Math.max(1, Math.ceil(others.length / each)) }, (_, at) => [
    first,
    ...others.slice(at * each, (at + 1) * each),
  ]);
  return pages;
}
