/** Every way of finding a browser, with a stand-in for the machine. */
import { describe, expect, it } from 'vitest';
import { type BrowserWorld, findBrowser, lookForBrowser } from '../../scripts/lib/find-browser.mjs';

type Machine = {
  env?: Record<string, string>;
  platform?: string;
  isRoot?: boolean;
  isDebian?: boolean;
  /** Programs by full path, with what they answer to --version. */
  programs?: Record<string, string | null>;
  /** Folders on PATH. */
  path?: readonly string[];
  /** What apt-get puts on the machine; nothing when it fails. */
  apt?: Record<string, string>;
  cached?: string;
  download?: () => Promise<string>;
};

/** A machine, and what was done on it. */
function machine(given: Machine = {}) {
  const programs: Record<string, string | null> = { ...given.programs };
  const done: string[] = [];
  const world: BrowserWorld = {
    env: given.env ?? {},
    platform: given.platform ?? 'linux',
    isRoot: given.isRoot ?? false,
    exists: (path) => path in programs,
    which: (command) =>
      (given.path ?? []).map((folder) => `${folder}/${command}`).find((path) => path in programs) ?? null,
    versionOf: async (path) => programs[path] ?? null,
    isDebian: () => given.isDebian ?? false,
    async aptInstall(debianPackage) {
      done.push(`apt ${debianPackage}`);
      Object.assign(programs, given.apt ?? {});
      return given.apt !== undefined;
    },
    cached: async () => given.cached ?? null,
    async download(name) {
      done.push(`download ${name}`);
      if (given.download) return given.download();
      throw new Error('getaddrinfo ENOTFOUND');
    },
    say: (line) => {
      done.push(`say ${line}`);
    },
  };
  return { world, done };
}

describe('a browser named by its variable', () => {
  it('is used before any other', async () => {
    const { world } = machine({
      env: { EQUAL_SAY_CHROMIUM: '/opt/mine/chrome' },
      programs: { '/opt/mine/chrome': 'Chromium 150.0.1.2', '/usr/bin/chromium': 'Chromium 156.0.1.2' },
    });
    expect(await findBrowser('chromium', world)).toEqual({
      ok: true,
      path: '/opt/mine/chrome',
      version: 'Chromium 150.0.1.2',
      origin: 'named',
    });
  });

  it('may be a command on PATH', async () => {
    const { world } = machine({
      env: { EQUAL_SAY_FIREFOX: 'firefox-nightly' },
      path: ['/opt/bin'],
      programs: { '/opt/bin/firefox-nightly': 'Mozilla Firefox 155.0a1' },
    });
    expect(await findBrowser('firefox', world)).toMatchObject({ path: '/opt/bin/firefox-nightly' });
  });

  it('is not silently replaced when it is not there', async () => {
    const { world, done } = machine({
      env: { EQUAL_SAY_CHROMIUM: '/opt/gone' },
      isRoot: true,
      isDebian: true,
      programs: { '/usr/bin/chromium': 'Chromium 156.0.1.2' },
    });
    const found = await findBrowser('chromium', world);
    expect(found).toEqual({
      ok: false,
      message: 'EQUAL_SAY_CHROMIUM names /opt/gone, and no such program is there.',
    });
    expect(done).toEqual([]);
  });

  it('is refused with the reason when it cannot load the extension', async () => {
    const { world } = machine({
      env: { EQUAL_SAY_CHROMIUM: '/opt/chrome' },
      programs: { '/opt/chrome': 'Google Chrome 137.0.7151.55' },
    });
    const found = await findBrowser('chromium', world);
    expect(found.ok).toBe(false);
    expect(found.ok ? '' : found.message).toContain('no longer loads an unpacked extension');
  });

  it('is believed when it does not tell its version', async () => {
    const { world } = machine({
      env: { EQUAL_SAY_CHROMIUM: '/opt/chrome' },
      programs: { '/opt/chrome': null },
    });
    expect(await findBrowser('chromium', world)).toMatchObject({ ok: true, version: null });
  });
});

