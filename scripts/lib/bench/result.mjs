// @ts-check
/** A product's result over 1,000 reviews of 50 answers, against one plain loop over the same answers. */
import { extensionIdOf } from '../drive-chromium.mjs';
import { compared, inBrowser } from './measures.mjs';
import { pageScript } from './page-script.mjs';

const REVIEWS = 1_000;
const SAMPLES = 31;

/**
 * @param {import('./measures.mjs').BenchWorld} world
 * @returns {Promise<import('./measures.mjs').Result[]>}
 */
export async function benchResult(world) {
  const script = await pageScript('result-page.ts');
  return inBrowser(world, async (context) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionIdOf(context)}/dashboard.html`);
    await page.locator('.es-empty').waitFor();
    await page.evaluate(script);
    const { result, loop } = await page.evaluate(
      ([reviews, samples]) => Reflect.get(globalThis, 'equalSayResult').measure(reviews, samples),
      /** @type {const} */ ([REVIEWS, SAMPLES]),
    );
    return [compared("a product's result, 1,000 reviews of 50 answers", result, loop, 3)];
  });
}
