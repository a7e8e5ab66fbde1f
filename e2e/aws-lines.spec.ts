import { expect, type Locator, type Page, test } from '@playwright/test';

const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const drawer = (page: Page, title: string): Locator =>
  page
    .getByRole('form', { name: 'The plan' })
    .locator('summary')
    .filter({ hasText: title })
    .first();
const ledger = (page: Page): Locator =>
  page.getByRole('region', { name: 'In detail' }).getByRole('table', { name: /^Cost lines/ });
const choose = (page: Page, id: string): Promise<void> =>
  page.locator(`[data-option="${id}"] h3 button`).click();

test('what a form adds to the AWS bill is a line of the ledger', async ({ page }) => {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await page.locator('input[type=file]').setInputFiles({
    name: 'accelerated.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        version: 1,
        name: 'Lines',
        workloads: [{ out: { peakBitsPerSecond: 1e9, monthlyVolume: { amount: 20, unit: 'TB' } } }],
        designs: [{ id: 'fast', name: 'Fast', vpn: [{ tunnelClass: 'standard', connections: 2 }] }],
      }),
    ),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lines');

  await drawer(page, 'AWS side').click();
  await field(page, 'Peered Region').selectOption('eu-west-1');
  await field(page, 'Data out of public services a month').fill('3 TB');
  await expect(page.locator('#field-aws-publicServices-monthlyVolume-echo')).toContainText(
    '3 TB, billed by AWS as 3,072 GB',
  );
  await drawer(page, 'My own designs').click();
  await page.locator('#row-designs-0 summary').first().click();
  await page.locator('#row-designs-0-vpn-0 summary').first().click();
  await page
    .locator('#row-designs-0-vpn-0')
    .getByLabel('Acceleration', { exact: true })
    .selectOption('yes');
  await expect(page.locator('#row-designs-0 summary').first()).toContainText(
    '2 accelerated VPN connections, standard tunnels',
  );
  await choose(page, 'fast');
  const premium = ledger(page).getByRole('row', { name: /^Data Transfer-Premium/ });
  await expect(premium).toContainText('Not priced');
  await drawer(page, 'Links').click();
  await field(page, 'Edge locations near the site').selectOption('europe');
  await expect(premium).toContainText('edge locations in Europe');
  await expect(premium).toContainText('307.20 USD');
  await expect(ledger(page)).toContainText(
    'Inter-Region data transfer out (eu-west-1 to us-east-1)',
  );

  await field(page, 'SiteLink, virtual interfaces').fill('4');
  await field(page, 'Public virtual interface').selectOption('own-prefixes');
  await choose(page, 'dx-dedicated');
  await expect(ledger(page).getByRole('row', { name: /^Direct Connect SiteLink/ })).toContainText(
    '1,460.00 USD',
  );
  await expect(
    ledger(page).getByRole('row', { name: /^Direct Connect data transfer out \(public VIF\)/ }),
  ).toContainText('61.44 USD');
});