describe('an installed browser', () => {
  it.each([
    ['chromium', 'linux', '/usr/bin/chromium', 'Chromium 156.0.8078.79 built on Debian'],
    ['chromium', 'linux', '/usr/bin/chromium-browser', 'Chromium 140.0.1.1'],
    ['firefox', 'linux', '/usr/bin/firefox-esr', 'Mozilla Firefox 153.7.0esr'],
    ['chromium', 'darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'Chromium 150.0.1.1'],
    ['firefox', 'darwin', '/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox 150.0'],
  ] as const)('%s on %s is found at %s', async (name, platform, path, version) => {
    const { world, done } = machine({ platform, programs: { [path]: version } });
    expect(await findBrowser(name, world)).toEqual({ ok: true, path, version, origin: 'installed' });
    expect(done).toEqual([]);
  });

  it('is found under the folders that Windows names', async () => {
    const path = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
    const { world } = machine({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Programs' },
      programs: { [path]: null },
    });
    expect(await findBrowser('firefox', world)).toMatchObject({ ok: true, path });
  });

  it('is found anywhere on PATH', async () => {
    const { world } = machine({
      path: ['/home/a/bin'],
      programs: { '/home/a/bin/chrome-for-testing': 'Google Chrome for Testing 150.0.1.1' },
    });
    expect(await findBrowser('chromium', world)).toMatchObject({ path: '/home/a/bin/chrome-for-testing' });
  });

  it.each([
    ['chromium', '/usr/bin/chromium', 'Chromium 129.0.1.1', 'Chromium 130 or newer'],
    ['firefox', '/usr/bin/firefox-esr', 'Mozilla Firefox 128.5.0esr', 'Firefox 140 or newer'],
    ['chromium', '/usr/bin/google-chrome', 'Google Chrome 142.0.1.1', 'is branded Google Chrome 142'],
  ] as const)('%s at %s is refused as %s', async (name, path, version, reason) => {
    const { world } = machine({ path: ['/usr/bin'], programs: { [path]: version } });
    const found = await lookForBrowser(name, world);
    expect(found.ok ? '' : found.message).toContain(`${path} is`);
    expect(found.ok ? '' : found.message).toContain(reason);
  });

  it('may be branded Chrome while that still loads extensions', async () => {
    const { world } = machine({
      path: ['/usr/bin'],
      programs: { '/usr/bin/google-chrome': 'Google Chrome 136.0.1.1' },
    });
    expect(await findBrowser('chromium', world)).toMatchObject({ ok: true, path: '/usr/bin/google-chrome' });
  });

  it('that is refused does not hide the next one', async () => {
    const { world } = machine({
      path: ['/usr/bin', '/opt/bin'],
      programs: {
        '/usr/bin/chromium': 'Chromium 100.0.1.1',
        '/opt/bin/chromium-browser': 'Chromium 156.0.1.1',
      },
    });
    expect(await findBrowser('chromium', world)).toMatchObject({ path: '/opt/bin/chromium-browser' });
  });
});

describe('an earlier download', () => {
  it('is used when nothing is installed', async () => {
    const { world, done } = machine({
      isRoot: true,
      isDebian: true,
      cached: '/cache/chrome',
      programs: { '/cache/chrome': 'Google Chrome for Testing 150.0.1.1' },
    });
    expect(await findBrowser('chromium', world)).toMatchObject({ path: '/cache/chrome', origin: 'cached' });
    expect(done).toEqual([]);
  });
});

describe('apt-get', () => {
  it('installs the package of Debian, as root, and says so first', async () => {
    const { world, done } = machine({
      isRoot: true,
      isDebian: true,
      apt: { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr' },
    });
    expect(await findBrowser('firefox', world)).toMatchObject({
      path: '/usr/bin/firefox-esr',
      origin: 'apt-get',
    });
    expect(done).toEqual([
      "say Firefox is not installed: installing Debian's firefox-esr ...",
      'apt firefox-esr',
    ]);
  });

  it.each([
    { isRoot: false, isDebian: true },
    { isRoot: true, isDebian: false },
  ])('is not touched on a machine with %o', async (given) => {
    const { world, done } = machine({ ...given, download: async () => '/cache/chrome' });
    expect(await findBrowser('chromium', world)).toMatchObject({ origin: 'downloaded' });
    expect(done).not.toContain('apt chromium');
  });

  it('that fails is followed by the download', async () => {
    const { world, done } = machine({ isRoot: true, isDebian: true, download: async () => '/cache/chrome' });
    expect(await findBrowser('chromium', world)).toMatchObject({ origin: 'downloaded' });
    expect(done).toEqual([
      "say Chromium is not installed: installing Debian's chromium ...",
      'apt chromium',
      'say apt-get could not install chromium.',
      'say Downloading Chromium (once, into your cache folder) ...',
      'download chromium',
    ]);
  });

  it('that brings a browser too old for us is followed by the download', async () => {
    const { world } = machine({
      isRoot: true,
      isDebian: true,
      apt: { '/usr/bin/chromium': 'Chromium 120.0.1.1' },
      download: async () => '/cache/chrome',
    });
    expect(await findBrowser('chromium', world)).toMatchObject({
      path: '/cache/chrome',
      origin: 'downloaded',
    });
  });
});

describe('the download', () => {
  it('gives the path of the browser it unpacked', async () => {
    const { world } = machine({
      download: async () => '/cache/firefox',
      programs: { '/cache/firefox': 'Mozilla Firefox 153.7.0esr' },
    });
    expect(await findBrowser('firefox', world)).toEqual({
      ok: true,
      path: '/cache/firefox',
      version: 'Mozilla Firefox 153.7.0esr',
      origin: 'downloaded',
    });
  });

  it('that fails ends with what is missing, what to do, and why the download failed', async () => {
    const { world } = machine();
    const found = await findBrowser('chromium', world);
    expect(found.ok ? '' : found.message).toBe(
      [
        'Chromium is missing.',
        'Install Chromium or Chrome for Testing (on Debian: apt-get install chromium), or set EQUAL_SAY_CHROMIUM to the full path of one.',
        'It could not be downloaded either: getaddrinfo ENOTFOUND',
      ].join('\n'),
    );
  });

  it('is never tried by a mere look', async () => {
    const { world, done } = machine({ isRoot: true, isDebian: true, download: async () => '/cache/chrome' });
    expect((await lookForBrowser('chromium', world)).ok).toBe(false);
    expect(done).toEqual([]);
  });
});
