import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const section = (page: Page, id: string) => page.locator(`section[aria-labelledby="detail-${id}"]`);

async function openExample(page: Page, id: string, title: RegExp): Promise<void> {
  await page.goto(`/plan#example=${id}`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

const choose = (page: Page, option: string) =>
  page.getByLabel('Option', { exact: true }).selectOption(option);

async function openDrawer(page: Page, title: string): Promise<void> {
  await page.getByText(title, { exact: true }).first().click();
}

test('an architect plans one flow of 3 Gbps, which no standard tunnel carries', async ({
  page,
}) => {
  await openExample(page, 'one-large-flow', /One flow/);
  await choose(page, 'vpn-tgw');
  await expect(page.getByText('no number of tunnels helps').first()).toBeVisible();

  // A large tunnel lets it through, TCP does not.
  await choose(page, 'vpn-tgw-large');
  await expect(section(page, 'bottleneck')).toContainText('4.627 Gbps');
  const flow = section(page, 'flow');
  await expect(flow).toContainText('996.8 Mbps of TCP data, bound by the loss at this RTT: CUBIC');
  await expect(flow).toContainText('it takes 3 side by side, larger segments, or BBR');
  await expect(flow).toContainText('CUBIC has that rate at a loss of up to 0.00002301 %');
  await expect(flow).toContainText('7,500,000 B are then in flight of a window of 8,000,000 B');
  await openDrawer(page, 'TCP of the hosts');
  await field(page, 'Congestion control').selectOption('reno');
  await expect(flow).toContainText('688.8 Mbps of TCP data');
  await expect(flow).toContainText('Reno has that rate at a loss of up to 0.00000527');
  // Without slowing down at each loss, the window is what is left to bind.
  await field(page, 'Congestion control').selectOption('bbr');
  await expect(flow).toContainText('3.2 Gbps of TCP data, bound by the window: BBR');
  await field(page, 'Congestion control').selectOption('cubic');

  // Jumbo segments on Direct Connect, where the window binds and the flow fits.
  await choose(page, 'dx-dedicated');
  await expect(flow).toContainText('3.2 Gbps of TCP data, bound by the window');
  await expect(flow).toContainText('segments of 8,460 B');
  await expect(flow).toContainText('Single flow of an EC2 instance');
  await field(page, 'Window').fill('4 MB');
  await expect(flow).toContainText('1.6 Gbps of TCP data, bound by the window');
  await expect(flow).toContainText('it takes 2 side by side, or a window of at least 7,500,000 B');
  await expect(
    page.getByText(/as one TCP connection it would have 1\.6 Gbps/).first(),
  ).toBeVisible();

  // What cannot be used stays where it was typed, and the answer with what could.
  await field(page, 'Window').fill('4 Mb');
  await expect(field(page, 'Window')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/b stands for bits, B for bytes/)).toBeVisible();
  await expect(flow).toContainText('1.6 Gbps of TCP data');
});

test('the tunnels for 4 Gbps of small packets, by the number of flows', async ({ page }) => {
  await openExample(page, 'small-packets', /small packets/i);
  await choose(page, 'vpn-tgw');
  const limits = section(page, 'bottleneck');
  await expect(limits).toContainText('One tunnel, by its packet rate784 Mbps');
  await expect(limits).toContainText('bound by the packet rate of a tunnel');
  const carrying = page.locator('[data-figure="vpn-tgw.tunnels.carrying"]').first();
  await openDrawer(page, 'Workloads');
  for (const [flows, tunnels] of [
    ['60', '12'],
    ['500', '7'],
    ['5000', '6'],
  ] as const) {
    await field(page, 'Flows out').fill(flows);
    await expect(carrying).toHaveText(tunnels);
  }
  await field(page, 'Flows out').fill('60');
  await expect(section(page, 'watch')).toContainText(
    '12 tunnels must carry where 6 would if flows spread evenly',
  );
  await choose(page, 'vpn-vgw');
  await expect(page.getByText(/Without ECMP one tunnel carries it all/).first()).toBeVisible();
});

test('the customer gateway is on the way of every option, once something is known of it', async ({
  page,
}) => {
  await page.goto('/plan', { waitUntil: 'networkidle' });
  await choose(page, 'dx-dedicated');
  const limits = section(page, 'bottleneck');
  await expect(limits).not.toContainText('customer gateway');
  await openDrawer(page, 'Site and addresses');
  await field(page, 'Customer gateway, packet rate').fill('500 kpps');
  await expect(limits).toContainText('The packet rate of the customer gateway');
  await expect(limits).toContainText('bound by the packet rate of the customer gateway');
  await expect(
    page.getByText(/by its packet rate the customer gateway forwards/).first(),
  ).toBeVisible();
  await field(page, 'Customer gateway, packet rate').fill('500 Mbps');
  await expect(page.getByText(/Accepted: packets a second/)).toBeVisible();
  await expect(field(page, 'Customer gateway, packet rate')).toHaveValue('500 Mbps');
  await expect(limits).toContainText('bound by the packet rate of the customer gateway');
  // Encryption is of tunnels alone.
  await field(page, 'Customer gateway, packet rate').fill('');
  await field(page, 'Customer gateway, IPsec rate').fill('1 Gbps');
  await expect(limits).not.toContainText('customer gateway');
  await choose(page, 'vpn-tgw');
  await expect(limits).toContainText('bound by encryption on the customer gateway');
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test(`flows and layers fit ${width} pixels and are accessible, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await openExample(page, 'small-packets', /small packets/i);
    await choose(page, 'dx-vpn-backup');
    await expect(section(page, 'flow')).toContainText('Over the VPN that stands by');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    for (const part of ['rates', 'watch', 'flow']) {
      await expect(section(page, part)).toBeVisible();
    }
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby="detail-title"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
}
