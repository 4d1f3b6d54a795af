// @ts-check
/** Drives the built extension in Firefox: starts it, clicks the real toolbar button, finds the overlay's frame. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { clickButton, inFirefox, openTab, startBackground } from './in-firefox.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */

/**
 * @typedef {object} FirefoxOptions
 * @property {string} executablePath
 * @property {string} extension folder of the built extension
 * @property {string} profile folder that keeps what the browser stores; starting again with it goes on
 * @property {string} [downloads] folder that downloads go to without asking
 */

/**
 * @typedef {object} Firefox
 * @property {Browser} browser
 * @property {string} addonId
 * @property {string} base our pages' address up to and with the slash
 */

/** Firefox gives each installation an id of its own; a fixed one makes our pages' addresses known beforehand. */
const INTERNAL_ID = '5d2f6a34-8c1e-4f0b-9a77-e1c64b0d9f12';

/** Which colours pages are asked for, whatever the system has. */
export const COLOUR_SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';

/** The values of that preference. */
export const COLOUR_SCHEMES = { dark: 0, light: 1 };

/**
 * Firefox with the extension in it, in light colours.
 *
 * An unsigned extension can be installed only for as long as Firefox runs; quitting uninstalls it. Firefox ESR 153
 * keeps what it stored all the same, and the next start on the profile goes on with it, as a signed extension
 * does; the two `keep` preferences ask for that by name.
 * @param {FirefoxOptions} options
 * @returns {Promise<Firefox>}
 */
export async function launchWithExtension(options) {
  const { executablePath, extension, profile } = options;
  const addonId = addonIdOf(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    // Reaches the browser's own windows, where the toolbar is.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: INTERNAL_ID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      [COLOUR_SCHEME_PREF]: COLOUR_SCHEMES.light,
      ...(options.downloads ? downloadPrefs(options.downloads) : {}),
    },
  });
  await browser.installExtension(extension);
  const firefox = { browser, addonId, base: `moz-extension://${INTERNAL_ID}/` };
  await inFirefox(browser, startBackground, addonId);
  return firefox;
}

/** @param {string} extension @returns {string} */
function addonIdOf(extension) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** @param {string} folder */
function downloadPrefs(folder) {
  return {
    // 2 is: the folder below.
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

/**
 * The tab that something opens.
 *
 * Puppeteer is not told the address of an extension's page, nor when it has loaded, so each is asked itself.
 * @param {Firefox} firefox
 * @param {() => Promise<unknown>} doing what opens it
 * @returns {Promise<Page>}
 */
export async function tabOpenedBy(firefox, doing) {
  const { browser, base } = firefox;
  const before = new Set(await browser.pages());
  /** @type {Promise<Page>} */
  const opened = new Promise((resolve) => {
    // Frames are told of by the same event.
    const look = async () => {
      const page = (await browser.pages()).find((one) => !before.has(one));
      if (!page) return;
      browser.off('targetcreated', look);
      resolve(page);
    };
    browser.on('targetcreated', look);
  });
  await doing();
  const page = await opened;
  await page.waitForFunction((start) => location.href.startsWith(start), {}, base);
  return page;
}

/**
 * Opens a page of the extension in a new tab, in front.
 * @param {Firefox} firefox
 * @param {string} path such as `dashboard.html#/`
 */
export async function openExtensionPage(firefox, path) {
  return tabOpenedBy(firefox, () => inFirefox(firefox.browser, openTab, firefox.base + path));
}

/**
 * Clicks the extension's toolbar button on this page: a real click, with a real activeTab grant.
 * @param {Firefox} firefox
 * @param {Page} page
 */
export async function clickToolbar(firefox, page) {
  await page.bringToFront();
  await inFirefox(firefox.browser, clickButton, firefox.addonId);
}

/**
 * The overlay's frame in this page, once it has drawn its first screen.
 * @param {Page} page
 * @param {number} [timeout] milliseconds
 * @returns {Promise<Frame>}
 */
export async function overlayFrame(page, timeout = 20_000) {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      if (await isOverlay(frame)) {
        await frame.waitForSelector('h1', { timeout });
        return frame;
      }
    }
    // A frame of an extension is not told of when it navigates: it is asked again once the page has painted.
    await page.waitForFunction(() => true, { polling: 'raf', timeout });
  }
  throw new Error(`No overlay came over ${page.url()}`);
}

/** @param {Frame} frame */
async function isOverlay(frame) {
  try {
    return (await frame.evaluate(() => location.pathname)) === '/overlay-frame.html';
  } catch {
    // It is on its way to another address, or gone.
    return false;
  }
}
