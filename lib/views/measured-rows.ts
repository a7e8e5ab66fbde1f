/** One line of a file of measurements, its values by the names in the head. */
export interface MeasuredRow {
  /** Empty where nothing stands. Throws where there is no such column. */
  readonly text: (column: string) => string;
  /** Throws where there is none, or a word. */
  readonly number: (column: string) => number;
}

/** Every line of comma-separated values under their head; no value holds a comma. */
export function measuredRows(csv: string): readonly MeasuredRow[] {
  const [head = [], ...lines] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map((line) => {
    const text = (column: string) => {
      const found = line[head.indexOf(column)];
      if (found === undefined) throw new Error(`a measurement without ${column}`);
      return found;
    };
    const number = (column: string) => {
      const value = Number(text(column));
      if (text(column) === '' || !Number.isFinite(value)) throw new Error(`${column} is no number`);
      return value;
    };
    return { text, number };
  });
}
