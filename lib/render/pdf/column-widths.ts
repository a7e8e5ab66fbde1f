const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);

/** What a column has to hold, in points, padding included. */
interface Extent {
  /** Of the text of every row in one line. */
  readonly natural: readonly number[];
  /** Of the longest word. */
  readonly least: number;
}

/** Into so many steps the room is parted that columns share beyond their longest words. */
const STEPS = 60;

/** How near the height of a row comes to that of its highest cell: at infinity it is the same. */
const SHARPNESS = 8;

/**
 * Widths of all columns: as wide as their text where all of it fits; else each has what its longest
 * word takes, and the rest goes step by step to whichever makes the rows together lowest.
 */
export function columnWidths(columns: readonly Extent[], width: number): number[] {
  const natural = columns.map((column) => Math.max(column.least, ...column.natural));
  if (sum(natural) <= width) return natural.map((column) => (column * width) / sum(natural));
  const widths = columns.map((column) => Math.min(column.least, width / 3));
  const room = width - sum(widths);
  if (room <= 0) return widths.map((column) => (column * width) / sum(widths));
  const rows = columns[0]?.natural.map((_, row) => row) ?? [];
  // Nearly the highest cell of each row. Of the highest alone one of two alike would gain nothing by
  // being wider, and neither would ever be.
  const height = (wider: number) =>
    sum(
      rows.map((row) => {
        const lines = columns.map((column, at) => {
          const own = (widths[at] ?? 0) + (at === wider ? room / STEPS : 0);
          return Math.max(1, (column.natural[row] ?? 0) / own) ** SHARPNESS;
        });
        return sum(lines) ** (1 / SHARPNESS);
      }),
    );
  for (let step = 0; step < STEPS; step += 1) {
    const heights = columns.map((_, at) => height(at));
    const best = heights.indexOf(Math.min(...heights));
    widths[best] = (widths[best] ?? 0) + room / STEPS;
  }
  return widths;
}
