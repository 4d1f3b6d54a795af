// @ts-check
/** Bundles one of the benches' own TypeScript files as a script that a page can run. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../paths.mjs';

/**
 * @param {string} file in tests/bench
 * @returns {Promise<string>} the script; what it offers it puts on `globalThis`
 */
export async function pageScript(file) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests', 'bench', file), formats: ['iife'], name: 'equalSayBench' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error(`${file} could not be bundled`);
  return chunk.code;
}
