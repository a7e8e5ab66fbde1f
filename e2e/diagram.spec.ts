import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const section = (page: Page) => page.locator('section[aria-labelledby="detail-path"]');
const drawing = (page: Page) => section(page).getByRole('group', { name: /^The path,/ });
const part = (page: Page, id: string) => drawing(page).locator(`[data-part="${id}"]`);
const chooser = (page: Page) =>
  page.locator('section[aria-labelledby="detail-title"] select').first();

test('the drawing is walked by keyboard, and says what its table says', async ({ page }) => {
  await page.goto('/plan');
  await part(page, 'site').focus();
  await page.keyboard.press('ArrowRight');
  await expect(part(page, 'lan')).toBeFocused();
  await page.keyboard.press('End');
  await expect(part(page, 'subnet')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(part(page, 'site')).toBeFocused();
  await expect(drawing(page).locator('[tabindex="0"]')).toHaveCount(1);

  await part(page, 'tunnels').focus();
  const facts = section(page).locator('[aria-live="polite"]');
  await expect(facts).toContainText('Customer gateway to Transit gateway');
  await expect(facts.getByRole('button', { name: /^4 gigabits per second/ })).toBeVisible();

  await section(page).getByText('The path as a table').click();
  const row = section(page).getByRole('row', { name: /^Customer gateway to Transit gateway/ });
  await expect(row).toContainText('12 IPsec tunnels over the internet');
  await expect(drawing(page)).toContainText('12 IPsec tunnels over the internet');
});

for (const [width, scheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const) {
  test(`every option is drawn at ${width} pixels, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/plan');
    await expect(drawing(page)).toBeVisible();
    const ids = await chooser(page)
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(ids).toHaveLength(9);
    for (const id of ids) {
      await chooser(page).selectOption(id);
      await expect(part(page, 'gateway')).toBeVisible();
      const box = await drawing(page).boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(200);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="detail-path"]')
      .analyze();
    expect(violations).toEqual([]);
  });
}

test('on paper the wide drawing stands, without its controls', async ({ page }) => {
  await page.goto('/plan');
  await expect(drawing(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(drawing(page)).toBeVisible();
  await expect(section(page).getByText('The path as a table')).toBeHidden();
});
