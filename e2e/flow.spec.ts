import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('an architect finds what holds one stream of 3 Gbps', async ({ page }) => {
  await page.goto('/tools', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'One flow' }).click();
  await expect(page).toHaveURL(/\/tools\/flow$/);
  await field(page, 'Loss').fill('1e-6');
  await field(page, 'Window').fill('8 MB');
  await field(page, 'Line rate').fill('3 Gbps');
  // Through a tunnel's MSS: loss binds, whatever the tunnel allows.
  await expect(answer(page)).toContainText('996.8 Mbps and is bound by the loss at this RTT');
  await field(page, 'Congestion control').selectOption('reno');
  await expect(answer(page)).toContainText('688.8 Mbps');
  await expect(page.getByText('a flow has 7,500,000 B under way')).toBeVisible();
  await field(page, 'VPN tunnel').selectOption('standard');
  await field(page, 'MSS').fill('8460');
  await expect(answer(page)).toContainText('1.25 Gbps and is bound by the bandwidth of the tunnel');
  // Jumbo on Direct Connect shows its worth: the window binds then.
  await field(page, 'VPN tunnel').selectOption('none');
  await field(page, 'Congestion control').selectOption('cubic');
  await field(page, 'Line rate').fill('10 Gbps');
  await expect(answer(page)).toContainText('3.2 Gbps and is bound by the window');

  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? '');
});

test('what is wrong with a field of the flow stays in it', async ({ page }) => {
  await page.goto('/tools/flow#rtt=soon', { waitUntil: 'networkidle' });
  await expect(field(page, 'RTT')).toHaveValue('soon');
  await expect(field(page, 'RTT')).toHaveAttribute('aria-invalid', 'true');
  await expect(answer(page)).toContainText('One flow carries');
  await page.getByRole('button', { name: 'Reset RTT' }).click();
  await expect(page.getByText('A field holds what cannot be used')).toBeHidden();
});

for (const [path, width, colorScheme] of [
  ['/tools/flow', 320, 'dark'],
  ['/tools/flow', 1280, 'light'],
  ['/tools', 320, 'light'],
] as const) {
  test(`${path} fits ${width} pixels and is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
}
