import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const ledger = (page: Page) => page.locator('section[aria-labelledby="detail-cost"]');
const row = (page: Page, line: string) =>
  ledger(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: line, exact: true }) });

async function openSeed(page: Page): Promise<void> {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Seed site');
}
async function openDrawer(page: Page, title: string): Promise<void> {
  await page.locator('form').getByText(title, { exact: true }).first().click();
}
const choose = (page: Page, option: string) =>
  page.getByLabel('Option', { exact: true }).selectOption(option);

test('a price of one’s own counts wherever it is paid, is marked, and travels in the link', async ({
  page,
}) => {
  await openSeed(page);
  await expect(row(page, 'Transit gateway attachment (VPC)')).toContainText('36.50 USD');
  await expect(row(page, 'Transit gateway attachment (VPC)')).toContainText('of 2025-11-04');

  // From the figure to its price, and from there to the field that replaces it.
  await row(page, 'Transit gateway attachment (VPC)')
    .getByRole('button', { name: /0\.05/ })
    .click();
  await page
    .getByRole('button', { name: /^Change “Your price, tgw\.attachment-hour\.us-east-1”/ })
    .click();
  const price = page.getByLabel('Your price', { exact: true });
  await expect(price).toBeFocused();
  await price.fill('0.04');
  await expect(row(page, 'Transit gateway attachment (VPC)')).toContainText('29.20 USD');
  await expect(row(page, 'Transit gateway attachment (VPC)')).toContainText('yours');
  await expect(row(page, 'Transit gateway attachment (VPN)')).toContainText('175.20 USD');

  // What cannot be stays typed and says what would be accepted; nothing that counts changes.
  const discount = page.getByLabel('Discount', { exact: true });
  await discount.fill('10 %');
  await expect(discount).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/no discount beside a price of your own/)).toBeVisible();
  await expect(row(page, 'Transit gateway attachment (VPC)')).toContainText('29.20 USD');
  await discount.fill('');

  await expect(page).toHaveURL(/#.+/);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(row(page, 'Transit gateway attachment (VPC)')).toContainText('yours');
});

test('a discount is off every price of AWS, and off nothing else', async ({ page }) => {
  await openSeed(page);
  await choose(page, 'vpn-tgw');
  await openDrawer(page, 'Other bills');
  await page.getByLabel('Internet access, a month', { exact: true }).fill('800');
  await openDrawer(page, 'Conventions');
  await page.getByLabel('Discount on AWS', { exact: true }).fill('10 %');
  await expect(row(page, 'VPN connection (standard)')).toContainText('197.10 USD');
  await expect(row(page, 'VPN connection (standard)')).toContainText('less your discount');
  await expect(row(page, 'Internet access')).toContainText('800.00 USD');
  await expect(row(page, 'Sum on the AWS bill')).toContainText('2,585.16 USD');
  await expect(row(page, 'Sum not on the AWS bill')).toContainText('800.00 USD');
  await expect(row(page, 'All lines')).toContainText('3,385.16 USD');
  await expect(ledger(page)).toContainText('A discount of 10 % is off every price of AWS');
});

test('the hours of a month can be chosen, and egress of others takes the first tiers', async ({
  page,
}) => {
  await openSeed(page);
  await openDrawer(page, 'Conventions');
  const hours = page.getByLabel('Hours a month', { exact: true });
  const offered = await hours.evaluate((input: HTMLInputElement) =>
    [...(input.list?.options ?? [])].map(({ value }) => value),
  );
  expect(offered).toEqual(expect.arrayContaining(['730 h', '720 h', '744 h']));
  await hours.fill('720');
  await expect(row(page, 'VPN connection (standard)')).toContainText('216.00 USD');

  await page.getByLabel('Egress of the rest of the organisation', { exact: true }).fill('200 TB');
  await expect(row(page, 'Data transfer out to the internet (over 150 TB)')).toContainText(
    '1,024.00 USD',
  );
  await expect(row(page, 'Data transfer out to the internet (first 10 TB)')).toHaveCount(0);
});

test('what AWS says in two ways is a choice, and the other reading stands beside', async ({
  page,
}) => {
  await openSeed(page);
  await choose(page, 'dx-dedicated');
  await expect(ledger(page)).toContainText(
    'If AWS billed the port from its order on, as its Pricing Guide says, it would cost 2,268.00 USD more, once.',
  );
  await openDrawer(page, 'Conventions');
  await page
    .getByLabel('Billing of a dedicated port begins', { exact: true })
    .selectOption('order');
  await expect(
    row(page, 'Direct Connect port (dedicated, 10 Gbps) before it is used'),
  ).toContainText('2,268.00 USD');
  await expect(ledger(page)).toContainText('it would cost 2,268.00 USD less, once.');

  await openDrawer(page, 'Links');
  await page.getByLabel('Flat-rate tier', { exact: true }).selectOption('1');
  await choose(page, 'dx-dedicated-flat-rate');
  await expect(ledger(page)).toContainText('it would cost 409.60 USD more, a month.');
  await page.getByLabel('Transit VIF under a flat rate', { exact: true }).selectOption('metered');
  await expect(row(page, 'Direct Connect data transfer out')).toContainText('409.60 USD');
});

test('the prices drawer says what is paid, without a fault of accessibility', async ({ page }) => {
  await openSeed(page);
  await openDrawer(page, 'Your prices');
  const drawer = page.locator('details').filter({ hasText: 'Every price of AWS' }).first();
  await expect(drawer).toContainText('Transit gateway');
  await drawer.locator('[id^="row-prices-"] summary').first().click();
  await expect(page.getByLabel('Your price', { exact: true })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('form').analyze();
  expect(violations).toEqual([]);
});
