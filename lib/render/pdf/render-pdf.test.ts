import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan, type PlanInput } from '../../planner';
import { cellText, sentenceText } from '../../views/cell-text';
import { type Report, report } from '../../views/report';
import type { Table } from '../../views/table';
import { examples } from '../../workspace/examples';
import { readPdf, type Tag } from './__fixtures__/read-pdf';
import type { Paper } from './paper';
import { renderPdf } from './render-pdf';

const font = (weight: string) =>
  new Uint8Array(
    readFileSync(
      fileURLToPath(
        new URL(
          `../../../node_modules/geist/dist/fonts/geist-sans/Geist-${weight}.ttf`,
          import.meta.url,
        ),
      ),
    ),
  );
const fonts = { regular: font('Regular'), semibold: font('SemiBold') };
const LINK = 'https://planner.test/plan#p=1.abc';

const reportOf = (input: PlanInput) => report(assessPlan(input, currentEdition), LINK);

const flat = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(flat)];
/** Where lines and pages break is the paper's business. */
const bare = (text: string) => text.replace(/\s/g, '');
const textOf = (tag: Tag) =>
  bare(
    flat(tag)
      .map(({ text }) => text)
      .join(''),
  );

async function tagsOf(of: Report, paper: Paper = 'A4'): Promise<readonly Tag[]> {
  const pages = await readPdf(await renderPdf(of, paper, fonts));
  return pages.flat().flatMap(flat);
}

/** Every row of a table as its texts, group titles included. */
const rowsOf = ({ corner, columns, groups }: Table): string[][] => [
  [corner, ...columns.map(({ title }) => title)],
  ...groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }) => [
      [title],
      ...rows.map(({ label, cells }) => [label, ...cells.map(cellText)]),
    ]),
];

/** The rows of all tables, a cell each. A row stands in the tags of every page of its table. */
const rowsIn = (tags: readonly Tag[]) =>
  tags
    .filter((tag) => tag.role === 'TR' && textOf(tag) !== '')
    .map((row) => row.children.map(textOf));

describe.each(examples)('the report of $id', ({ input }) => {
  const said = reportOf(input);
  let tags: readonly Tag[] = [];
  beforeAll(async () => {
    tags = await tagsOf(said);
  });

  it('has every row of every table but the comparison, cell by cell and in order', () => {
    const rows = rowsIn(tags).map((row) => row.join('|'));
    const { given, assumed, charts, ledgers, sources } = said;
    const tables = [given, assumed, ...charts.map(({ table }) => table), ...ledgers, sources];
    const wanted = tables.flatMap(rowsOf).map((row) => row.map(bare).join('|'));
    let from = 0;
    for (const row of wanted) {
      const at = rows.indexOf(row, from);
      expect(at, row).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('has every cell of the comparison under its option', () => {
    const { comparison } = said;
    const found = new Map<string, string>();
    let heads: readonly string[] = [];
    let group = '';
    for (const [label = '', ...cells] of rowsIn(tags)) {
      if (label === bare(comparison.corner)) heads = cells;
      else if (cells.length === 0) group = label;
      else if (heads.length === cells.length) {
        for (const [at, cell] of cells.entries()) found.set(`${group}/${label}/${heads[at]}`, cell);
      }
    }
    for (const { title, rows } of comparison.groups) {
      for (const { label, cells } of rows) {
        cells.forEach((cell, at) => {
          const key = [title, label, comparison.columns[at]?.title ?? ''].map(bare).join('/');
          expect(found.get(key), key).toBe(bare(cellText(cell)));
        });
      }
    }
  });

  it('says the verdict before all tables, and what it was made with', () => {
    const headline = tags.findIndex(
      (tag) => tag.role === 'P' && textOf(tag) === bare(sentenceText(said.verdict.headline)),
    );
    expect(headline).toBeGreaterThan(0);
    expect(headline).toBeLessThan(tags.findIndex(({ role }) => role === 'Table'));
    const all = bare(tags.map(({ text }) => text).join(''));
    expect(all).toContain(bare(`Prices of ${said.edition}, model version ${said.modelVersion}.`));
    expect(all).toContain(LINK);
  });

  it('gives every drawing a text of its own', () => {
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBe(said.charts.length + said.scenes.length);
    for (const { alt } of figures) expect(alt).toBeTruthy();
  });
});

describe('a report', () => {
  const [first] = examples;
  const seed = first?.input ?? { version: 1 };

  it('has the size of the paper that was asked for', async () => {
    const sizes = await Promise.all(
      (['A4', 'Letter'] as const).map(async (paper) => {
        const bytes = await renderPdf(reportOf(seed), paper, fonts);
        return Buffer.from(bytes)
          .toString('latin1')
          .match(/\/MediaBox \[[^\]]*\]/)?.[0];
      }),
    );
    expect(sizes).toEqual(['/MediaBox [0 0 595.28 841.89]', '/MediaBox [0 0 612 792]']);
  });

  it('shows hostile names as text and runs nothing', async () => {
    const name = '<script>alert(1)</script> =HYPERLINK("x") \u202eevil\u202c 東京';
    const of = reportOf({ ...seed, name, notes: `(/S /JavaScript) ${name}\n=cmd()` });
    const bytes = await renderPdf(of, 'A4', fonts);
    const all = bare((await readPdf(bytes)).flat().map(textOf).join(''));
    expect(all).toContain(bare('<script>alert(1)</script> =HYPERLINK("x")'));
    expect(all).toContain('[U+202E]evil[U+202C]');
    expect(all).toContain('[U+6771][U+4EAC]');
    expect(all).toContain('Signsthatthefont');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(OpenAction|AA|JS)\b/);
  });

  it('holds the longest notes, names and words that a plan may have', async () => {
    const of = reportOf({
      ...seed,
      name: 'W'.repeat(100),
      notes: `${'M'.repeat(9000)} ${'note '.repeat(2000)}`.slice(0, 20_000),
      site: { ...seed.site, name: 'i'.repeat(100) },
    });
    const all = bare((await tagsOf(of, 'Letter')).map(({ text }) => text).join(''));
    expect(all).toContain('W'.repeat(100));
    expect(all).toContain('M'.repeat(9000));
  });
});
