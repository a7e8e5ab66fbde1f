import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan, type PlanInput } from '../../planner';
import { cellText, sentenceText } from '../../views/cell-text';
import { report } from '../../views/report';
import type { Table } from '../../views/table';
import { examples, seedExample } from '../../workspace/examples';
import { markdownLink, markdownText } from './markdown-text';
import { reportMarkdown } from './report-markdown';

const reported = (input: PlanInput, link = '') => report(assessPlan(input, currentEdition), link);
const written = (input: PlanInput, link = '') => reportMarkdown(reported(input, link));

/** Markup is what a sign means that no backslash takes the meaning from. */
const bare = (text: string) => text.replaceAll(/\\[!-/:-@[-`{-~]/g, '');
const plain = (text: string) => text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

/** Cells of a line of a table, as a reader of GFM breaks it. */
function cellsOf(line: string): string[] {
  const parts = line.match(/(?:\\.|[^\\|])+/g) ?? [];
  return parts.map((part) => plain(part.trim()));
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://example.test/pixel.png)',
  '<https://example.test>',
  'https://example.test/x',
  'www.example.test',
  'a | b | c',
  'back\\slash | \\| end\\',
  '`code` ``',
  '**bold** _it_ ~~no~~',
  '# heading',
  '- list',
  '+ list',
  '1. list',
  '=== rule',
  '---',
  'two\nlines',
  'two\r\n\r\n## heads',
  '{process.env}',
  '&lt;b&gt;',
  '$x$',
  '[a]: https://example.test',
] as const;

describe('a text in Markdown', () => {
  it.each(HOSTILE)('%j is text', (text) => {
    const safe = markdownText(text);
    expect(bare(safe)).not.toMatch(/[\\`*_[\]{}<>|~#&$!\n\r]/);
    expect(bare(safe)).not.toMatch(/:\/\/|www\./);
    expect(safe).not.toMatch(/^(?:[-+=]|\d+[.)])/);
    expect(plain(safe)).toBe(text.replaceAll(/[\r\n]+/g, ' ').trim());
  });

  it('writes what would turn the direction of a line by its number', () => {
    for (const sign of '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069') {
      const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      expect(markdownText(`a${sign}b`)).toBe(`a\\[U+${code}\\]b`);
    }
    expect(markdownText('漢字 שלום مرحبا')).toBe('漢字 שלום مرحبا');
  });

  it.each(['1.25 Gbps', 'Usable: 4 Gbps', 'VPN connections, 12 tunnels (standard)', '– (none)'])(
    '%j stays readable',
    (text) => {
      expect(markdownText(text)).toBe(text);
    },
  );

  it('never has a sign with a meaning, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bare(markdownText(text))).not.toMatch(/[\\`*_[\]{}<>|~#&$!\n\r\u2028]/);
      }),
    );
  });

  it('keeps an address inside its link', () => {
    expect(markdownLink('a](b', 'https://example.test/a b>c)d')).toBe(
      '[a\\](b](<https://example.test/a%20b%3Ec)d>)',
    );
  });
});

const tableOf = (markdown: string, title: string): string[][] => {
  const [, after = ''] = markdown.split(`\n## ${markdownText(title)}\n`);
  const [section = ''] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
    .filter(([first = '']) => first !== '---' && !first.startsWith('**'));
};

const textsOf = ({ groups }: Table) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ label, cells }) =>
      [label, ...cells.map(cellText)].map((text) => text.trim()).filter((text) => text !== ''),
    ),
  );

describe.each(examples.map(({ id, input }) => [id, input] as const))(
  'the report of an example as Markdown: %s',
  (_, input) => {
    const made = reported(input);
    const markdown = reportMarkdown(made);

    it('has the verdict, and why the others cannot be', () => {
      for (const sentence of [made.verdict.headline, ...made.verdict.details, ...made.against]) {
        expect(plain(markdown)).toContain(sentenceText(sentence));
      }
    });

    it('has every table of the report, cell by cell', () => {
      const { options, given, assumed, rules, comparison, built, charts, turns } = made;
      const crossings = charts.flatMap((chart) => (chart.crossings ? [chart.crossings] : []));
      expect(crossings).toHaveLength(1);
      const path = built[0]?.scene.table;
      expect(path?.groups.length).toBeGreaterThan(1);
      for (const table of [
        ...[options, given, assumed, rules, comparison, ...(path ? [path] : [])],
        ...[...built.map(({ ledger }) => ledger), ...charts.map((chart) => chart.table)],
        ...[...crossings, turns],
      ]) {
        const [heads, ...rows] = tableOf(markdown, table.title).map((cells) =>
          cells.filter((text) => text !== ''),
        );
        expect(heads).toEqual([table.corner, ...table.columns.map(({ title }) => title)]);
        expect(rows).toEqual(textsOf(table));
      }
    });

    it('has as many cells in a row as heads', () => {
      const blocks = markdown.split('\n\n').filter((block) => block.startsWith('|'));
      expect(blocks.length).toBeGreaterThan(5);
      for (const block of blocks) {
        const counts = block.split('\n').map((row) => bare(row).split('|').length);
        expect(new Set(counts).size).toBe(1);
      }
    });

    it('links every source', () => {
      for (const row of made.sources.groups.flatMap(({ rows }) => rows)) {
        const [, , title, address] = row.cells.map(cellText);
        expect(markdown).toContain(`[${markdownText(title ?? '')}](<${address}>)`);
      }
    });
  },
);

describe('the report as Markdown', () => {
  it('says what its figures hold for, and where the plan opens again', () => {
    expect(written(seedExample.input)).toMatch(
      /Prices and limits of 2026-11-23, model version \d+\./,
    );
    expect(written(seedExample.input, 'https://example.test/plan#p=1.x')).toContain(
      '[Open this plan](<https://example.test/plan#p=1.x>)',
    );
    expect(written(seedExample.input)).not.toContain('Open this plan');
  });

  it('keeps the lines of the notes, as text', () => {
    const notes = 'Ordered on Monday\n# not a heading\n\n    not code\n> not a quotation';
    expect(written({ ...seedExample.input, notes })).toContain(
      [
        '> Ordered on Monday\\',
        '> \\# not a heading',
        '> ',
        '> not code\\',
        '> \\> not a quotation',
        '',
      ].join('\n'),
    );
  });

  const named = (name: string) =>
    written({
      ...seedExample.input,
      name,
      site: { name },
      notes: name,
      workloads: [{ name, out: { peakBitsPerSecond: 4e9 } }],
      designs: [{ id: 'own', name, vpn: [{ tunnelClass: 'standard', connections: 6 }] }],
    });
  /** How many lines begin with each sign of a block. */
  const blocks = (markdown: string) =>
    Object.fromEntries(
      ['# ', '## ', '- ', '|'].map((sign) => [
        sign,
        bare(markdown)
          .split('\n')
          .filter((text) => text.startsWith(sign)).length,
      ]),
    );

  it.each(HOSTILE)('has a plan, a site and a design called %j as text', (name) => {
    const markdown = named(name);
    const ours = bare(markdown).replaceAll(/\]\(<https:[^>]*>\)/g, ']');
    expect(ours).not.toMatch(/[<{`~$&!]|:\/\/|www\./);
    expect(ours).not.toMatch(/\]\(/);
    expect(blocks(markdown)).toEqual(blocks(named('Plain')));
  });
});
