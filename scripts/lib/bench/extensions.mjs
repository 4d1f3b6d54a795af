// @ts-check
/** Telling the product and the empty extension apart when both are loaded, and finding their frames. */

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Frame} Frame */

/**
 * This extension's frame in the page, once it is there.
 * @param {import('@playwright/test').Page} page @param {string} id @returns {Promise<Frame>}
 */
export async function frameOf(page, id) {
  const ours = (/** @type {Frame} */ frame) => frame.url().startsWith(`chrome-extension://${id}/`);
  return page.frames().find(ours) ?? (await page.waitForEvent('framenavigated', ours));
}

/** @param {BrowserContext} context @returns {Promise<{ product: string, empty: string }>} */
export async function extensionIds(context) {
  while (context.serviceWorkers().length < 2) await context.waitForEvent('serviceworker');
  /** @type {Record<string, string>} */
  const byName = {};
  for (const worker of context.serviceWorkers()) {
    // @ts-expect-error: `chrome` exists in the worker, not here.
    const version = await worker.evaluate(() => chrome.runtime.getManifest().version);
    byName[version === '1' ? 'empty' : 'product'] = new URL(worker.url()).host;
  }
  const { product, empty } = byName;
  if (!product || !empty) throw new Error('Both extensions must be loaded');
  return { product, empty };
}
