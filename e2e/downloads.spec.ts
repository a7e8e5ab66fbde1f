import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import { readCsvByHead } from '../lib/render/csv/__fixtures__/read-csv';
import { readPdf, type Tag } from '../lib/render/pdf/__fixtures__/read-pdf';

const menu = (page: Page) => page.locator('summary').filter({ hasText: /^Download$/ });
const entry = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openMenu(page: Page): Promise<void> {
  // Pressed before the page answers, a button would do nothing.
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await menu(page).click();
}

async function taken(page: Page, name: string): Promise<{ download: Download; text: string }> {
  const saving = page.waitForEvent('download');
  await entry(page, name).click();
  const download = await saving;
  await expect(page.getByRole('status').filter({ hasText: 'Saved ' })).toHaveText(
    `Saved ${download.suggestedFilename()}`,
  );
  return { download, text: readFileSync(await download.path(), 'utf8') };
}

/** As the page writes money: cents, and commas between thousands. */
const money = (raw: string) =>
  `${Number(raw).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} USD`;

test('the comparison has the options in the order of the page, and its figures', async ({
  page,
}) => {
  await openMenu(page);
  const { download, text } = await taken(page, 'Comparison (CSV)');
  expect(download.suggestedFilename()).toBe('seed-site.comparison.csv');
  const rows = readCsvByHead(text);

  const shown = await page
    .locator('[data-option]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-option')));
  expect(rows.map((row) => row['Option id'])).toEqual(shown);

  for (const row of rows) {
    const known = row['A month: Known lines (USD)'] ?? '';
    const address = row['A month: Known lines: address'] ?? '';
    const figure = page.locator(`[data-option="${row['Option id']}"] [data-figure="${address}"]`);
    if (row.Status === 'feasible') await expect(figure.first()).toHaveText(money(known));
  }
  expect(rows.filter(({ Status }) => Status === 'feasible').length).toBeGreaterThan(5);
});

test('the cost lines are those of the page, line by line, for every option', async ({ page }) => {
  await openMenu(page);
  const { text } = await taken(page, 'Cost lines (CSV)');
  const lines = readCsvByHead(text);
  const chooser = page.getByLabel('Option', { exact: true });
  const ids = [...new Set(lines.map((line) => line['Option id'] ?? ''))];
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    await chooser.selectOption(id);
    const own = lines.filter((line) => line['Option id'] === id);
    const table = page.getByRole('table', { name: `Cost lines, ${own[0]?.Option}.` });
    await expect(table).toBeVisible();
    const rows = await table.getByRole('row').allTextContents();
    for (const line of own) {
      const row = rows.find((text) => text.startsWith(line.Line ?? 'none'));
      const once = line['Amount (USD once)'] ?? '';
      const amount = line['Amount (USD a month)'] || once;
      // What is paid once and comes to nothing has no row; what is not known is named in its sum.
      if (row === undefined && once === '0') continue;
      if (row === undefined) {
        expect(amount).toBe('');
        const sum = rows.find((text) => text.startsWith('All lines, once'));
        expect(sum, `${id}, ${line.Line}`).toContain(line.Line);
        continue;
      }
      expect(row, `${id}, ${line.Line}`).toContain(amount === '' ? 'Not priced' : money(amount));
      expect(row).toContain(line['Paid to']);
    }
  }
});

test('every source of the file stands on the page of sources', async ({ page }) => {
  await openMenu(page);
  const { download, text } = await taken(page, 'Sources (CSV)');
  expect(download.suggestedFilename()).toBe('seed-site.sources.csv');
  const ids = readCsvByHead(text).map(({ Id }) => Id);
  expect(ids.length).toBeGreaterThan(20);
  await page.goto('/sources');
  const listed = new Set(
    await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)),
  );
  // Where a volume tier begins and ends is read from the row of its price.
  for (const id of ids) expect(listed).toContain(id?.replace(/\.(?:from|to)$/, ''));
});

