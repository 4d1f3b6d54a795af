/** Unit and component tests: no browser, a fake IndexedDB where one is needed. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/build/**', 'tests/e2e/**', 'tests/bench/**', 'tests/interop/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // Property tests are long on a busy machine; nothing here measures time.
    testTimeout: 60_000,
  },
});
