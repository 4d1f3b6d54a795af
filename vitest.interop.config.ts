/** Files of ours, read by programs that are not: one after the other, for LibreOffice is large. */
import { defineConfig } from 'vitest/config';

/** LibreOffice starts anew for each file, on a machine that may be slow. */
const READING_TIMEOUT_MS = 240_000;

export default defineConfig({
  test: {
    include: ['tests/interop/**/*.test.{ts,tsx}'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: READING_TIMEOUT_MS,
    hookTimeout: READING_TIMEOUT_MS,
  },
});
