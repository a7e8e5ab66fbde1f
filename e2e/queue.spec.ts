import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('an architect sees what a utilisation buys, and sends the answer', async ({ page }) => {
  await page.goto('/tools', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Queue' }).click();
  await expect(page).toHaveURL(/\/tools\/queue$/);
  await expect(answer(page)).toHaveText(
    'At 80 % a packet waits 11.2 µs on average; 95 % wait at most 38.82 µs.',
  );
  await field(page, 'Wait budget').fill('100 µs');
  await expect(page.getByText(/up to a utilisation of 91/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^95 %/ })).toContainText('over the budget');
  await field(page, 'Burst').fill('2 Gbps');
  await field(page, 'Buffer or bucket').fill('1.25 MB');
  await expect(page.getByText('40 % of what the burst sends is lost')).toBeVisible();
  await field(page, 'Packets').fill('imix');
  await field(page, 'Utilisation').fill('70 %');
  await expect(answer(page)).toContainText('At 70 % a packet waits 8.2 µs on average');

  // A figure says where it comes from.
  await answer(page).getByRole('button').nth(1).click();
  await expect(page.getByRole('dialog')).toContainText('Mean wait in the queue');
  await page.keyboard.press('Escape');

  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? '');
});

test('a line with more than it takes has no wait, in words', async ({ page }) => {
  await page.goto('/tools/queue#utilisation=120+%25', { waitUntil: 'networkidle' });
  await expect(answer(page)).toHaveText('At 120 % it is unstable: the queue grows without end.');
  await expect(page.getByRole('row', { name: /120 %, asked/ })).toContainText('unstable');
});

test('what is wrong with a field of the queue stays in it', async ({ page }) => {
  await page.goto('/tools/queue#utilisation=80', { waitUntil: 'networkidle' });
  await expect(field(page, 'Utilisation')).toHaveValue('80');
  await expect(field(page, 'Utilisation')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Accepted: a share such as 80 %/)).toBeVisible();
  await expect(answer(page)).toContainText('At 80 %');
  await page.getByRole('button', { name: 'Reset Utilisation' }).click();
  await expect(page.getByText('A field holds what cannot be used')).toBeHidden();
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test(`the calculator of a queue fits ${width} pixels and is accessible, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/tools/queue#burst-peak=2+Gbps&buffer=20+kB&wait-budget=50+%C2%B5s', {
      waitUntil: 'networkidle',
    });
    await expect(page.getByText('A burst of')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
}
