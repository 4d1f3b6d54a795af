/** Drives the built extension in Chromium: starts it, clicks the real toolbar button, finds the overlay's frame. */
import { chromium } from '@playwright/test';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Frame} Frame */

/**
 * Chromium with the extension in it.
 * @param {{ executablePath: string, extension: string, profile: string, headless?: boolean, args?: string[],
 *   viewport?: {width: number, height: number} | null, colorScheme?: 'light' | 'dark' | 'no-preference' }} options
 *   `profile` is a folder that keeps what the browser stores; starting again with it goes on.
 * @returns {Promise<BrowserContext>}
 */
export async function launchWithExtension(options) {
  const { executablePath, extension, profile, headless = true, args = [] } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // The last --disable-features wins: Playwright's own would turn storage partitioning off, which no real
      // browser does, and which makes extension frames lose their storage.
      '--disable-features=MediaRouter,OptimizationHints',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...args,
    ],
  });
}

/**
 * The extension's worker, once it listens to the toolbar button: a click before that is lost.
 * @param {BrowserContext} context
 */
export async function backgroundOf(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    // @ts-expect-error: `chrome` exists in the worker, not here.
    while (!chrome.action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  return worker;
}

/** @param {BrowserContext} context @returns {Promise<string>} */
export async function extensionIdOf(context) {
  return new URL((await backgroundOf(context)).url()).host;
}

/**
 * Clicks the extension's toolbar button on this page: a real click, with a real activeTab grant.
 * @param {BrowserContext} context @param {Page} page
 * @param {string} [extensionId] which extension, where several are loaded
 */
export async function clickToolbar(context, page, extensionId) {
  const id = extensionId ?? (await extensionIdOf(context));
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to click in');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}`);
    // @ts-expect-error: newer than the protocol types that Playwright ships.
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  } finally {
    await session.detach();
  }
}

/**
 * The overlay's frame in this page, once it has drawn its first screen.
 * @param {Page} page @param {number} [timeout] milliseconds
 * @returns {Promise<Frame>}
 */
export async function overlayFrame(page, timeout = 20_000) {
  const isOverlay = (/** @type {Frame} */ frame) => frame.url().includes('/overlay-frame.html');
  const frame =
    page.frames().find(isOverlay) ??
    (await page.waitForEvent('framenavigated', { predicate: isOverlay, timeout }));
  await frame.waitForSelector('h1', { timeout });
  return frame;
}
