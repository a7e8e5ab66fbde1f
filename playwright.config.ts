import { defineConfig, devices } from '@playwright/test';

// `npm test` chooses a free port and a browser and names both in the environment.
const port = Number(process.env.E2E_PORT ?? 4173);
const browser = process.env.CHROMIUM_PATH;
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: './e2e',
  outputDir: './.check/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // axe looks at every element of a page full of figures, which a busy machine takes long for.
  timeout: 240_000,
  reporter: [['list'], ['json', { outputFile: '.check/e2e.json' }]],
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // A browser that asks for nothing but the pages under test.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--disable-gpu',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    // Next itself and not `npm start`: npm would not pass the signal that ends it on to the server.
    command: `node node_modules/next/dist/bin/next start -p ${port} -H 127.0.0.1`,
    url: `${address}/api/health`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
