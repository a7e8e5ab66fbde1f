import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const form = (page: Page): Locator => page.getByRole('form', { name: 'The plan' });
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const drawer = (page: Page, title: string): Locator =>
  form(page).locator('summary').filter({ hasText: title }).first();
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const workload = (page: Page, index: number): Locator => page.locator(`#row-workloads-${index}`);
const design = (page: Page, index: number): Locator => page.locator(`#row-designs-${index}`);
/** A field of a row: each row has fields of the same names. */
const within = (row: Locator, label: string): Locator => row.getByLabel(label, { exact: true });
const option = (page: Page, id: string): Locator => page.locator(`[data-option="${id}"]`);

async function openPlan(page: Page): Promise<void> {
  // Typed before the page answers to typing, a key would be lost.
  await page.goto('/plan', { waitUntil: 'networkidle' });
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until the keyboard is there. */
async function tabTo(page: Page, target: Locator, most = 200): Promise<void> {
  const element = await target.elementHandle();
  const isThere = () => element?.evaluate((each) => each === document.activeElement);
  for (let tabs = 0; tabs < most && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

test('five inputs, a design, two steps back and a source, by keyboard alone', async ({ page }) => {
  // A long way, key by key.
  test.slow();
  await openPlan(page);
  await tabTo(page, field(page, 'Region'));
  // Arrow keys and not letters: a list forgets what was typed a second ago, on a busy machine too.
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'Region')).toHaveValue('us-east-2');
  await typeInto(page, 'Peak rate out', '6 Gbps');
  await typeInto(page, 'Data out a month', '30 TB');
  await tabTo(page, field(page, 'Kind of workload'));
  for (let choice = 0; choice < 3; choice += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, field(page, 'Must survive the loss of'));
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-figure="demand.peak-out"]').first()).toHaveText('6 Gbps');
  await expect(field(page, 'Kind of workload')).toHaveValue('web-api');
  await expect(field(page, 'Must survive the loss of')).toHaveValue('none');

  await tabTo(page, drawer(page, 'My own designs'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Add a design'));
  await page.keyboard.press('Enter');
  await expect(field(page, 'Design name')).toBeFocused();
  await expect(option(page, 'design-1')).toHaveCount(1);

  await page.keyboard.press('ControlOrMeta+Z');
  await expect(option(page, 'design-1')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Must survive the loss of')).toHaveValue('tunnel');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(field(page, 'Must survive the loss of')).toHaveValue('none');
  await page.keyboard.press('Control+Y');
  await expect(option(page, 'design-1')).toHaveCount(1);

  // Down the inputs of a figure until one says where it was read.
  await tabTo(page, option(page, 'vpn-tgw').locator('[data-figure]').first());
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  const source = panel.locator('a[href^="https:"]').first();
  for (let depth = 0; depth < 12 && (await source.count()) === 0; depth += 1) {
    await tabTo(page, panel.locator('li button:has(svg)').first());
    await page.keyboard.press('Enter');
  }
  await tabTo(page, source);
  await expect(source).toHaveAttribute('rel', /noopener/);
});

test('typing is one step, and undo works inside the field', async ({ page }) => {
  await openPlan(page);
  const peak = field(page, 'Peak rate out');
  await peak.fill('');
  await peak.pressSequentially('600 Mbps');
  await expect(button(page, 'Undo: Peak rate out')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(peak).toHaveValue('4 Gbps');
  await expect(peak).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Undone: Peak rate out' })).toHaveCount(
    1,
  );
  await expect(button(page, 'Nothing to undo')).toBeVisible();

  // Enter ends a step without leaving the field.
  await peak.fill('5 Gbps');
  await page.keyboard.press('Enter');
  await peak.fill('7 Gbps');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(peak).toHaveValue('5 Gbps');
  await button(page, 'Redo: Peak rate out').click();
  await expect(peak).toHaveValue('7 Gbps');
});

/** Chooses a plan to start from in the menu that offers them. */
async function openedMenu(page: Page, name: string) {
  await page
    .locator('summary')
    .filter({ hasText: /^Open$/ })
    .click();
  await button(page, name).click();
}

test('starting again and a blank plan can be undone', async ({ page }) => {
  await openPlan(page);
  await field(page, 'Peak rate out').fill('6 Gbps');
  await openedMenu(page, 'Blank plan');
  await expect(field(page, 'Peak rate out')).toHaveValue('');
  await openedMenu(page, 'Start again');
  await expect(field(page, 'Peak rate out')).toHaveValue('4 Gbps');
  await button(page, 'Undo: Start again').click();
  await button(page, 'Undo: Blank plan').click();
  await expect(field(page, 'Peak rate out')).toHaveValue('6 Gbps');
});

test('a reload and a visit elsewhere keep the plan and what does not fit', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openPlan(page);
  await field(page, 'Peak rate out').fill('6 Gbps');
  await field(page, 'Data out a month').fill('lots');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(field(page, 'Peak rate out')).toHaveValue('6 Gbps');
  await expect(field(page, 'Data out a month')).toHaveValue('lots');
  await expect(field(page, 'Data out a month')).toHaveAttribute('aria-invalid', 'true');
  await page.goto('/');
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await expect(field(page, 'Peak rate out')).toHaveValue('6 Gbps');
  expect(complaints).toEqual([]);
});

test('a page whose storage is blocked works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  await openPlan(page);
  await field(page, 'Peak rate out').fill('6 Gbps');
  await expect(page.locator('[data-figure="demand.peak-out"]').first()).toHaveText('6 Gbps');
});

test('arrow keys step a number in its unit, also from the value in use', async ({ page }) => {
  await openPlan(page);
  const peak = field(page, 'Peak rate out');
  await peak.focus();
  await page.keyboard.press('ArrowUp');
  await expect(peak).toHaveValue('5 Gbps');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(peak).toHaveValue('15 Gbps');
  await page.keyboard.press('ArrowDown');
  await expect(peak).toHaveValue('14 Gbps');

  await drawer(page, 'Requirements').click();
  const confidence = field(page, 'Confidence');
  await expect(confidence).toHaveValue('');
  await confidence.focus();
  await page.keyboard.press('ArrowUp');
  await expect(confidence).toHaveValue('96 %');
  await confidence.fill('nearly');
  await page.keyboard.press('ArrowUp');
  await expect(confidence).toHaveValue('nearly');
});

test('what was understood is said where it was written another way', async ({ page }) => {
  await openPlan(page);
  const peak = field(page, 'Peak rate out');
  await peak.fill('4000M');
  await expect(peak).toHaveAccessibleDescription(/Understood as 4 Gbps/);
  await peak.fill('4 Gbps');
  await expect(peak).not.toHaveAccessibleDescription(/Understood/);

  const data = field(page, 'Data out a month');
  await data.fill('20tb');
  await expect(data).toHaveAccessibleDescription(/20 TB, billed by AWS as 20,480 gigabytes/);
  await page.locator('#field-workloads-0-out-monthlyVolume-echo [data-figure]').click();
  await expect(page.getByRole('dialog')).toContainText('20,480');
});

test('what is out of range stays, and says what is accepted', async ({ page }) => {
  await openPlan(page);
  await drawer(page, 'Requirements').click();
  const ceiling = field(page, 'Utilisation ceiling');
  await ceiling.fill('1 %');
  await expect(ceiling).toHaveValue('1 %');
  await expect(ceiling).toHaveAccessibleDescription(/“1 %” does not fit.*0\.05 to 1/);
});

test('a drawer resets all of its fields in one step', async ({ page }) => {
  await openPlan(page);
  await drawer(page, 'Conventions').click();
  await field(page, 'Hours a month').fill('720 h');
  await field(page, 'Public IPv4 of the tunnels').selectOption('yes');
  await button(page, 'Reset all in “Conventions”').click();
  await expect(field(page, 'Hours a month')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Hours a month')).toHaveValue('720 h');
  await expect(field(page, 'Public IPv4 of the tunnels')).toHaveValue('yes');
});

test('workloads are added, duplicated and removed, and the keyboard follows', async ({ page }) => {
  test.slow();
  await openPlan(page);
  await drawer(page, 'Workloads').click();
  await button(page, 'Add a workload').click();
  const name = within(workload(page, 1), 'Workload name');
  await expect(name).toBeFocused();
  await name.fill('Backup');
  await within(workload(page, 1), 'Peak rate out').fill('1 Gbps');
  await expect(workload(page, 1).locator('summary')).toContainText('1 Gbps out, 500 Mbps in');
  await expect(page.locator('[data-figure="demand.peak-out"]').first()).toHaveText('5 Gbps');
  await within(workload(page, 1), 'Flows out').fill('a few');

  await button(page, 'Duplicate Backup').click();
  await expect(within(workload(page, 2), 'Workload name')).toBeFocused();
  await expect(within(workload(page, 2), 'Workload name')).toHaveValue('Backup copy');
  await expect(within(workload(page, 2), 'Flows out')).toHaveValue('a few');
  await within(workload(page, 2), 'Flows out').fill('12');

  await button(page, 'Remove Backup').click();
  await expect(workload(page, 1).locator('summary')).toBeFocused();
  await expect(workload(page, 1).locator('summary')).toContainText('Backup copy');
  await expect(within(workload(page, 1), 'Flows out')).toHaveValue('12');
  await button(page, 'Remove Backup copy').click();
  await expect(button(page, 'Add a workload')).toBeFocused();
  await expect(page.locator('[data-figure="demand.peak-out"]').first()).toHaveText('4 Gbps');

  await page.keyboard.press('ControlOrMeta+Z');
  await expect(workload(page, 1).locator('summary')).toContainText('Backup copy');
});

test('designs are added, edited, duplicated, renamed and deleted', async ({ page }) => {
  await openPlan(page);
  await drawer(page, 'My own designs').click();
  await button(page, 'Add a design').click();
  await expect(within(design(page, 0), 'Design name')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Two ports');
  await expect(option(page, 'design-1')).toContainText('Two ports');

  await design(page, 0).getByRole('button', { name: 'Add a connection' }).click();
  const second = page.locator('#row-designs-0-directConnect-1');
  await expect(within(second, 'Kind of connection')).toBeFocused();
  await within(second, 'Location').selectOption('1');
  await expect(within(second, 'Port speed').locator('option')).toHaveText([
    '1 Gbps',
    '10 Gbps',
    '100 Gbps',
    '400 Gbps',
  ]);
  await expect(design(page, 0).locator('summary').first()).toContainText(
    '10 Gbps dedicated, location 2',
  );
  await within(second, 'Kind of connection').selectOption('hosted');
  await expect(within(second, 'Port speed').locator('option')).toHaveCount(11);
  await second.getByRole('button', { name: 'Remove Connection 2' }).click();
  await expect(second).toHaveCount(0);

  await design(page, 0).getByRole('button', { name: 'Add VPN connections' }).click();
  const vpn = page.locator('#row-designs-0-vpn-0');
  await within(vpn, 'VPN connections').fill('0');
  await expect(within(vpn, 'VPN connections')).toHaveAccessibleDescription(/from 1 to 100/);

  await button(page, 'Duplicate Two ports').click();
  await expect(within(design(page, 1), 'Design name')).toHaveValue('Two ports copy');
  await expect(option(page, 'design-2')).toHaveCount(1);
  await button(page, 'Remove Two ports').click();
  await expect(option(page, 'design-1')).toHaveCount(0);
  await expect(design(page, 0).locator('summary').first()).toContainText('Two ports copy');
});

test('there are twelve designs at most', async ({ page }) => {
  await openPlan(page);
  const designs = Array.from({ length: 11 }, (_, index) => ({
    id: `own-${index}`,
    name: `Own ${index}`,
    vpn: [{ tunnelClass: 'standard', connections: 1 }],
  }));
  await page.locator('input[type=file]').setInputFiles({
    name: 'eleven.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ version: 1, designs })),
  });
  await drawer(page, 'My own designs').click();
  await button(page, 'Add a design').click();
  await expect(within(design(page, 11), 'Design name')).toBeFocused();
  await expect(page.getByText('A plan has at most 12 designs of your own.')).toBeVisible();
  // It says so and stays reachable, but adds no more.
  await button(page, 'Add a design').press('Enter');
  await expect(design(page, 12)).toHaveCount(0);
});

test('a question mark lists the keys, except where it is typed', async ({ page }) => {
  await openPlan(page);
  await field(page, 'Peak rate out').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Z');
  await button(page, 'Keyboard shortcuts').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button(page, 'Keyboard shortcuts')).toBeFocused();
});

test('with everything open and an error, the form is accessible and fits 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPlan(page);
  await drawer(page, 'Workloads').click();
  await button(page, 'Add a workload').click();
  await within(workload(page, 1), 'Mean packet out').fill('5 B');
  await drawer(page, 'My own designs').click();
  await button(page, 'Add a design').click();
  await field(page, 'Design name').fill('W'.repeat(100));
  await design(page, 0).getByRole('button', { name: 'Add VPN connections' }).click();
  await form(page)
    .locator('details')
    .evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
  await expect(field(page, 'Hours a month')).toBeVisible();
  await expect(field(page, 'Kind of connection')).toBeVisible();
  expect(await sideways(page)).toBe(0);
  expect(await violations(page)).toEqual([]);

  await button(page, 'To the answer').click();
  await expect(page.locator('#verdict-title')).toBeInViewport();
});
