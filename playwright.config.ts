/** Journeys through the built extension in Chromium. Playwright downloads nothing: the browser is found by us. */
import { defineConfig } from '@playwright/test';
import { browserWorld } from './scripts/lib/browser-world.mjs';
import { lookForBrowser } from './scripts/lib/find-browser.mjs';

// Read again in every worker process, which inherits the variable and so need not look.
const chromium = await lookForBrowser('chromium', browserWorld);
if (!chromium.ok) throw new Error(`${chromium.message}\n"npm run e2e chromium" finds or installs one.`);
process.env.EQUAL_SAY_CHROMIUM = chromium.path;

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  outputDir: 'test-output/chromium',
  // Each test has a browser of its own; two at a time starve each other on two cores.
  workers: 1,
  // A journey that only sometimes works is broken.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-output/chromium.json' }]],
  use: {
    launchOptions: { executablePath: chromium.path },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
