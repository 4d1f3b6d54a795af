/** Bundles one of our TypeScript files as a script that a plain page can run, with no extension round it. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/lib/paths.mjs';

/**
 * One script, run by `page.evaluate` or `page.addInitScript`.
 * @param entry a path from the repository's root; what it offers it puts on `globalThis`
 */
export async function pageScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: {
      write: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'equalSayInPage' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
