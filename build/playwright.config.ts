// End-to-end tests: the built app in real Electron, driven by Playwright.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results/e2e',
  globalSetup: './scripts/e2eSetup.ts',
  // One at a time: each test starts a whole app, and two would share two cores and one display's focus.
  workers: 1,
  fullyParallel: false,
  // A test that passes at the second attempt has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env.AFTERSALE_E2E_REPORT
      ? [['json', { outputFile: process.env.AFTERSALE_E2E_REPORT }] as const]
      : []),
  ],
})
