import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const headline = (page: Page): Locator => page.locator('#verdict-title');
const option = (page: Page, id: string): Locator => page.locator(`[data-option="${id}"]`);
const figure = (page: Page, address: string): Locator =>
  page.locator(`#comparison-title ~ * [data-figure="${address}"]`).first();
const drawer = (page: Page, title: string): Locator =>
  page.locator('summary').filter({ hasText: title });

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
}

async function openPlan(page: Page): Promise<void> {
  // Typed before the page answers to typing, a key would be lost.
  await page.goto('/plan', { waitUntil: 'networkidle' });
}

test('a higher peak moves every figure that depends on it', async ({ page }) => {
  await openPlan(page);
  const dependent = [
    'vpn-tgw.tunnels.needed',
    'vpn-tgw.throughput.usable-out',
    'vpn-tgw.cost.known',
    'demand.peak-out',
  ];
  const read = () => Promise.all(dependent.map((address) => figure(page, address).textContent()));
  const before = await read();
  const verdictBefore = await headline(page).textContent();

  await field(page, 'Peak rate out').fill('6 Gbps');
  await expect(figure(page, 'demand.peak-out')).toHaveText('6 Gbps');

  const after = await read();
  after.forEach((text, at) => {
    expect(text, dependent[at]).not.toBe(before[at]);
  });
  expect(await headline(page).textContent()).not.toBe(verdictBefore);
  // The direction in was left to the kind of workload: half of out.
  await expect(figure(page, 'demand.peak-in')).toHaveText('3 Gbps');
});

test('a volume says what it is on the bill', async ({ page }) => {
  await openPlan(page);
  const echo = page.locator('#field-workloads-0-out-monthlyVolume-echo');
  await expect(echo).toContainText('20,480 GB');
  await field(page, 'Data out a month').fill('18 TiB');
  await expect(echo).toContainText('18,432 GB');
});

test('a figure leads to its source by keyboard alone, and Esc leads back', async ({ page }) => {
  await openPlan(page);
  const start = option(page, 'dx-dedicated').locator('[data-figure]').first();
  await start.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('Formula');

  // Down the first input of each step until there is nothing more to ask.
  const source = panel.locator('a[href^="https:"]').first();
  const input = panel.locator('li button:has(svg)').first();
  for (let depth = 0; depth < 12 && (await input.count()) > 0; depth += 1) {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await input.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press(depth % 2 === 0 ? 'Enter' : 'Space');
  }
  await expect(panel.getByRole('navigation', { name: 'The way here' })).toBeVisible();
  if ((await source.count()) === 0) {
    // The way ended at something given; one step back there is a formula with its sources.
    const back = panel.getByRole('navigation').getByRole('button').last();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await back.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
  }
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await source.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(source).toBeFocused();
  await expect(source).toHaveAttribute('href', /^https:/);
  await expect(source).toHaveAttribute('rel', /noopener/);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(start).toBeFocused();
});

