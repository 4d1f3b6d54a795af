/** Journeys through the built extension in Firefox: one browser after the other, driven from Node.js. */
import { defineConfig } from 'vitest/config';
import { browserWorld } from './scripts/lib/browser-world.mjs';
import { lookForBrowser } from './scripts/lib/find-browser.mjs';

/** A journey starts a browser and installs the extension, on a machine that may be slow. */
const JOURNEY_TIMEOUT_MS = 120_000;

/** One thing that should come to be true, in a browser that may be busy. */
const STEP_TIMEOUT_MS = 15_000;

const firefox = await lookForBrowser('firefox', browserWorld);
if (!firefox.ok) throw new Error(`${firefox.message}\n"npm run e2e firefox" finds or installs one.`);

export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/**/*.test.ts'],
    environment: 'node',
    env: { EQUAL_SAY_FIREFOX: firefox.path },
    fileParallelism: false,
    expect: { poll: { timeout: STEP_TIMEOUT_MS } },
    testTimeout: JOURNEY_TIMEOUT_MS,
    hookTimeout: JOURNEY_TIMEOUT_MS,
    teardownTimeout: 30_000,
  },
});
