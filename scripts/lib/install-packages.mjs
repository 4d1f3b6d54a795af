// @ts-check
/** Installs the packages of the lockfile when they are not there or are not those of the lockfile. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run, say } from './run.mjs';

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean}} LockEntry
 * @typedef {{packages?: Record<string, LockEntry>}} Lockfile
 */
/**
 * @typedef {object} PackagesWorld what installing needs of the outside, so that tests can stand in
 * @property {(path: string) => string | null} read a file's text, or `null` when there is none
 * @property {(args: readonly string[]) => Promise<number>} npm runs npm, shown live; its exit code
 * @property {(line: string) => void} say
 */

/**
 * Are the installed packages those of the lockfile? npm writes what it installed into
 * `node_modules/.package-lock.json`; contents are compared, since file times say nothing after a checkout.
 * Packages that the lockfile marks as optional may be missing: they are other systems' binaries.
 * @param {string} lockText `package-lock.json`
 * @param {string | null} installedText `node_modules/.package-lock.json`, or `null` when there is none
 * @returns {'right' | 'missing' | 'different'}
 */
export function packagesState(lockText, installedText) {
  if (installedText === null) return 'missing';
  const wanted = packagesOf(lockText);
  const installed = packagesOf(installedText);
  if (wanted === null || installed === null) return 'different';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (found === undefined) {
      if (entry.optional || entry.devOptional) continue;
      return 'different';
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return 'different';
  }
  return Object.keys(installed).every((path) => path in wanted) ? 'right' : 'different';
}

/**
 * @param {string} text
 * @returns {Record<string, LockEntry> | null} `null` when the text is no lockfile
 */
function packagesOf(text) {
  try {
    /** @type {Lockfile} */
    const lock = JSON.parse(text);
    return lock.packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Makes sure that the packages are there. The lockfile is followed exactly (`npm ci`).
 * @param {PackagesWorld} [world]
 * @returns {Promise<{ok: true} | {ok: false, message: string}>}
 */
export async function ensurePackages(world = realWorld) {
  const lock = world.read('package-lock.json');
  if (lock === null) {
    return { ok: false, message: 'package-lock.json is not here, so the right packages are not known.' };
  }
  const state = packagesState(lock, world.read('node_modules/.package-lock.json'));
  if (state === 'right') return { ok: true };
  world.say(
    state === 'missing'
      ? 'Installing packages (once; about half a minute) ...'
      : 'Packages have changed: installing them again ...',
  );
  // The tools are development packages, wanted even where NODE_ENV says production.
  const code = await world.npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return { ok: true };
  return {
    ok: false,
    message: `npm could not install the packages (npm ci ended with ${code}; its own words are above). It needs the network, or a filled npm cache. Then run the same command again.`,
  };
}

/** @type {PackagesWorld} */
const realWorld = {
  read(path) {
    const full = join(ROOT, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : null;
  },
  async npm(args) {
    // Set when npm itself started us: the same npm, whatever is on PATH.
    const script = process.env.npm_execpath;
    const [command, before] =
      script && /\.c?js$/.test(script) ? [process.execPath, [script]] : ['npm', /** @type {string[]} */ ([])];
    const result = await run(command, [...before, ...args], { live: true });
    return result.code;
  },
  say,
};
