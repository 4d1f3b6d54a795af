/** The parts of the browser download with a stand-in for the network: the cache folder, an earlier download, the progress. */
import { join } from 'node:path';
import {
  Browser,
  BrowserPlatform,
  Cache,
  InstalledBrowser,
  type InstallOptions,
  type install,
} from '@puppeteer/browsers';
import { describe, expect, it } from 'vitest';
import {
  cachedBrowser,
  type DownloadWorld,
  downloadBrowser,
  progressSayer,
} from '../../scripts/lib/download-browser.mjs';
import { browserCache } from '../../scripts/lib/paths.mjs';

describe('browserCache', () => {
  const env = { XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/l' };
  it.each([
    ['linux', env, join('/x', 'equal-say', 'browsers')],
    ['linux', {}, join('/h', '.cache', 'equal-say', 'browsers')],
    ['darwin', env, join('/h', 'Library', 'Caches', 'equal-say', 'browsers')],
    ['win32', env, join('/l', 'equal-say', 'browsers')],
  ])('follows the custom of %s with %o', (platform, variables, folder) => {
    expect(browserCache({ platform, env: variables, home: '/h' })).toBe(folder);
  });
});

/** A downloader that has unpacked `installed` and can fetch whatever is asked for, or fails with `failure`. */
function stand(given: { installed?: readonly InstalledBrowser[]; failure?: string } = {}) {
  const done: string[] = [];
  const said: string[] = [];
  const world: DownloadWorld = {
    cacheDir: '/cache',
    exists: (path) => !path.includes('broken'),
    say: (line) => void said.push(line),
    load: async () => ({
      detectBrowserPlatform: () => BrowserPlatform.LINUX,
      getInstalledBrowsers: async () => [...(given.installed ?? [])],
      resolveBuildId: async (browser, platform, tag) => `${browser}-${platform}-${tag}`,
      uninstall: async ({ buildId }) => void done.push(`uninstall ${buildId}`),
      install: (async (options: InstallOptions) => {
        done.push(`install ${options.buildId} in ${options.cacheDir}`);
        if (given.failure) throw new Error(given.failure);
        const progress = options.downloadProgressCallback;
        if (typeof progress === 'function') progress(2_000_000, 2_000_000);
        return unpacked(options.browser, 'fresh');
      }) as typeof install,
    }),
  };
  return { world, done, said };
}

function unpacked(browser: Browser, folder: string): InstalledBrowser {
  const cache = new Cache(`/cache/${folder}`);
  return new InstalledBrowser(cache, browser, '150.0.1.1', BrowserPlatform.LINUX);
}

describe('cachedBrowser', () => {
  it('finds the browser that was unpacked before, and not another one', async () => {
    const { world } = stand({ installed: [unpacked(Browser.CHROME, 'whole')] });
    expect(await cachedBrowser('chromium', world)).toMatch(/^\/cache\/whole.*chrome$/);
    expect(await cachedBrowser('firefox', world)).toBeNull();
  });

  it('passes over one whose unpacking was interrupted', async () => {
    const installed = [unpacked(Browser.FIREFOX, 'whole'), unpacked(Browser.FIREFOX, 'broken')];
    expect(await cachedBrowser('firefox', stand({ installed }).world)).toContain('/cache/whole');
    expect(await cachedBrowser('firefox', stand({ installed: installed.slice(1) }).world)).toBeNull();
  });

  it('finds nothing in a folder that does not exist', async () => {
    const world = { ...stand().world, load: () => import('@puppeteer/browsers') };
    expect(await cachedBrowser('chromium', { ...world, cacheDir: '/no/such/folder' })).toBeNull();
  });
});

describe('downloadBrowser', () => {
  it.each([
    ['chromium', 'chrome-linux-stable'],
    ['firefox', 'firefox-linux-esr'],
  ] as const)('fetches %s as %s, after clearing away an interrupted download', async (name, build) => {
    const { world, done, said } = stand();
    expect(await downloadBrowser(name, world)).toContain('/cache/fresh');
    expect(done).toEqual([`uninstall ${build}`, `install ${build} in /cache`]);
    expect(said).toEqual(['  100 % of 2 MB']);
  });

  it('rejects with the reason when there is no network', async () => {
    const { world } = stand({ failure: 'getaddrinfo ENOTFOUND' });
    await expect(downloadBrowser('chromium', world)).rejects.toThrow('getaddrinfo ENOTFOUND');
  });
});

describe('progressSayer', () => {
  it('tells each tenth once, however small the pieces are', () => {
    const told: string[] = [];
    const progress = progressSayer((line) => told.push(line));
    for (let done = 0; done <= 3_000_000; done += 1_000) progress(done, 3_000_000);
    expect(told).toHaveLength(11);
    expect(told[0]).toBe('  0 % of 3 MB');
    expect(told[10]).toBe('  100 % of 3 MB');
  });

  it('says nothing of a download of unknown size', () => {
    const told: string[] = [];
    progressSayer((line) => told.push(line))(10, 0);
    expect(told).toEqual([]);
  });
});
