import { defineConfig, devices } from '@playwright/test';

/**
 * Browser tests of running sites: the real content at E2E_URL, the demonstration at E2E_DEMO_URL where
 * that is given. The test runner builds and starts both (scripts/lib/test); a browser of the system is
 * named in PLAYWRIGHT_CHROMIUM_PATH.
 */
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;
const demo = process.env.E2E_DEMO_URL;

/**
 * `npm run test:a11y` looks at everything in every mode. Else every address of the real site is seen once,
 * and every page type in all modes where it is fullest, on the demonstration.
 */
const isThorough = process.env.A11Y === 'all';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/support/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  fullyParallel: true,
  // They end what hangs; a busy machine must not make a test fail.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI ? [['line']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [
    {
      name: 'real',
      use: { baseURL: process.env.E2E_URL ?? 'http://localhost:3000' },
      ...(!isThorough && { grepInvert: /every page type has no finding/ }),
    },
    ...(demo
      ? [
          {
            name: 'demonstration',
            testMatch: ['**/accessibility.e2e.ts', '**/links.e2e.ts'],
            use: { baseURL: demo },
            ...(!isThorough && { grep: /every page type has no finding|no link and no anchor/ }),
          },
        ]
      : []),
  ],
});
