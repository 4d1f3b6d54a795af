// @ts-check
/** The real outside for finding browsers: files, PATH, apt-get, the download. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cachedBrowser, downloadBrowser } from './download-browser.mjs';
import { findBrowser } from './find-browser.mjs';
import { run, say } from './run.mjs';

/** Long enough for a browser's first start on a slow disk. */
const VERSION_TIMEOUT_MS = 30_000;

/** @type {import('./find-browser.mjs').BrowserWorld & import('./find-tools.mjs').ToolWorld} */
export const browserWorld = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: isFile,
  which,
  async versionOf(path) {
    // On Windows a browser asked for its version opens a window instead of answering.
    if (process.platform === 'win32') return null;
    const { code, output } = await run(path, ['--version'], { timeoutMs: VERSION_TIMEOUT_MS });
    return code === 0 ? (/^.*\d+\.\d+.*$/m.exec(output)?.[0].trim() ?? null) : null;
  },
  isDebian: () => which('apt-get') !== null && /^ID=debian$/m.test(readOr('/etc/os-release', '')),
  async aptInstall(packages) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update'], { env });
    if (update.code !== 0) return tell(update.output);
    const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...[packages].flat()], {
      env,
    });
    return install.code === 0 || tell(install.output);
  },
  cached: (name) => cachedBrowser(name),
  download: (name) => downloadBrowser(name),
  say,
};

/**
 * Finds the browser and tells which it is.
 * @param {import('./browser-places.mjs').BrowserName} name
 */
export async function findBrowserHere(name) {
  const found = await findBrowser(name, browserWorld);
  if (found.ok) say(`${found.version ?? name}: ${found.path}`);
  else say(found.message);
  return found;
}

/** @param {string} output what a failed apt-get said, shown whole */
function tell(output) {
  say(output.trimEnd());
  return false;
}

/** @param {string} path */
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} command */
function which(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, command + ending);
      if (folder !== '' && isFile(path) && canRun(path)) return path;
    }
  }
  return null;
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @param {string} otherwise
 */
function readOr(path, otherwise) {
  return isFile(path) ? readFileSync(path, 'utf8') : otherwise;
}
