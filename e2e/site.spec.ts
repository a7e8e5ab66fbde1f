import { expect, type Page, test } from '@playwright/test';

const CANVAS = { light: 'rgb(246, 247, 249)', dark: 'rgb(12, 15, 20)' } as const;

const canvas = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

declare global {
  interface Window {
    /** The theme of the page when the parser came to its body, which nothing is painted before. */
    themeAtBody: string | undefined;
  }
}

async function recordThemeAtBody(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      window.themeAtBody = document.documentElement.dataset.theme;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

test('the theme is the system’s until one is chosen, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await recordThemeAtBody(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(theme(page, 'As the system')).toBeChecked();
  expect(await canvas(page)).toBe(CANVAS.dark);

  await theme(page, 'Light').check();
  expect(await canvas(page)).toBe(CANVAS.light);

  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => window.themeAtBody)).toBe('light');
  expect(await canvas(page)).toBe(CANVAS.light);
  await expect(theme(page, 'Light')).toBeChecked();

  await page.emulateMedia({ colorScheme: 'light' });
  await theme(page, 'Dark').check();
  await page.goto('/nope');
  expect(await page.evaluate(() => window.themeAtBody)).toBe('dark');
  expect(await canvas(page)).toBe(CANVAS.dark);
});

test('the theme is chosen with the keyboard, at one tab stop', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/', { waitUntil: 'networkidle' });
  await theme(page, 'As the system').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(theme(page, 'Dark')).toBeFocused();
  expect(await canvas(page)).toBe(CANVAS.dark);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('radio').and(page.locator(':focus'))).toHaveCount(0);
});

test('the theme can be chosen where the browser forbids storage', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await theme(page, 'Dark').check();
  expect(await canvas(page)).toBe(CANVAS.dark);
  expect(errors).toEqual([]);
});

test('paper is light, whatever was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/', { waitUntil: 'networkidle' });
  await theme(page, 'Dark').check();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await canvas(page)).toBe(CANVAS.light);
});

