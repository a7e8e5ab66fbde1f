import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('an architect counts tunnels for 4 Gbps of small packets', async ({ page }) => {
  await page.goto('/tools/tunnels', { waitUntil: 'networkidle' });
  await field(page, 'Utilisation ceiling').fill('100 %');
  await field(page, 'Must survive the loss of').selectOption('none');
  for (const [flows, tunnels] of [
    ['60', '12 tunnels, 6 VPN connections'],
    ['500', '7 tunnels, 4 VPN connections'],
    ['5000', '6 tunnels, 3 VPN connections'],
  ] as const) {
    await field(page, 'Flows').fill(flows);
    await expect(answer(page)).toContainText(tunnels);
  }
  await expect(page.getByText('Dividing by 1.25 Gbps a tunnel would say 4.')).toBeVisible();
  // The ceiling of a plan, then what is left when one tunnel is lost, and larger tunnels.
  await field(page, 'Flows').fill('60');
  await field(page, 'Utilisation ceiling').fill('80 %');
  await expect(answer(page)).toContainText('17 tunnels, 9 VPN connections');
  await expect(page.getByRole('row', { name: /One tunnel lost/ })).toContainText('18');
  await field(page, 'Utilisation ceiling').fill('100 %');
  await field(page, 'Tunnels').selectOption('large');
  await expect(answer(page)).toContainText('3 tunnels');
  await field(page, 'Packet rate of a tunnel').selectOption('off');
  await expect(answer(page)).toContainText('1 tunnel, 1 VPN connection');

  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? '');
});

test('one flow that no tunnel carries is said so, with what would', async ({ page }) => {
  await page.goto('/tools/tunnels#demand=3+Gbps&flows=1&packet=1400&utilisation=1', {
    waitUntil: 'networkidle',
  });
  await expect(answer(page)).toHaveText('No number of tunnels is enough for 3 Gbps.');
  await expect(page.getByText('more tunnels do not help it')).toBeVisible();
  await field(page, 'Tunnels').selectOption('large');
  await field(page, 'Must survive the loss of').selectOption('none');
  await expect(answer(page)).toContainText('1 tunnel, 1 VPN connection, for 3 Gbps.');
});

test('what is wrong stays in its field, and arrow keys step', async ({ page }) => {
  await page.goto('/tools/tunnels', { waitUntil: 'networkidle' });
  const before = (await answer(page).textContent()) ?? '';
  await field(page, 'Demand').fill('4');
  await expect(field(page, 'Demand')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Accepted: a rate with its unit/)).toBeVisible();
  await expect(answer(page)).toHaveText(before);
  await page.getByRole('button', { name: 'Reset Demand' }).click();
  await field(page, 'Demand').press('ArrowUp');
  await expect(field(page, 'Demand')).toHaveValue('5 Gbps');
  await expect(answer(page)).toContainText('for 5 Gbps');
  // A share without its % steps by a hundredth.
  await field(page, 'Confidence').fill('0.95');
  await field(page, 'Confidence').press('ArrowUp');
  await expect(field(page, 'Confidence')).toHaveValue('0.96');
});

test('flow classes take the place of the fields that they say, which keep what they hold', async ({
  page,
}) => {
  await page.goto('/tools/tunnels#demand=5+Gbps', { waitUntil: 'networkidle' });
  await field(page, 'Flow classes').fill('100 x 10 Mbps\n3 x 500 Mbps');
  await expect(answer(page)).toContainText('for 2.5 Gbps.');
  await expect(page.getByText(/That is a bound: the probability/)).toBeVisible();
  await expect(page.getByText(/The largest flow takes 79.72 % of a tunnel/)).toBeVisible();
  for (const label of ['Demand', 'Flows', 'Sizes of flows', 'Largest flow']) {
    await expect(field(page, label)).toBeDisabled();
  }
  await expect(field(page, 'Demand')).toHaveValue('5 Gbps');
  await expect(page.getByText('Not asked: the flow classes say it.')).toHaveCount(4);

  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await expect(answer(other)).toContainText('for 2.5 Gbps.');
  await expect(field(other, 'Flow classes')).toHaveValue('100 x 10 Mbps\n3 x 500 Mbps');

  await field(page, 'Flow classes').fill('');
  await expect(answer(page)).toContainText('for 5 Gbps.');
  await expect(field(page, 'Demand')).toBeEnabled();
});

test('what is hashed and what hashes alike before is found, with what mends it', async ({
  page,
}) => {
  await page.goto('/tools/tunnels#flows=120&utilisation=1&survive=none', {
    waitUntil: 'networkidle',
  });
  const watch = page.getByRole('region', { name: 'What to watch' });
  await expect(watch).toHaveCount(0);
  await page.getByText('How flows are hashed').click();
  await expect(field(page, 'Pairs of hosts')).toBeDisabled();
  await field(page, 'What is hashed').selectOption('3-tuple');
  await expect(page.getByText(/Accepted: .* a whole number from 1 to 120/)).toBeVisible();
  await field(page, 'Pairs of hosts').fill('60');
  await expect(answer(page)).toContainText('12 tunnels, 6 VPN connections');
  await expect(watch).toContainText('moves 120 flows as 60');
  await field(page, 'Paths before, hashed alike').fill('4');
  await expect(watch).toContainText('of 12 tunnels only 3 carry, where 12 must. It would take 48.');
  await field(page, 'Mean packet').fill('8500');
  await expect(watch).toContainText('A mean packet of 8,500 B does not fit a tunnel');
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test(`the calculator of tunnels fits ${width} pixels and is accessible, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/tools/tunnels#classes=60+x+50+Mbps%2C+3+x+400+Mbps&same-hash-paths=4', {
      waitUntil: 'networkidle',
    });
    await expect(answer(page)).toContainText('tunnels');
    await page.getByText('How flows are hashed').click();
    await expect(field(page, 'Pairs of hosts')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
}
