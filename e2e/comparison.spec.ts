import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const MANY = 'lib/views/__fixtures__/many-designs.plan.json';

const region = (page: Page, name: string): Locator => page.getByRole('region', { name });
const sideBySide = (page: Page): Locator => page.getByRole('table', { name: /^Side by side/ });
const heads = (page: Page): Locator =>
  sideBySide(page)
    .locator('thead th[scope=col]')
    .filter({ has: page.locator('button') });
const bodyRows = (page: Page): Locator => sideBySide(page).locator('tbody th[scope=row]');
const detail = (page: Page): Locator => region(page, 'In detail');

/** A plan with more options than stand beside each other, of every status. */
async function openMany(page: Page): Promise<void> {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await page.locator('input[type=file]').setInputFiles(MANY);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Many designs');
  // The answer follows the plan in a render of its own.
  await expect(page.locator('[data-option="large-2"]')).toBeVisible();
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('options are ranked: by known cost, then unknown, then infeasible', async ({ page }) => {
  await openMany(page);
  const cards = page.locator('[data-option]');
  const statuses = await cards.evaluateAll((all) =>
    all.map((card) => /Feasible|Unknown|Infeasible/.exec(card.textContent ?? '')?.[0]),
  );
  const rank = { Feasible: 0, Unknown: 1, Infeasible: 2 } as const;
  const ranks = statuses.map((status) => rank[status as keyof typeof rank]);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(3);
  await expect(cards.first()).toContainText('Ahead by known cost');
});

test('the leading column says why it leads, and an infeasible one that it is', async ({ page }) => {
  await openMany(page);
  await expect(heads(page).first()).toContainText('Cheapest that does the job, by known cost');
  await expect(heads(page).filter({ hasText: 'Cheapest' })).toHaveCount(1);
  await expect(heads(page).filter({ hasText: 'dedicated 1 Gbps' })).toContainText('Infeasible');
});

test('equal rows are hidden on demand and said', async ({ page }) => {
  await openMany(page);
  const all = await bodyRows(page).count();
  const hide = page.getByRole('button', { name: /^Hide \d+ equal rows?$/ });
  const count = Number(/\d+/.exec((await hide.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await hide.click();
  await expect(hide).toHaveAttribute('aria-pressed', 'true');
  await expect(bodyRows(page)).toHaveCount(all - count);
  await expect(bodyRows(page).filter({ hasText: 'Asked for' })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /equal rows? hidden/ })).toHaveCount(1);
  // The one tab stop is a figure that is there.
  await expect(sideBySide(page).locator('[data-figure][tabindex="0"]')).toHaveCount(1);
  await hide.click();
  await expect(bodyRows(page)).toHaveCount(all);
});

test('columns are chosen, and the session remembers', async ({ page }) => {
  await openMany(page);
  const all = await heads(page).count();
  await page.locator('summary').filter({ hasText: 'Options shown' }).click();
  const boxes = page.getByRole('group', { name: 'Options shown' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(all);

  await page.getByRole('button', { name: 'Only what does the job' }).click();
  await expect(heads(page).filter({ hasText: 'Infeasible' })).toHaveCount(0);
  await expect(heads(page).filter({ hasText: 'Unknown' })).toHaveCount(0);

  await boxes.first().click();
  await expect(heads(page).filter({ hasText: 'Cheapest' })).toHaveCount(0);
  const left = await heads(page).count();
  expect(left).toBeGreaterThan(1);
  await expect(sideBySide(page).locator('[data-figure][tabindex="0"]')).toHaveCount(1);

  // Another plan and a reload later the choice still stands.
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('input[type=file]').setInputFiles(MANY);
  await expect(heads(page)).toHaveCount(left);
});

test('one column stays, and all come back', async ({ page }) => {
  await openMany(page);
  const all = await heads(page).count();
  const boxes = page.getByRole('group', { name: 'Options shown' }).getByRole('checkbox');
  await page.locator('summary').filter({ hasText: 'Options shown' }).click();
  for (const box of await boxes.all()) {
    // The last one says that it is disabled, and a click on it all the same changes nothing.
    if (await box.isChecked()) await box.click({ force: true });
  }
  await expect(heads(page)).toHaveCount(1);
  await expect(boxes.and(page.locator(':checked'))).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(heads(page)).toHaveCount(all);
});

test('the arrow keys walk the figures of the columns that are shown', async ({ page }) => {
  await openMany(page);
  const stop = sideBySide(page).locator('[data-figure][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('End');
  const last = sideBySide(page).locator('[data-figure]:focus');
  const address = await last.getAttribute('data-figure');
  await page.locator('summary').filter({ hasText: 'Options shown' }).click();
  await page.getByRole('button', { name: 'Only what does the job' }).click();
  // The figure that held the stop is gone; another that is there holds it.
  await expect(sideBySide(page).locator(`[data-figure="${address}"]`)).toHaveCount(0);
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await expect(sideBySide(page).locator('[data-figure]:focus')).toHaveCount(1);
});

test('the names of the columns stay in sight', async ({ page }) => {
  await openMany(page);
  await bodyRows(page).last().scrollIntoViewIfNeeded();
  const strip = page.locator('#comparison-title ~ * [aria-hidden="true"].sticky');
  await expect(strip).toBeVisible();
  await expect(strip).toBeInViewport();
  const label = bodyRows(page).last();
  const before = await label.boundingBox();
  await sideBySide(page)
    .locator('xpath=..')
    .evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
    });
  expect((await label.boundingBox())?.x).toBe(before?.x);
  const scrolled = await strip.evaluate((element) => element.scrollLeft);
  expect(scrolled).toBeGreaterThan(0);
});

test('an option is chosen in detail by keyboard, from its card and from its column', async ({
  page,
}) => {
  await openMany(page);
  const name = detail(page).locator('#detail-name');
  const first = await page.locator('[data-option] h3 button').first().textContent();
  await expect(name).toHaveText(first?.replace(/^\d+\./, '') ?? '');

  await page.locator('[data-option="large-2"] h3 button').focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveText('Two VPN connections, large tunnels');
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();

  await heads(page).filter({ hasText: 'hosted 10 Gbps' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveText('Direct Connect, hosted 10 Gbps');
  await expect(detail(page).getByRole('table', { name: /^Cost lines/ })).toContainText('hosted');

  const chooser = detail(page).getByLabel('Option', { exact: true });
  await chooser.focus();
  await page.keyboard.press('ArrowUp');
  await expect(name).not.toHaveText('Direct Connect, hosted 10 Gbps');
  await expect(chooser).toBeFocused();

  // What could not be judged says what it lacks.
  await chooser.selectOption('mixed');
  await expect(detail(page)).toContainText('Unknown');
  await expect(detail(page).getByRole('table')).toHaveCount(0);
});

test('bars are drawn lazily in a place that is kept, and say the same as a table', async ({
  page,
}) => {
  let mayDraw = () => {};
  const drawing = new Promise<void>((resolve) => {
    mayDraw = resolve;
  });
  const late: string[] = [];
  // Whatever the first load does not name is held back: the charts are among it.
  await page.route('**/_next/static/**/*.js', async (route) => {
    const named = await first;
    if (!named.includes(new URL(route.request().url()).pathname)) {
      late.push(route.request().url());
      await drawing;
    }
    await route.continue();
  });
  const first = page.request.get('/plan').then(async (response) => await response.text());

  await page.goto('/plan');
  const panel = region(page, 'What the known cost is made of');
  const bars = panel.locator('figure li');
  await expect(bars.first()).toContainText('USD');
  await expect(panel.locator('.recharts-wrapper')).toHaveCount(0);
  const before = (await panel.boundingBox())?.height;
  await expect.poll(() => late.length).toBeGreaterThan(0);
  mayDraw();
  await panel.scrollIntoViewIfNeeded();
  await expect(panel.locator('.recharts-bar-rectangle path').first()).toBeVisible();
  expect((await panel.boundingBox())?.height).toBe(before);

  await panel.locator('summary').click();
  const rows = panel.getByRole('table').locator('th[scope=row]');
  await expect(rows).toHaveCount(await bars.count());
  await panel.getByRole('table').locator('[data-figure]').first().click();
  await expect(page.getByRole('dialog')).toContainText('sum(amounts)');
});

test('nothing moves while the page loads and the charts are drawn', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput && value > 0) shifts.push(`${value} at ${entry.startTime}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/plan', { waitUntil: 'networkidle' });
  for (const title of ['What the known cost is made of', 'Known cost over data out']) {
    await region(page, title).scrollIntoViewIfNeeded();
    await expect(region(page, title).locator('.recharts-surface')).toBeVisible();
  }
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
});

test('many options are accessible', async ({ page }) => {
  test.slow();
  await openMany(page);
  await page.locator('summary').filter({ hasText: 'Options shown' }).click();
  await page.getByRole('button', { name: 'Only what does the job' }).click();
  await page.getByRole('button', { name: /^Hide \d+ equal rows?$/ }).click();
  const audit = new AxeBuilder({ page });
  for (const part of ['options', 'comparison', 'detail', 'cost-bars']) {
    audit.include(`section[aria-labelledby="${part}-title"]`);
  }
  const { violations } = await audit.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([]);
});

test('an option is copied into a design of one’s own, which can be undone', async ({ page }) => {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  const known = await page.locator('[data-option="vpn-tgw"]').textContent();
  await detail(page).getByRole('button', { name: 'Copy as my own design' }).click();
  const copy = page.locator('[data-option="design-1"]');
  await expect(copy).toContainText('VPN on a transit gateway, standard tunnels copy');
  await expect(page.getByLabel('Design name')).toBeFocused();
  for (const figure of ['4.48 Gbps', '4.326 Gbps', '2,872.40 USD']) {
    expect(known).toContain(figure);
    await expect(copy).toContainText(figure);
  }
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(copy).toHaveCount(0);
});

test('hidden options are not drawn', async ({ page }) => {
  await openMany(page);
  const bars = region(page, 'What the known cost is made of').locator('figure li');
  await expect(bars.filter({ hasText: 'Infeasible' })).not.toHaveCount(0);
  await page.locator('summary').filter({ hasText: 'Options shown' }).click();
  await page.getByRole('button', { name: 'Only what does the job' }).click();
  await expect(bars.filter({ hasText: 'Infeasible' })).toHaveCount(0);
  const lines = region(page, 'Known cost over data out').locator('figcaption > span');
  await expect(lines).toHaveCount(Math.min(8, await bars.count()));
});

for (const [name, size] of [
  ['at 320 pixels', { width: 320, height: 640 }],
  ['at 200 %', { width: 640, height: 400 }],
] as const) {
  test(`many options do not widen the page ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openMany(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.locator('summary').filter({ hasText: 'Options shown' }).click();
    for (const table of ['The bars as a table', 'The same as a table']) {
      await page.locator('summary').filter({ hasText: table }).click();
    }
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto('/gallery', { waitUntil: 'networkidle' });
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('print shows every column on some sheet', async ({ page }) => {
  await openMany(page);
  const all = await heads(page).count();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const sheets = sideBySide(page);
  await expect(sheets).toHaveCount(Math.ceil((all - 1) / 4));
  const names = await heads(page).locator('button').allTextContents();
  expect(new Set(names).size).toBe(all);
  for (const head of await heads(page).all()) {
    const box = await head.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(718);
  }
  expect(await sidewaysScroll(page)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(sheets).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every option is there, in the list and side by side', async ({ page }) => {
    await page.goto('/plan');
    const options = page.locator('[data-option]');
    const count = await options.count();
    expect(count).toBeGreaterThan(1);
    await expect(heads(page)).toHaveCount(count);
    for (const card of await options.all()) {
      await expect(card).toContainText(/Feasible|Infeasible|Unknown/);
      await expect(card).toContainText(/ncrypted/);
    }
    await expect(detail(page).getByRole('table', { name: /^Cost lines/ })).toContainText('USD');
    await expect(
      region(page, 'What the known cost is made of').locator('figure li').first(),
    ).toContainText('USD');
  });
});
