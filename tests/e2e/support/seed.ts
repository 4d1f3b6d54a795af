/** Fills the store of a browser with many invented reviews, by the very rows the store itself writes. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import type { ExtensionBrowser } from './browser';

/** The seeding as one script that a page of the extension can run. */
async function seedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../bench/seed-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'equalSaySeedBundle',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The seeding did not build to a script');
  return chunk.code;
}

/** Stores `count` reviews, four to a product; one in fifty is in the bin (see `seedReviews`). */
export async function seed(equalSay: ExtensionBrowser, count: number): Promise<void> {
  const { page } = await equalSay.dashboard();
  await page.evaluate(await seedScript());
  await page.evaluate((reviews) => Reflect.get(globalThis, 'equalSaySeed').fill(reviews), count);
  await page.close();
}
