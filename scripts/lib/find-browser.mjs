// @ts-check
/** Finds a browser that can load the extension: named, installed, cached, else by apt-get, else by download. */
import { BRANDED_CHROME_COMMANDS, BROWSERS, unusableBecause, usualPaths } from './browser-places.mjs';

/** @typedef {import('./browser-places.mjs').BrowserName} BrowserName */
/** @typedef {'named' | 'installed' | 'cached' | 'apt-get' | 'downloaded'} Origin where it came from */
/**
 * @typedef {{ok: true, path: string, version: string | null, origin: Origin}} Found
 * @typedef {{ok: false, message: string}} NotFound `message` names what is missing and what to do
 */
/**
 * @typedef {object} BrowserWorld what finding needs of the outside, so that tests can stand in
 * @property {Record<string, string | undefined>} env
 * @property {string} platform `process.platform`
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists is this a file?
 * @property {(command: string) => string | null} which a command's full path on PATH
 * @property {(path: string) => Promise<string | null>} versionOf what it answers to `--version`
 * @property {() => boolean} isDebian Debian itself with apt-get; Ubuntu's "chromium" is only a pointer to a snap
 * @property {(debianPackage: string) => Promise<boolean>} aptInstall did it work?
 * @property {(name: BrowserName) => Promise<string | null>} cached an earlier download
 * @property {(name: BrowserName) => Promise<string>} download its path; throws with the reason
 * @property {(line: string) => void} say
 */

/**
 * Looks without installing anything.
 * @param {BrowserName} name
 * @param {BrowserWorld} world
 * @returns {Promise<Found | NotFound>}
 */
export async function lookForBrowser(name, world) {
  const { variable } = BROWSERS[name];
  const named = world.env[variable];
  if (named) return namedBrowser(name, named, world);
  const { found, refused } = await firstUsable(name, world);
  if (found) return found;
  const cached = await world.cached(name);
  if (cached !== null) {
    return { ok: true, path: cached, version: await world.versionOf(cached), origin: 'cached' };
  }
  return { ok: false, message: missingMessage(name, refused) };
}

/**
 * Looks, and installs where that is possible, telling what it does.
 * @param {BrowserName} name
 * @param {BrowserWorld} world
 * @returns {Promise<Found | NotFound>}
 */
export async function findBrowser(name, world) {
  const looked = await lookForBrowser(name, world);
  // A browser named on purpose is never replaced by another one.
  if (looked.ok || world.env[BROWSERS[name].variable]) return looked;
  const { title, debianPackage } = BROWSERS[name];
  if (world.isRoot && world.isDebian()) {
    world.say(`${title} is not installed: installing Debian's ${debianPackage} ...`);
    if (await world.aptInstall(debianPackage)) {
      const { found } = await firstUsable(name, world);
      if (found) return { ...found, origin: 'apt-get' };
    }
    world.say(`apt-get could not install ${debianPackage}.`);
  }
  return downloaded(name, world, looked.message);
}

/**
 * @param {BrowserName} name
 * @param {BrowserWorld} world
 * @param {string} message what to say when this fails too
 * @returns {Promise<Found | NotFound>}
 */
async function downloaded(name, world, message) {
  world.say(`Downloading ${BROWSERS[name].title} (once, into your cache folder) ...`);
  try {
    const path = await world.download(name);
    return { ok: true, path, version: await world.versionOf(path), origin: 'downloaded' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `${message}\nIt could not be downloaded either: ${reason}` };
  }
}

/**
 * @param {BrowserName} name
 * @param {string} path
 * @param {BrowserWorld} world
 * @returns {Promise<Found | NotFound>}
 */
async function namedBrowser(name, path, world) {
  const { title, variable } = BROWSERS[name];
  const full = world.exists(path) ? path : world.which(path);
  if (full === null)
    return { ok: false, message: `${variable} names ${path}, and no such program is there.` };
  const version = await world.versionOf(full);
  const problem = unusableBecause(name, version);
  if (problem)
    return { ok: false, message: `${variable} names ${path}, which ${problem}. Name another ${title}.` };
  return { ok: true, path: full, version, origin: 'named' };
}

/**
 * The first installed browser that will do, and why the others will not.
 * @param {BrowserName} name
 * @param {BrowserWorld} world
 * @returns {Promise<{found: Found | null, refused: readonly string[]}>}
 */
async function firstUsable(name, world) {
  const refused = [];
  for (const path of candidates(name, world)) {
    const version = await world.versionOf(path);
    const problem = unusableBecause(name, version);
    if (problem === null) {
      return { found: { ok: true, path, version, origin: 'installed' }, refused };
    }
    refused.push(`${path} ${problem}.`);
  }
  return { found: null, refused };
}

/**
 * Branded Chrome comes last: an old one still serves, a newer one is refused with its reason.
 * @param {BrowserName} name
 * @param {BrowserWorld} world
 * @returns {readonly string[]} existing paths, best first, each once
 */
function candidates(name, world) {
  const onPath = [...BROWSERS[name].commands, ...(name === 'chromium' ? BRANDED_CHROME_COMMANDS : [])];
  const paths = usualPaths(name, world.platform, world.env).filter((path) => world.exists(path));
  return [...new Set([...paths, ...onPath.flatMap((command) => world.which(command) ?? [])])];
}

/**
 * @param {BrowserName} name
 * @param {readonly string[]} refused
 */
function missingMessage(name, refused) {
  const { title, variable, debianPackage } = BROWSERS[name];
  const found = refused.length === 0 ? [] : [`Found, but of no use: ${refused.join(' ')}`];
  const instead = name === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox';
  return [
    `${title} is missing.`,
    ...found,
    `Install ${instead} (on Debian: apt-get install ${debianPackage}), or set ${variable} to the full path of one.`,
  ].join('\n');
}