test('the figures of a table are one tab stop with arrow keys between them', async ({ page }) => {
  await openPlan(page);
  const table = page.getByRole('table', { name: /^Side by side/ });
  await expect(table.locator('[data-figure][tabindex="0"]')).toHaveCount(1);
  await table.locator('[data-figure][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  const focused = table.locator('[data-figure]:focus');
  await expect(focused).toHaveCount(1);
  await expect(focused).toHaveAttribute('tabindex', '0');
  await expect(table.locator('[data-figure][tabindex="0"]')).toHaveCount(1);
});

test('what cannot be read says so, stays typed, and leaves the answer as it was', async ({
  page,
}) => {
  await openPlan(page);
  const before = await headline(page).textContent();
  const peak = field(page, 'Peak rate out');
  await peak.fill('4 GB/s');

  await expect(peak).toHaveAttribute('aria-invalid', 'true');
  await expect(peak).toHaveAccessibleDescription(/“4 GB\/s” does not fit.*Mbps.*bytes/);
  await expect(peak).toHaveValue('4 GB/s');
  await expect(headline(page)).toHaveText(before ?? '');

  await page.getByRole('button', { name: 'Reset Peak rate out' }).click();
  await expect(peak).toHaveValue('');
  await expect(peak).not.toHaveAttribute('aria-invalid');
});

test('one flow that no tunnel can carry is infeasible, with both figures', async ({ page }) => {
  await openPlan(page);
  await drawer(page, 'Workloads').click();
  await field(page, 'Largest flow out').fill('2 Gbps');

  const vpn = option(page, 'vpn-tgw');
  await expect(vpn).toContainText('Infeasible');
  const reason = vpn.getByRole('listitem').first();
  await expect(reason.locator('[data-figure]')).toHaveCount(2);
  await expect(reason).toContainText('2 Gbps');
  await expect(option(page, 'dx-hosted')).toContainText('Ahead by known cost');

  await drawer(page, 'Requirements').click();
  await field(page, 'Encryption').selectOption('required');
  await expect(page.getByText('Nothing fits', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a plan without a demand is unknown, and leads to the field it lacks', async ({ page }) => {
  await openPlan(page);
  await field(page, 'Data out a month').fill('');
  await field(page, 'Peak rate out').fill('');

  await expect(page.getByText('Not known yet', { exact: true })).toBeVisible();
  await expect(option(page, 'vpn-tgw')).toContainText('Unknown');
  await page.getByRole('button', { name: 'Give “Peak rate out”' }).first().click();
  await expect(field(page, 'Peak rate out')).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('an assumption leads to its field', async ({ page }) => {
  await openPlan(page);
  await page.getByRole('button', { name: 'Change Cipher suite' }).click();
  await expect(field(page, 'Cipher suite')).toBeFocused();
});

test('the chart is drawn, and says the same as a table', async ({ page }) => {
  await openPlan(page);
  const panel = page.getByRole('region', { name: 'Known cost over data out' });
  await panel.scrollIntoViewIfNeeded();
  // As many lines as the legend names.
  const named = await panel.locator('figcaption > span').count();
  expect(named).toBeGreaterThan(1);
  await expect(panel.locator('.recharts-line-curve')).toHaveCount(named);
  await drawer(page, 'The same as a table').click();
  await expect(panel.getByRole('table').locator('[data-figure]').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('an explanation is accessible', async ({ page }) => {
  await openPlan(page);
  await option(page, 'vpn-tgw').locator('[data-figure]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await violations(page)).toEqual([]);
});

test('another edition that cannot be read says so and keeps the figures', async ({ page }) => {
  await page.route('**/editions/index.json', (route) =>
    route.fulfill({
      json: {
        editions: [
          { id: '2026-01-01', file: '2026-01-01.json' },
          { id: '2026-11-23', file: '2026-11-23.json' },
        ],
        current: '2026-11-23',
      },
    }),
  );
  await page.route('**/editions/2026-01-01.json', (route) => route.fulfill({ json: {} }));
  await openPlan(page);
  const before = await headline(page).textContent();
  await field(page, 'Price edition').selectOption('2026-01-01');
  await expect(page.getByRole('alert').filter({ hasText: '2026-01-01' })).toContainText(
    'could not be read',
    { timeout: 10_000 },
  );
  await expect(headline(page)).toHaveText(before ?? '');
});

for (const path of ['/', '/plan']) {
  test(`${path} does not scroll sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is there with its figures', async ({ page }) => {
    await page.goto('/plan');
    await expect(headline(page)).toContainText('USD');
    await expect(option(page, 'vpn-tgw')).toContainText('Gbps');
    await expect(option(page, 'dx-dedicated')).toContainText('USD');
  });
});

test('a plan is saved as a file and opened again, and a bad file changes nothing', async ({
  page,
}) => {
  await openPlan(page);
  const peak = field(page, 'Peak rate out');
  await peak.fill('6 Gbps');
  const saving = page.waitForEvent('download');
  await page
    .locator('summary')
    .filter({ hasText: /^Download$/ })
    .click();
  await page.getByRole('button', { name: 'Plan file', exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('seed-site.plan.json');
  const file = await saved.path();

  await peak.fill('7 Gbps');
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(file);
  await expect(peak).toHaveValue('6 Gbps');
  await page.getByRole('button', { name: 'Undo: Open', exact: false }).click();
  await expect(peak).toHaveValue('7 Gbps');

  await chooser.setInputFiles({
    name: 'bad.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":1,"aws":{"region":5}}'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'bad.plan.json' })).toContainText(
    'aws.region: 5 is not accepted. Accepted: text of at most 40 characters',
  );
  await expect(peak).toHaveValue('7 Gbps');
});

test('long names without a space do not widen the page', async ({ page }) => {
  await openPlan(page);
  await drawer(page, 'Site and addresses').click();
  await field(page, 'Name of the plan').fill('W'.repeat(90));
  await field(page, 'Name of the site').fill('M'.repeat(90));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('W'.repeat(90));
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
});
