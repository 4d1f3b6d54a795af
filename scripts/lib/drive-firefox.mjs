// @ts-check
/** Drives the built extension in Firefox: starts it, clicks the real toolbar button, finds the overlay's frame. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { inFirefox } from './in-firefox.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */

/**
 * @typedef {object} FirefoxOptions
 * @property {string} executablePath
 * @property {string} extension folder of the built extension
 * @property {string} profile folder that keeps what the browser stores; starting again with it goes on
 * @property {string} [downloads] folder that downloads go to without asking
 * @property {boolean} [dark] pages are asked for their dark look
 * @property {{width: number, height: number}} [window] its outer size, in CSS px
 * @property {Record<string, string | number | boolean>} [prefs] more of what about:config shows
 */

/**
 * @typedef {object} Firefox
 * @property {Browser} browser
 * @property {string} addonId
 * @property {string} base our pages' address up to and with the slash
 */

/** Firefox gives each installation an id of its own; a fixed one makes our pages' addresses known beforehand. */
const INTERNAL_ID = '5d2f6a34-8c1e-4f0b-9a77-e1c64b0d9f12';

/**
 * Firefox with the extension in it.
 *
 * An unsigned extension can be installed only for as long as Firefox runs. Quitting then uninstalls it, which
 * would delete what it stored: the two `keep` preferences make the next start go on with it, as a signed
 * extension does.
 * @param {FirefoxOptions} options
 * @returns {Promise<Firefox>}
 */
export async function launchWithExtension(options) {
  const { executablePath, extension, profile } = options;
  const addonId = addonIdOf(extension);
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    // Reaches the browser's own windows, where the toolbar is.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: INTERNAL_ID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...(options.downloads ? downloadPrefs(options.downloads) : {}),
      ...options.prefs,
    },
  });
  await browser.installExtension(extension);
  const firefox = { browser, addonId, base: `moz-extension://${INTERNAL_ID}/` };
  await inFirefox(browser, backgroundStarted, addonId);
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

/** @param {string} addonId */
async function backgroundStarted(addonId) {
  await WebExtensionPolicy.getByID(addonId).extension.promiseBackgroundStarted();
}
