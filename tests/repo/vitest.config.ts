/** Tests of the repository itself and of the built extension: plain Node.js, no stand-ins for a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/repo/**/*.test.ts', 'tests/build/**/*.test.ts'],
    environment: 'node',
  },
});