test('the header says where one is', async ({ page }) => {
  const main = page.getByRole('navigation', { name: 'Main' });
  await page.goto('/sources');
  await expect(main.getByRole('link', { name: 'Sources' })).toHaveAttribute('aria-current', 'page');
  await main.getByRole('link', { name: 'Method' }).click();
  await page.waitForURL('/method');
  await expect(main.getByRole('link', { name: 'Method' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('main').locator('a[href="/method/ecmp.tunnels"]').click();
  await page.waitForURL('/method/ecmp.tunnels');
  await expect(main.locator('[aria-current]')).toHaveText(['Method']);
});

test('the method is narrowed by words, and Esc shows all of it again', async ({ page }) => {
  await page.goto('/method', { waitUntil: 'networkidle' });
  const formula = page.getByRole('main').locator('a[href^="/method/"]');
  const all = await formula.count();
  expect(all).toBeGreaterThan(50);

  await page.getByLabel('Filter').fill('tunnels greedy');
  await expect(page.getByRole('status')).toContainText(`of ${all} formulas`);
  expect(await formula.count()).toBeLessThan(5);
  await expect(formula.first()).toHaveAttribute('href', /^\/method\/ecmp\..*greedy/);

  await page.getByLabel('Filter').fill('no such formula');
  await expect(page.getByText('No formula has these words')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(formula).toHaveCount(all);
});

test('a formula has its expression, and the same with the numbers of a plan', async ({ page }) => {
  await page.goto('/method/cost.by-hour');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amount');
  await expect(page.getByRole('region', { name: 'Formula' })).toContainText(
    'round(hours × rate × 10^6) ÷ 10^6',
  );
  const example = page.getByRole('article').first();
  await expect(example).toContainText(/= round\([\d,]+ h × [\d.]+ USD\/h × 10\^6\) ÷ 10\^6/);

  const constant = example.locator('a[href^="/sources#"]');
  const id = await constant.textContent();
  await constant.click();
  await page.waitForURL(`/sources#${id}`);
  await expect(page.locator('tr:target')).toContainText(id ?? 'an id');
});

test('a formula that the seed plan does not need says so', async ({ page }) => {
  await page.goto('/method/ecmp.tunnels-greedy');
  await expect(page.getByText('The seed plan does not need this formula')).toBeVisible();
  expect((await page.request.get('/method/ecmp.nothing')).status()).toBe(404);
});

test('a link to a constant leads to its row, marked, also when the filter hides it', async ({
  page,
}) => {
  await page.goto('/sources#aws.vpn.ecmp.maximum-paths', { waitUntil: 'networkidle' });
  const row = page.locator('tr:target');
  await expect(row).toContainText('not published');
  await expect(row).toBeInViewport();
  const plain = await page
    .locator('[id="aws.vpn.tunnel.standard.bandwidth"]')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await row.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    plain,
  );

  await page.getByLabel('Filter').fill('macsec');
  await expect(page.getByRole('status')).toContainText(/^\d of \d{3}$/);
  await page.evaluate(() => {
    window.location.hash = 'dx.data-transfer-in';
  });
  await expect(row).toBeInViewport();
  await expect(row).toHaveAttribute('id', 'dx.data-transfer-in');
  await expect(page.getByLabel('Filter')).toHaveValue('');
});

test('sources are narrowed by words, kind and confidence', async ({ page }) => {
  await page.goto('/sources', { waitUntil: 'networkidle' });
  const rows = page.locator('tr.linked-row:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(600);

  await page.getByLabel('Filter').fill('us-east-1');
  await page.getByLabel('Kind').selectOption('price');
  await page.getByLabel('Confidence', { exact: true }).selectOption('high');
  await expect(page.getByRole('status')).not.toContainText(`${all} of`);
  const found = await rows.allTextContents();
  expect(found.length).toBeGreaterThan(1);
  for (const text of found) expect(text).toMatch(/us-east-1.*USD.*high/);

  await page.getByLabel('Filter').fill('not published');
  await page.getByLabel('Confidence', { exact: true }).selectOption('low');
  await expect(rows.first()).toContainText('not published');
  await page.getByLabel('Filter').fill('nothing like this');
  await expect(page.getByText('No constant fits')).toBeVisible();
});

test('an explanation leads to its formula and to its constant, beside the plan', async ({
  page,
}) => {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await page.locator('[data-figure="vpn-tgw.cost.known"]').first().click();
  const panel = page.getByRole('dialog');
  const formula = panel.getByRole('link', { name: 'About this formula' });
  await expect(formula).toHaveAttribute('href', '/method/cost.sum');
  await expect(formula).toHaveAttribute('target', '_blank');

  // The first input of each step, down to a constant.
  const constant = panel.getByRole('link', { name: 'In the list of all sources' });
  const last = panel.locator('li button:has(svg)').last();
  for (let depth = 0; depth < 12 && (await constant.count()) === 0; depth += 1) await last.click();
  await expect(constant).toHaveAttribute('href', /^\/sources#[a-z0-9.-]+$/);
  const opening = page.waitForEvent('popup');
  await constant.click();
  const list = await opening;
  await list.waitForLoadState();
  await expect(list.locator('tr:target')).toBeVisible();
});

for (const path of ['/method', '/method/ecmp.tunnels', '/method/demand.mean-packet', '/sources']) {
  test(`${path} does not scroll sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('method and sources are plain lists without controls that do nothing', async ({ page }) => {
    await page.goto('/method');
    await expect(page.getByRole('link', { name: 'Volume as billed' })).toBeVisible();
    await expect(page.getByLabel('Filter')).toBeHidden();
    await expect(page.getByRole('radio').first()).toBeHidden();
    await page.goto('/sources#dx.data-transfer-in');
    await expect(page.locator('tr:target')).toBeInViewport();
    await expect(page.getByLabel('Filter')).toBeHidden();
  });
});
