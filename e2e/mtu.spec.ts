import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('the calculator answers, by keyboard, and its address is the question', async ({ page }) => {
  await page.goto('/tools/mtu', { waitUntil: 'networkidle' });
  await expect(answer(page)).toContainText('1,446 B fit inside. Clamp TCP to 1,406 B');
  await field(page, 'Cipher suite').selectOption('aes-cbc-sha2-512');
  await field(page, 'NAT traversal').selectOption('on');
  await expect(answer(page)).toContainText(
    '1,406 B fit inside. Clamp TCP to 1,366 B over IPv4, 1,346 B',
  );
  await field(page, 'Packet inside').press('ArrowUp');
  await expect(field(page, 'Packet inside')).toHaveValue('1501');
  expect(new URL(page.url()).hash).toBe('#suite=aes-cbc-sha2-512&nat-t=on&packet=1501');

  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? '');
  await expect(field(other, 'Packet inside')).toHaveValue('1501');
});

test('what is wrong stays in its field, and the answer is the last good one', async ({ page }) => {
  await page.goto('/tools/mtu#suite=aes-cbc-sha1', { waitUntil: 'networkidle' });
  await field(page, 'Packet inside').fill('9500');
  await expect(field(page, 'Packet inside')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Accepted: whole bytes from 20 to 9001')).toBeVisible();
  await expect(answer(page)).toContainText('1,438 B fit inside');
  await page.getByRole('button', { name: 'Reset Packet inside' }).click();
  await expect(field(page, 'Packet inside')).toHaveValue('1500');
  await expect(page.getByText('A field holds what cannot be used')).toBeHidden();
});

test('a figure of the calculator leads to its source', async ({ page }) => {
  await page.goto('/tools/mtu', { waitUntil: 'networkidle' });
  await answer(page).getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Path MTU, inside the tunnel');
  await expect(dialog.getByRole('link', { name: /RFC 4303/ }).first()).toBeVisible();
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test(`the calculator fits ${width} pixels and is accessible, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/tools/mtu#df=on&path-mtu=9001&packet=9001&colour=red', {
      waitUntil: 'networkidle',
    });
    await expect(page.getByText('AWS will not carry it')).toBeVisible();
    await expect(page.getByText('The address also has "colour"')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
}

test('an architect designs the packets of a jumbo circuit that a VPN backs up', async ({
  page,
}) => {
  await page.goto('/plan#example=mtu-design', { waitUntil: 'networkidle' });
  // The page runs, and the plan of the address is the one that is shown.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jumbo frames');
  await page.getByLabel('Option', { exact: true }).selectOption('dx-vpn-backup');
  const packets = page.locator('section[aria-labelledby="detail-packets"]');
  // Both paths, and both readings of the first.
  await expect(packets).toContainText('Path MTU 8,500 B; MSS 8,460 B over IPv4');
  await expect(packets).toContainText(/If AWS treats .*: 1,500 B; MSS 1,460 B over IPv4/);
  await expect(packets).toContainText(
    'Path MTU 1,422 B; MSS 1,382 B over IPv4, 1,362 B over IPv6.',
  );
  // Who is hurt when the VPN takes over, and what one clamp for both would cost.
  await expect(packets).toContainText(
    'falls from 8,500 B, or 1,500 B by the other reading, to 1,422 B',
  );
  await expect(packets).toContainText('Above 1,422 B dropped with DF set and split without it');
  await expect(packets).toContainText('A post-quantum ClientHello of 1,810 B takes 2 packets');
  await expect(packets).toContainText('would take 6.122, or 1.056 times the packets');

  // One packet of 1,500 bytes: what becomes of it, and of one that fits.
  await expect(packets).toContainText('The packet of 1,500 B becomes 2: ');
  await packets.getByLabel('Packet inside', { exact: true }).fill('1422');
  await expect(packets).toContainText('The packet of 1,422 B goes as one of 1,492 B.');

  await packets.getByRole('link', { name: 'This tunnel in the calculator' }).click();
  await expect(answer(page)).toContainText('1,422 B fit inside. Clamp TCP to 1,382 B');
  await expect(field(page, 'Cipher suite')).toHaveValue('aes-cbc-sha2-256');
  await expect(field(page, 'NAT traversal')).toHaveValue('on');
  // The tests that must pass and fail, a packet of 1,500 bytes, and a better suite beside it.
  await expect(page.getByText('ping -M do -s 1394 ')).toBeVisible();
  await expect(page.getByText('ping -M do -s 1395 ')).toBeVisible();
  await expect(page.getByText(/becomes 2: .*It is split before encryption/)).toBeVisible();
  await expect(page.getByRole('row', { name: /AES-GCM-16/ })).toContainText('1,438 B');
  await expect(page.getByText('set-mss 1382').first()).toBeVisible();
  await field(page, 'Clamp TCP on').selectOption('cisco-ios');
  await expect(page.getByText('ip tcp adjust-mss 1382')).toBeVisible();
  // Half of the packet rate: 140,000 packets are 70,000 of 1,500 bytes.
  await expect(page.getByRole('row', { name: /A standard tunnel carries/ }).first()).toContainText(
    '840 Mbps',
  );
  await field(page, 'Do not fragment (DF)').selectOption('on');
  await expect(page.getByText(/is dropped: DF is set/)).toBeVisible();
});

test('a mix in the plan says what splitting its packets costs, in tunnels', async ({ page }) => {
  await page.goto('/plan#example=small-packets', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/small packets/i);
  await page.getByLabel('Option', { exact: true }).selectOption('vpn-tgw');
  const packets = page.locator('section[aria-labelledby="detail-packets"]');
  await expect(packets).toContainText('Where the plan gives a mean packet and no mix');
  await expect(packets.getByRole('row', { name: /Tunnels added/ })).toContainText(/[1-9]/);
  await page.getByText('Workloads', { exact: true }).first().click();
  const mix = field(page, 'Packet mix out');
  await mix.fill('576:4, 1,500:1');
  await expect(mix).toHaveAttribute('aria-invalid', 'true');
  await mix.fill('imix');
  await expect(field(page, 'Mean packet out')).toHaveValue('');
  await field(page, 'Packet mix in').fill('imix');
  await expect(packets).toContainText('of the packet mixes that the plan gives');
  const rows = packets.getByRole('row', { name: /One tunnel carries/ });
  await expect(rows.first()).toContainText('381.2 Mbps');
  await expect(rows.first()).toContainText('351.9 Mbps');
});