test('the report says the verdict, and what the page assumes', async ({ page }) => {
  await openMenu(page);
  const { download, text } = await taken(page, 'Report (Markdown)');
  expect(download.suggestedFilename()).toBe('seed-site.report.md');
  const verdict = await page.locator('#verdict-title').textContent();
  expect(text).toContain(`**${verdict}**`);
  for (const detail of await page.locator('#verdict-title ~ ul > li').allTextContents()) {
    expect(text).toContain(`- ${detail}`);
  }
  await page.locator('summary').filter({ hasText: 'Fixed by the model' }).click();
  const assumed = await page
    .locator('#assumptions-title')
    .locator('xpath=ancestor::section[1]')
    .locator('li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('p:first-child > span')?.textContent,
        item.querySelector('[data-figure]')?.textContent,
        item.querySelector('p:last-child > span')?.textContent,
      ]),
    );
  expect(assumed.length).toBeGreaterThan(40);
  for (const cells of assumed) expect(text).toContain(`| ${cells.join(' | ')} |`);
});

test('a name that would run is text in the files, and safe in their names', async ({ page }) => {
  const name = '=HYPERLINK("x")<script>|../\u202e';
  await openMenu(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'hostile.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        version: 1,
        name,
        workloads: [{ out: { peakBitsPerSecond: 4e9 } }],
        designs: [{ id: 'own', name, vpn: [{ tunnelClass: 'standard', connections: 8 }] }],
      }),
    ),
  });
  await expect(page.locator('[data-option="own"]')).toBeVisible();
  const csv = await taken(page, 'Cost lines (CSV)');
  expect(csv.download.suggestedFilename()).toBe('hyperlink-x-script.cost-lines.csv');
  const own = readCsvByHead(csv.text).filter((line) => line['Option id'] === 'own');
  expect(own.length).toBeGreaterThan(3);
  for (const line of own) expect(line.Option).toBe(`'${name}`);

  const markdown = await taken(page, 'Report (Markdown)');
  expect(markdown.text).toMatch(/^# \\=HYPERLINK\("x"\)\\<script\\>\\\|/m);
  expect(markdown.text).not.toMatch(/(?<!\\)<script/);
});

test('the menu works by keyboard, is accessible, and fits a narrow page', async ({ page }) => {
  await openMenu(page);
  await menu(page).press('Enter');
  await expect(entry(page, 'Comparison (CSV)')).toBeHidden();
  await menu(page).press('Enter');
  await page.keyboard.press('Tab');
  await expect(entry(page, 'Plan file')).toBeFocused();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await saving;

  await page.setViewportSize({ width: 320, height: 640 });
  // The charts follow the new width a frame later.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).include('details[open]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
});

test('a file that cannot be made is said to be missing, and can be tried again', async ({
  page,
}) => {
  await openMenu(page);
  await page.route('**/*.js', (route) => route.abort());
  await entry(page, 'Comparison (CSV)').click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'seed-site.comparison.csv was not saved' }),
  ).toContainText('the plan stays');
  await page.unroute('**/*.js');
  await taken(page, 'Comparison (CSV)');
  await expect(page.getByRole('alert').filter({ hasText: 'not saved' })).toHaveCount(0);
});

/** What a page or a PDF says of a row, where neither breaks of lines nor capitals count. */
/** A note under a figure stands in brackets behind it on paper. */
const bare = (text: string) => text.replace(/[\s:–()]/g, '').toLowerCase();

for (const [paper, name] of [
  ['A4', 'seed-site.a4.pdf'],
  ['Letter', 'seed-site.letter.pdf'],
] as const) {
  test(`the PDF on ${paper} says what the page says, row by row`, async ({ page }) => {
    await openMenu(page);
    const saving = page.waitForEvent('download');
    await entry(page, `Report (PDF, ${paper})`).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(name);
    const tags = (await readPdf(new Uint8Array(readFileSync(await download.path())))).flat();
    const flat = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(flat)];
    const all = tags.flatMap(flat);
    const textOf = (tag: Tag) =>
      flat(tag)
        .map(({ text }) => text)
        .join('');
    const rows = new Set(
      all
        .filter(({ role }) => role === 'TR')
        .map((row) => bare(row.children.map(textOf).join('|'))),
    );

    const headline = (await page.locator('#verdict-title').textContent()) ?? '';
    expect(all.filter(({ role }) => role === 'P').map((tag) => bare(textOf(tag)))).toContain(
      bare(headline),
    );
    const shown = await page
      .locator('section[aria-labelledby="detail-cost"] tbody tr:has(td)')
      .evaluateAll((found) =>
        found.map((row) =>
          [...row.children]
            .map((cell) => {
              const copy = cell.cloneNode(true) as Element;
              for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
              return copy.textContent ?? '';
            })
            .join('|'),
        ),
      );
    expect(shown.length).toBeGreaterThan(8);
    for (const row of shown) expect(rows, row).toContain(bare(row));
  });
}
