// @ts-check
/** Where things lie: the repository and the folders that commands write to. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute, with no trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** The built extension for Chromium browsers, as one unpacked folder. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
/** The built extension for Firefox. */
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
/** What test tools leave behind: counts, traces, pictures. */
export const TEST_OUTPUT = join(ROOT, 'test-output');

/**
 * The person's own cache folder for browsers we download, after each system's custom.
 * @param {{platform: string, env: Record<string, string | undefined>, home: string}} [system]
 * @returns {string}
 */
export function browserCache(system = { platform: process.platform, env: process.env, home: homedir() }) {
  const { platform, env, home } = system;
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'equal-say', 'browsers');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'equal-say', 'browsers');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'equal-say', 'browsers');
}

/**
 * The id Chromium gives a built extension whose manifest has a key: the first 128 bits of the key's SHA-256,
 * written with the letters a to p. The same wherever the folder lies.
 * @param {string} folder of the built extension
 */
export function builtExtensionId(folder) {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const hex = createHash('sha256')
    .update(Buffer.from(String(key), 'base64'))
    .digest('hex')
    .slice(0, 32);
  return hex.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
