const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads a file by RFC 4180, for tests: sign by sign, and strict, so that a writer cannot hide behind
 * it. Gives the rows, the heads first.
 * @throws Error for what the grammar does not allow.
 */
export function readCsv(text: string): string[][] {
  const signs = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;

  const quoted = (): string => {
    let cell = '';
    for (at += 1; at < signs.length; at += 1) {
      if (signs[at] !== '"') cell += signs[at];
      else if (signs[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        at += 1;
        return cell;
      }
    }
    throw new Error('a quote is not closed');
  };
  const bare = (): string => {
    const end = signs.slice(at).search(/[,\r\n"]/);
    if (end < 0) throw new Error('the last line does not end');
    const cell = signs.slice(at, at + end);
    at += end;
    return cell;
  };

  while (at < signs.length) {
    row.push(signs[at] === '"' ? quoted() : bare());
    if (signs[at] === ',') at += 1;
    else if (signs.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`${JSON.stringify(signs.slice(at, at + 9))} follows a cell`);
  }
  return rows;
}

/** The rows by their heads, for tests that ask for a cell by name. */
export function readCsvByHead(text: string): Readonly<Record<string, string>>[] {
  const [heads = [], ...rows] = readCsv(text);
  if (new Set(heads).size !== heads.length) throw new Error('two columns have one head');
  return rows.map((cells) => {
    if (cells.length !== heads.length) throw new Error(`${cells.length} cells`);
    return Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? '']));
  });
}
