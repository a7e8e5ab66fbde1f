import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const region = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });
const panel = (page: Page): Locator => region(page, 'Where two options cost the same');
const chart = (page: Page): Locator => region(page, 'Known cost over data out');
const drawer = (place: Page | Locator, title: string | RegExp): Locator =>
  place.locator('summary').filter({ hasText: title });
const card = (page: Page, id: string): Locator => page.locator(`[data-option="${id}"]`);

/** Scenario of a small office that a hosted connection of 100 Mbps tempts. */
const OFFICE = {
  version: 1,
  name: 'Small office',
  aws: { gateway: 'virtual-private-gateway' },
  conventions: { countFreeEgress: false },
  requirements: { utilisationCeiling: 1 },
  workloads: [
    {
      out: { peakBitsPerSecond: 80e6, monthlyVolume: { amount: 300, unit: 'GB' } },
      in: { peakBitsPerSecond: 40e6, monthlyVolume: { amount: 200, unit: 'GB' } },
    },
  ],
  onPremisesCosts: { ispUsdPerMonth: 0 },
};

async function openPlan(page: Page, plan: object): Promise<void> {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await page.locator('input[type=file]').setInputFiles({
    name: 'office.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
}

const openOffice = async (page: Page): Promise<void> => {
  await openPlan(page, OFFICE);
  await expect(panel(page)).toContainText('300 GB');
};

const feeSentence = (page: Page): Locator => panel(page).locator('p', { hasText: /^Partner fee/ });

test('a small office sees the partner fee at which a VPN is as cheap as a hosted connection', async ({
  page,
}) => {
  await openOffice(page);
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(
    'Direct Connect, hosted connection against VPN on a virtual private gateway',
  );
  await expect(feeSentence(page)).toContainText('at 13.70 USD/month each');
  await expect(panel(page)).toContainText('They cost the same with 104.29 GB out a month');
  await expect(card(page, 'dx-hosted')).toContainText('49.80 USD');
  await expect(card(page, 'vpn-vgw')).toContainText('63.50 USD');

  // The figure says how it was made.
  await feeSentence(page).locator('[data-figure]').first().click();
  await expect(page.getByRole('dialog')).toContainText('(63.50 USD − 49.80 USD) ÷ (1 − 0)');
  await page.keyboard.press('Escape');

  // A fee below it leaves the hosted connection ahead, one above it does not.
  await drawer(page, /^Other bills/).click();
  const fee = page.getByLabel('Partner’s fee, a month', { exact: true });
  const title = page.locator('#verdict-title');
  await fee.fill('13.60');
  await expect(title).toContainText('Direct Connect, hosted connection');
  await expect(feeSentence(page)).toContainText('13.70 USD/month each');
  await expect(feeSentence(page)).toContainText('You gave 13.60 USD/month');
  await fee.fill('13.80');
  await expect(title).toContainText('VPN on a virtual private gateway');
  await expect(panel(page)).toContainText(
    'VPN on a virtual private gateway is cheaper by 0.10 USD',
  );
});

test('a larger hosted connection is dearer at every fee', async ({ page }) => {
  // The usual ceiling of a hosted connection makes 80 Mbps one of 200.
  const { requirements: _, ...plan } = OFFICE;
  await openPlan(page, plan);
  await expect(feeSentence(page)).toHaveText(
    'Partner fee: whatever it costs, even nothing, VPN on a virtual private gateway is cheaper by what is counted.',
  );
});

test('every crossing of the chart is marked, and listed with its cost', async ({ page }) => {
  await openOffice(page);
  const marks = chart(page).locator('.recharts-reference-dot');
  await chart(page).scrollIntoViewIfNeeded();
  await expect(marks.first()).toBeVisible();
  await drawer(chart(page), 'Where two lines cost the same').click();
  const table = chart(page).getByRole('table', { name: /^Where two lines cost the same/ });
  const row = table.getByRole('row').filter({ hasText: '104.29 GB' });
  await expect(row).toContainText('45.89 USD');
  await expect(row).toContainText('VPN on a virtual private gateway');
  await expect(row).toContainText('Direct Connect, hosted connection');
  const listed = await table.getByRole('rowheader', { name: /^Mark \d/ }).count();
  const lines = await chart(page).locator('figcaption > span').count();
  await expect(marks).toHaveCount(listed + lines);
});

test('another pair is chosen by keyboard, and its answer is said', async ({ page }) => {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  const first = panel(page).getByLabel('Compare', { exact: true });
  const second = panel(page).getByLabel('With', { exact: true });
  await expect(first).toHaveValue('vpn-tgw');
  await expect(second).toHaveValue('dx-hosted');
  await expect(panel(page).getByRole('status')).toHaveText('');

  await second.focus();
  await page.keyboard.type('VPN on a transit gateway, large');
  await expect(second).toHaveValue('vpn-tgw-large');
  await expect(panel(page).getByRole('status')).toHaveText(
    /^VPN on a transit gateway, standard tunnels against .*large tunnels: They never cost the same/,
  );

  // The first takes what the second was: they change places.
  await first.selectOption('vpn-tgw-large');
  await expect(second).toHaveValue('vpn-tgw');
  await expect(second.locator('option[value="vpn-tgw-large"]')).toHaveCount(0);

  // What changes in the plan is shown and not said.
  const said = await panel(page).getByRole('status').textContent();
  await page.getByLabel('Data out a month', { exact: true }).fill('21 TB');
  await expect(panel(page)).toContainText('The plan sends 21,504 GB');
  await expect(panel(page).getByRole('status')).toHaveText(said ?? '');
});

test('the recommended option stands against every other in one table', async ({ page }) => {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await drawer(panel(page), /^Where the answer turns/).click();
  const table = panel(page).getByRole('table', { name: /^Where the answer turns/ });
  const built = await panel(page).getByLabel('Compare', { exact: true }).locator('option').count();
  await expect(table.locator('tbody th[scope=row]')).toHaveCount(built - 1);
  await expect(table.getByRole('row').filter({ hasText: 'two locations' })).toContainText(
    '53,426 GB',
  );
});

test('the panel is accessible, and no wider than a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/plan', { waitUntil: 'networkidle' });
  for (const part of [chart(page), panel(page)]) {
    for (const summary of await part.locator('summary').all()) await summary.click();
  }
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  const audit = new AxeBuilder({ page });
  for (const part of ['break-even', 'cost-over-volume']) {
    audit.include(`section[aria-labelledby="${part}-title"]`);
  }
  const { violations } = await audit.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([]);
});
