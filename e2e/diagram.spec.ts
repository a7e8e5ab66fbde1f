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

/** As it is painted: what the drawing says, times how far it was scaled. */
const smallestText = (page: Page) =>
  drawing(page).evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
    const sizes = [...svg.querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    return Math.min(...sizes) * scale;
  });

test('what stands by says what it is asked for when it takes over, and ports once', async ({
  page,
}) => {
  await page.goto('/plan#example=four-nines');
  // The page opens with another plan; what is chosen before this one stands is lost with it.
  await expect(drawing(page)).toContainText('Two data centres');
  await chooser(page).selectOption('dx-vpn-backup');
  await expect(drawing(page)).toContainText('standing by');
  await part(page, 'tunnels').focus();
  const facts = section(page).locator('[aria-live="polite"]');
  await expect(facts).toContainText('when it takes over: 2.8 Gbps of 6.272 Gbps');
  await expect(drawing(page)).toContainText(/when it takes over: ?out 44\.64\s%\sof\s6\.272\sGbps/);

  await chooser(page).selectOption('maximum-resiliency');
  await expect(drawing(page)).toContainText('2 AWS routers');
  await part(page, 'gateway-attachment').focus();
  await expect(facts).toContainText('load of all 4 ports together');
  await expect(facts).toContainText('2.8 Gbps of 23.29 Gbps');
  await part(page, 'virtual-interface-2').focus();
  await expect(facts).toContainText('2 AWS routers, location 2 to Direct Connect gateway');
  await expect(facts).not.toContainText('Gbps of');
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
      expect(await smallestText(page)).toBeGreaterThanOrEqual(11);
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
