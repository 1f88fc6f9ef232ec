import { defineConfig, devices } from '@playwright/test';
import { chromium } from './scripts/chromium.ts';

/** Journeys run against a server that is already up: `TRELLIS_URL`, else the port that `make run` uses. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['TRELLIS_URL'] ?? 'http://localhost:8080',
    launchOptions: chromium,
    locale: 'en-US',
    actionTimeout: 10_000,
    trace: 'retain-on-failure'
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }
    },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } }
    }
  ]
});
