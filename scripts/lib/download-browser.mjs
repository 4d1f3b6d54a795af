// @ts-check
/** Downloads Chrome for Testing or Firefox ESR into the person's cache folder, by @puppeteer/browsers. */
import { existsSync } from 'node:fs';
import { browserCache } from './paths.mjs';
import { say } from './run.mjs';

/** @typedef {import('./browser-places.mjs').BrowserName} BrowserName */

/** How often the progress of a download is told, in percent. */
const PROGRESS_STEP = 10;

/**
 * @typedef {Pick<typeof import('@puppeteer/browsers'),
 *   'detectBrowserPlatform' | 'getInstalledBrowsers' | 'install' | 'resolveBuildId' | 'uninstall'>} Downloader
 */
/**
 * @typedef {object} DownloadWorld what downloading needs of the outside, so that tests can stand in
 * @property {string} cacheDir
 * @property {() => Promise<Downloader>} load
 * @property {(path: string) => boolean} exists
 * @property {(line: string) => void} say
 */

/** @type {DownloadWorld} */
const realWorld = {
  cacheDir: browserCache(),
  // Late: it comes with puppeteer-core, and the packages may not be installed yet.
  load: () => import('@puppeteer/browsers'),
  exists: existsSync,
  say,
};

/** What to download for each of our names, as @puppeteer/browsers calls them: Chrome for Testing, Firefox ESR. */
const DOWNLOADS = /** @type {const} */ ({
  chromium: { browser: 'chrome', tag: 'stable' },
  firefox: { browser: 'firefox', tag: 'esr' },
});

/**
 * @param {BrowserName} name
 * @param {DownloadWorld} [world]
 * @returns {Promise<string | null>} the path of an earlier download that was unpacked whole, or `null`
 */
export async function cachedBrowser(name, { load, cacheDir, exists } = realWorld) {
  const { getInstalledBrowsers } = await load();
  const installed = await getInstalledBrowsers({ cacheDir });
  const usable = installed.filter((entry) => entry.browser === DOWNLOADS[name].browser);
  return usable.findLast((entry) => exists(entry.executablePath))?.executablePath ?? null;
}

/**
 * @param {BrowserName} name
 * @param {DownloadWorld} [world]
 * @returns {Promise<string>} the path of the browser; rejects with the reason when it cannot be had
 */
export async function downloadBrowser(name, { load, cacheDir, say: tell } = realWorld) {
  const { detectBrowserPlatform, install, resolveBuildId, uninstall } = await load();
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`there is no build for ${process.platform} ${process.arch}`);
  const browser = /** @type {import('@puppeteer/browsers').Browser} */ (DOWNLOADS[name].browser);
  const buildId = await resolveBuildId(browser, platform, DOWNLOADS[name].tag);
  const build = { browser, platform, buildId, cacheDir };
  // What an interrupted download left behind would be taken for the browser.
  await uninstall(build);
  const installed = await install({ ...build, downloadProgressCallback: progressSayer(tell) });
  return installed.executablePath;
}

/**
 * @param {(line: string) => void} tell
 * @returns {(done: number, total: number) => void} tells each tenth once; bytes in, megabytes out
 */
export function progressSayer(tell) {
  let told = -PROGRESS_STEP;
  return (done, total) => {
    if (total <= 0) return;
    const percent = Math.floor((done / total) * 100);
    if (percent < told + PROGRESS_STEP) return;
    told = percent - (percent % PROGRESS_STEP);
    tell(`  ${told} % of ${Math.round(total / 1_000_000)} MB`);
  };
}
