import { expect, type Page, test } from '@playwright/test';
import fourNines from '../lib/plan-url/__fixtures__/v1/four-nines.json' with { type: 'json' };

const verdict = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const peak = (page: Page) => page.getByLabel('Peak rate out', { exact: true }).first();
const figures = (page: Page) => page.locator('main [data-figure]').allTextContents();

async function openLink(page: Page, fragment: string) {
  await page.goto(`/plan${fragment}`);
  await page.waitForLoadState('networkidle');
}

test('a copied link opens with the same figures in another browser', async ({ browser }) => {
  const first = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await first.newPage();
  await openLink(page, '#example=four-nines');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four nines, encrypted');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/^Link copied: \d+ characters/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/plan#p=1\./);

  const second = await browser.newContext();
  const other = await second.newPage();
  await other.goto(link);
  await expect(verdict(other)).toHaveText((await verdict(page).textContent()) ?? '');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Four nines, encrypted');
  expect(await figures(other)).toEqual(await figures(page));
  await first.close();
  await second.close();
});

test('a link that was released opens, and undo brings back what was there', async ({ page }) => {
  await openLink(page, fourNines.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four nines, encrypted');
  await page.getByRole('button', { name: 'Undo: Open the link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seed site');
});

test('the address is the link, and a reload keeps a wrong draft', async ({ page }) => {
  await page.goto('/plan');
  await peak(page).fill('5 Gbps');
  await page.waitForFunction(() => window.location.hash.startsWith('#p=1.'));
  await peak(page).fill('5 Gbs');
  await peak(page).press('Enter');
  await page.reload();
  await expect(peak(page)).toHaveValue('5 Gbs');
  await expect(peak(page)).toHaveAttribute('aria-invalid', 'true');
});

test('a damaged link says so, offers what could be read, and opens it only when asked', async ({
  page,
}) => {
  await openLink(page, fourNines.link.slice(0, -40));
  const alert = page.getByRole('alert').filter({ hasText: 'damaged or cut short' });
  await expect(alert).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seed site');
  await alert.getByRole('button', { name: 'Open what could be read' }).click();
  await expect(alert).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four nines, encrypted');
});

test('a link of a newer version is left alone', async ({ page }) => {
  await openLink(page, '#p=9.abcdef');
  const alert = page.getByRole('alert').filter({ hasText: 'made with a newer one' });
  await expect(alert).toBeVisible();
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seed site');
});

test('readable parameters go through the fields, which keep what is wrong', async ({ page }) => {
  await openLink(page, '#region=eu-central-1&peak=4Gbs&data=10TB&colour=red');
  await expect(peak(page)).toHaveValue('4Gbs');
  await expect(peak(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Region', { exact: true }).first()).toHaveValue('eu-central-1');
  await expect(page.getByText('The address also has "colour"')).toBeVisible();
  // The plan without the wrong text is another one than the address names, so that stays.
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('without what a field does not accept')).toBeVisible();
  expect(page.url()).toContain('peak=4Gbs');
  await peak(page).fill('4 Gbps');
  await page.waitForFunction(() => window.location.hash.startsWith('#p=1.'));
});

test('an address that is a place on the page opens nothing and says nothing', async ({ page }) => {
  await openLink(page, '#content');
  // The keys of undo are there once the page runs.
  await peak(page).fill('3 Gbps');
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeEnabled();
  await expect(page.getByText('names nothing that can be opened')).toBeHidden();
});

test('an address that names nothing says what it may name', async ({ page }) => {
  await openLink(page, '#example=nope');
  await expect(page.getByText('There is no example "nope". Accepted: seed-site')).toBeVisible({
    timeout: 10_000,
  });
  await openLink(page, '#nonsense');
  await expect(page.getByText('names nothing that can be opened: "nonsense"')).toBeVisible();
});

test('an example opens with a field changed, and a link whose sign was written as a code', async ({
  page,
}) => {
  await openLink(page, '#example=small-office&peak=90Mbps');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/office/i);
  await expect(peak(page)).toHaveValue('90Mbps');
  await openLink(page, fourNines.link.replace('#p=', '#p%3D'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four nines, encrypted');
});

test('a plan of a Region that there is not has no answer, and says so', async ({ page }) => {
  await openLink(page, '#example=small-office');
  // Opened before another plan is: what reads addresses is loaded first.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/office/i, { timeout: 10_000 });
  const file = {
    version: 1,
    aws: { region: 'mars-1' },
    workloads: [{ out: { peakBitsPerSecond: 1e9 } }],
  };
  await page.getByLabel('Open a plan file').setInputFiles({
    name: 'mars.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(verdict(page)).toHaveText('There is no answer: the plan says what cannot be.');
  await expect(page.locator('main')).not.toContainText('0.00 USD');
  await page.getByRole('button', { name: 'Give “Region”' }).first().click();
  await expect(page.getByText('“mars-1” does not fit.')).toBeVisible();
});

test('a link with prices that there are not says so above the answer', async ({ page }) => {
  await openLink(page, '#p=1.QUJD');
  await page.getByLabel('Open a plan file').setInputFiles({
    name: 'later.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        version: 1,
        edition: '2099-01-01',
        workloads: [{ out: { peakBitsPerSecond: 1e9 } }],
      }),
    ),
  });
  await expect(
    page.getByRole('alert').filter({ hasText: 'There are no prices of 2099-01-01' }),
  ).toBeVisible({ timeout: 15_000 });
});

test('a link that grows too long says so and offers to leave out the notes', async ({
  browser,
}) => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto('/plan');
  const words = Array.from({ length: 900 }, (_, at) => `${(at * 7919) % 99_991}`).join(' ');
  const notes = page.getByLabel('Notes', { exact: true });
  await notes.evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  await notes.fill(words.slice(0, 5000));
  await notes.blur();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copy it without the notes' }).click();
  await expect(page.getByText(/^Link copied without the notes: \d+ characters/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1900);
  await context.close();
});

test('without the clipboard the link stands there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
  });
  await page.goto('/plan');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel(/to copy by hand/)).toHaveValue(/#p=1\./);
});

test('names and notes in a link are text', async ({ page }) => {
  let alerted = false;
  page.on('dialog', () => {
    alerted = true;
  });
  const { planFragment } = await import('../lib/plan-url/plan-link');
  const name = '<img src=x onerror=alert(1)>=HYPERLINK("x")\u202e';
  await openLink(
    page,
    planFragment({ version: 1, name, notes: '<script>alert(1)</script>' }, '2026-11-23'),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    name.replace('\u202e', '[U+202E]'),
  );
  expect(alerted).toBe(false);
});
