import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './__fixtures__/read-csv';
import { csvCell } from './csv-cell';
import { csvText } from './csv-text';

/** The text that a spreadsheet shows for a cell. */
const shown = (text: string): string => readCsv(csvText(['head'], [[text]]))[1]?.[0] ?? 'none';

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['a;b', '"a;b"'],
    [' edge', '" edge"'],
    ['', ''],
    [undefined, ''],
    [-5, '-5'],
    [0, '0'],
  ])('%j is written as %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("https://example.test","x")', '\'=HYPERLINK("https://example.test","x")'],
    ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
    ["|cmd'!A0", "'|cmd'!A0"],
    ['｜cmd', "'｜cmd"],
    ['name\n|cmd', "name\n'|cmd"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200f=1', "'\u200f=1"],
    ['\u202e\u200b=1', "'\u202e\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['﹦1', "'﹦1"],
    ['\tx', "'\tx"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['\n=1', "'\n'=1"],
    ['name\n=1+1', "name\n'=1+1"],
    ['name\r\n=1+1\r\n@x', "name\r\n'=1+1\r\n'@x"],
    ['name\r=1', "name\r'=1"],
    ['name\n  ＝1', "name\n'  ＝1"],
    ['name\n\tx', "name\n'\tx"],
    ['name\u2028=1', "name\u2028'=1"],
    ['name;=1', "name;'=1"],
    ['name\t=1', "name\t'=1"],
    ['"=1"', '\'"=1"'],
    ['name;"=1', 'name;\'"=1'],
    ['a"\n=1', 'a"\n\'=1'],
  ])('%j cannot be run', (text, neutral) => {
    expect(shown(text)).toBe(neutral);
  });

  it.each([
    'a=b',
    'a | b',
    'two - three',
    'mail@example.test',
    '– (none)',
    '1.25 Gbps',
    "it's",
    '−5 USD',
  ])('%j stays as it is', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('has no control that ends a text for some readers', () => {
    expect(shown('a\0b\x1bc')).toBe('a\ufffdb\ufffdc');
  });

  it('takes a text of a megabyte', () => {
    const long = '=x\n'.repeat(2 ** 20 / 3);
    expect(shown(long).startsWith("'=x\n'=x\n")).toBe(true);
  });
});

/** Texts of what is dangerous, what separates and what is not seen, more often than chance has it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@|＝＋－＠｜;,"\'\t\r\n \u00a0\u200b\u200f\u2028\u0085\v\fa1'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A line's first sign that is seen. */
const firstSign = (line: string) =>
  line
    .replace(/^[\s\p{Cc}\p{Cf}"]+/u, '')
    .slice(0, 1)
    .normalize('NFKC');

describe('a file', () => {
  it('begins with a mark, ends every line with CRLF, and reads back', () => {
    const text = csvText(
      ['Name', 'Cost (USD)'],
      [
        ['Köln, "HQ"', 2872.4],
        [undefined, -1],
      ],
    );
    expect(text).toBe('\ufeffName,Cost (USD)\r\n"Köln, ""HQ""",2872.4\r\n,-1\r\n');
    expect(readCsv(text)).toEqual([
      ['Name', 'Cost (USD)'],
      ['Köln, "HQ"', '2872.4'],
      ['', '-1'],
    ]);
  });

  it('is not written when a line has a cell too many or too few', () => {
    expect(() => csvText(['a', 'b'], [['1']])).toThrow('1 cells under 2 heads');
  });

  it('reads back as it was, but for apostrophes before what could run', () => {
    const cell = fc.oneof(hostile, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = readCsv(csvText(['=head', 'other'], rows)).slice(1);
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, line) => {
          row.forEach((value, at) => {
            const text = read[line]?.[at] ?? 'none';
            if (typeof value === 'number') {
              expect(Number(text)).toBe(value === 0 ? 0 : Number(value.toPrecision(12)));
              return;
            }
            const bare = (of: string) => of.replaceAll("'", '');
            // biome-ignore lint/suspicious/noControlCharactersInRegex: what a cell does without
            const kept = value.replaceAll(/[\0-\x08\x0e-\x1f\x7f]/g, '\ufffd');
            expect(bare(text)).toBe(bare(kept));
            for (const part of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029;\t]/)) {
              expect('=+-@|'.includes(firstSign(part)) && firstSign(part) !== '').toBe(false);
            }
            expect(text).not.toMatch(/^[\t\r\n]/);
          });
        });
      }),
      { numRuns: 2000 },
    );
  });
});
