import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/**
 * Every page is listed here, with the status it answers. A new page is one more line.
 * `alike` are rows like those before them: looked at one by one, hundreds take minutes.
 */
const PAGES: readonly { path: string; status: number; alike?: string }[] = [
  { path: '/', status: 200 },
  { path: '/plan', status: 200 },
  { path: '/gallery', status: 200 },
  { path: '/method', status: 200 },
  { path: '/method/ecmp.tunnels', status: 200 },
  { path: '/sources', status: 200, alike: '.linked-row:nth-child(n + 2)' },
  { path: '/nope', status: 404 },
  { path: '/method/ecmp.nothing', status: 404 },
];

declare global {
  interface Window {
    policyViolations: string[];
  }
}

async function recordPolicyViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return () => page.evaluate(() => window.policyViolations);
}

function recordComplaints(page: Page, path: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Chromium reports the 404 of the page itself as an error; of anything else it is one.
    const isThePage = new URL(message.location().url, 'http://none').pathname === path;
    if (isThePage && message.text().includes('status of 404')) return;
    complaints.push(message.text());
  });
  return complaints;
}

for (const { path, status, alike } of PAGES) {
  test(`${path} keeps the security policy, logs nothing and is accessible`, async ({ page }) => {
    const policyViolations = await recordPolicyViolations(page);
    const complaints = recordComplaints(page, path);

    const response = await page.goto(path, { waitUntil: 'networkidle' });

    expect(response?.status()).toBe(status);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' ('nonce-[0-9a-f]{32}' )?'sha256-/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
    expect(await policyViolations()).toEqual([]);
    expect(complaints).toEqual([]);

    if (alike !== undefined) {
      test.slow();
      await page.locator(alike).evaluateAll((rows) => rows.forEach((row) => void row.remove()));
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
    expect(found).toEqual([]);
  });
}

test('the API answers with headers that let nothing run', async ({ request }) => {
  const response = await request.get('/api/health');

  expect(response.status()).toBe(200);
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
});
