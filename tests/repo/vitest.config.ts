/** Tests of the repository itself and of the built extension: plain Node.js, no stand-ins for a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/repo/**/*.test.ts', 'tests/build/**/*.test.ts'],
    environment: 'node',
    // Every file of the repository or the build is read; nothing here measures time.
    testTimeout: 60_000,
  },
});
