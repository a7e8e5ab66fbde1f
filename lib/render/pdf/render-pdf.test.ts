import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { assessPlan, type PlanInput } from '../../planner';
import { cellText, sentenceText } from '../../views/cell-text';
import { numberedSources } from '../../views/numbered-sources';
import { type Report, type ReportChart, report } from '../../views/report';
import type { Table } from '../../views/table';
import { examples } from '../../workspace/examples';
import { readPdf, readPdfNames, type Tag } from './__fixtures__/read-pdf';
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

/** The options that do the job, which every example has. */
const inDetail = ({ built }: Report) => built.filter(({ doesTheJob }) => doesTheJob);

describe.each(examples)('the report of $id', ({ input }) => {
  const said = reportOf(input);
  let pages: readonly (readonly Tag[])[] = [];
  let tags: readonly Tag[] = [];
  beforeAll(async () => {
    pages = await readPdf(await renderPdf(said, 'A4', fonts));
    tags = pages.flat().flatMap(flat);
  });

  it('answers on its first page: the verdict, and every option', () => {
    const [first = []] = pages;
    const rows = new Set(rowsIn(first.flatMap(flat)).map((row) => row.join('|')));
    for (const row of rowsOf(said.options)) expect(rows).toContain(row.map(bare).join('|'));
    expect(pages[1]?.flatMap(flat).some(({ role }) => role === 'Figure')).toBe(true);
    expect(pages.length).toBeLessThan(20);
  });

  it('has the sums of a bill on one page, with the last of its lines', () => {
    const onPages = pages.map((page) => rowsIn(page.flatMap(flat)).map((row) => row.join('|')));
    for (const { ledger } of inDetail(said)) {
      const rows = rowsOf(ledger).map((row) => row.map(bare).join('|'));
      const from = rows.indexOf(bare('Sums of a month'));
      const wanted = rows.slice(from - 1, rows.indexOf(bare('Paid once, in no sum above')));
      expect(from).toBeGreaterThan(0);
      expect(wanted).toHaveLength(6);
      const isWhole = onPages.some((rows) =>
        rows.some((_, at) => wanted.every((row, line) => rows[at + line] === row)),
      );
      expect(isWhole, ledger.title).toBe(true);
    }
  });

  it('has every row of its tables but the comparison, cell by cell and in order', () => {
    const rows = rowsIn(tags).map((row) => row.join('|'));
    const { options, given, assumed, rules, charts, turns } = said;
    const [leading, ...others] = inDetail(said);
    const { readings, sources } = numberedSources(said.sources);
    const tables = [
      ...[options, ...(leading ? [leading.scene.table, leading.ledger] : [])],
      ...[given, assumed, rules, turns],
      ...charts.flatMap(({ table, crossings }) => (crossings ? [table, crossings] : [table])),
      ...[...others.map(({ ledger }) => ledger), readings, sources],
    ];
    const wanted = tables.flatMap(rowsOf).map((row) => row.map(bare).join('|'));
    let from = 0;
    for (const row of wanted) {
      const at = rows.indexOf(row, from);
      expect(at, row).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('has every cell of the comparison under its option, for those that do the job', () => {
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
    const ids = new Set(inDetail(said).map(({ id }) => id));
    for (const { title, rows } of comparison.groups) {
      for (const { label, cells } of rows) {
        cells.forEach((cell, at) => {
          const column = comparison.columns[at];
          if (column === undefined || !ids.has(column.id)) return;
          const key = [title, label, column.title].map(bare).join('/');
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
    expect(figures.length).toBe(said.charts.length + 1);
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

  it('is the same, byte by byte, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    const once = await renderPdf(reportOf(seed), 'A4', fonts);
    vi.setSystemTime(new Date('2032-03-04T05:06:07Z'));
    const again = await renderPdf(reportOf(seed), 'A4', fonts);
    vi.useRealTimers();
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(once).includes('(D:20261123000000Z)')).toBe(true);
  });

  it('has a bookmark for every section, in their order', async () => {
    const of = reportOf(seed);
    const bytes = await renderPdf(of, 'A4', fonts);
    const { bookmarks } = await readPdfNames(bytes);
    expect(bookmarks.slice(0, 4)).toEqual([
      'Verdict',
      'Every option',
      of.built[0]?.scene.title,
      of.built[0]?.ledger.title,
    ]);
    const headings = (await readPdf(bytes))
      .flat()
      .flatMap(flat)
      .filter(({ role }) => role === 'H2')
      .map(textOf);
    expect(bookmarks.map(bare)).toEqual(headings);
    expect(bookmarks).toContain('Sources');
  });

  it('says on its first page, once, that a sign was written by its number', async () => {
    const note = bare('Signs that the font of this file lacks are written by their Unicode number');
    const name = '漢字 \u202eevil';
    const bytes = await renderPdf(reportOf({ ...seed, name }), 'A4', fonts);
    const pages = (await readPdf(bytes)).map((page) => page.map(textOf).join(''));
    expect(pages.map((text) => text.split(note).length - 1)).toEqual(
      pages.map((_, at) => (at ? 0 : 1)),
    );
    expect(pages[0]).toContain('[U+6F22][U+5B57]');
    expect((await readPdfNames(bytes)).title).toBe('漢字 [U+202E]evil');
    const plain = await tagsOf(reportOf(seed));
    expect(plain.map(textOf).join('')).not.toContain(note);
  });

  it('marks where two lines cross by the numbers of the table', async () => {
    const of = reportOf(seed);
    const linesOf = async (report: Report) => {
      const figure = (await tagsOf(report)).find(({ alt }) => alt?.includes('marked by a number'));
      return figure ? textOf(figure) : '';
    };
    const without = of.charts.map((each): ReportChart => {
      if (each.chart.kind !== 'lines') return each;
      const { dots: _, ...chart } = each.chart;
      return { ...each, chart };
    });
    const lines = of.charts.find(({ chart }) => chart.kind === 'lines');
    const marks = lines?.crossings?.groups.flatMap(({ rows }) =>
      rows.flatMap(({ label }) => /^Mark (\d+)/.exec(label)?.[1] ?? []),
    );
    expect(marks?.length).toBeGreaterThan(3);
    const heading = bare('Known cost a month, USD');
    expect(await linesOf(of)).toBe(
      (await linesOf({ ...of, charts: without })).replace(heading, `${marks?.join('')}${heading}`),
    );
  });

  it('has no line for a link that there is not', async () => {
    const of = report(assessPlan(seed, currentEdition), '');
    const tags = await tagsOf(of);
    expect(tags.some(({ role }) => role === 'Link')).toBe(false);
    expect(bare(tags.map(({ text }) => text).join(''))).not.toContain('#p=');
  });

  it('has the first option where none does the job, and all of them side by side', async () => {
    const of = reportOf({
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 4e9 } }],
      aws: { gateway: 'virtual-private-gateway' },
      requirements: { encryption: 'required' },
    });
    expect(of.built.some(({ doesTheJob }) => doesTheJob)).toBe(false);
    const tags = await tagsOf(of);
    const heads = rowsIn(tags).filter(([corner]) => corner === bare(of.comparison.corner));
    const compared = new Set(heads.flatMap(([, ...columns]) => columns));
    expect([...compared]).toEqual(of.comparison.columns.map(({ title }) => bare(title)));
    const titles = tags.filter(({ role }) => role === 'H2').map(textOf);
    const own = (of.built[0]?.scene.title ?? 'none').replace('The path', '');
    expect(titles.filter((title) => title.startsWith('Thepath'))).toEqual([bare(`The path${own}`)]);
    expect(titles.filter((title) => title.startsWith('Costlines'))).toHaveLength(1);
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
