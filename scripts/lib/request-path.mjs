/** Turns the target of an HTTP request into a path inside a folder, refusing any that would leave it. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The path a request names, decoded, without its query.
 * @param {string} target the request's target as it was sent, such as `/honest/?from=hub`
 * @returns {{ path: string, query: string } | null} `path` begins with one slash and has no empty, `.` or
 *   `..` part; `null` for a target that is malformed or tries to climb out of the folder
 */
export function readTarget(target) {
  const [, rawPath = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  if (!rawPath.startsWith('/')) return null;
  const decoded = decode(rawPath);
  if (decoded === null || /[\0\\]/.test(decoded)) return null;
  const parts = decoded.split('/').slice(1);
  if (parts.some((part) => part === '..' || part === '.')) return null;
  // An empty part could make `//host` of a redirect, which is another machine's address.
  if (parts.slice(0, -1).includes('')) return null;
  return { path: decoded, query };
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Finds what stands at a path of a folder.
 * @param {string} folder the folder that is served
 * @param {string} path as `readTarget` gives it
 * @returns {Promise<{ kind: 'file', file: string } | { kind: 'folder' } | { kind: 'missing' }>} a hidden
 *   name, or a link that leads outside the folder, is missing
 */
export async function findInFolder(folder, path) {
  if (path.split('/').some((part) => part.startsWith('.'))) return { kind: 'missing' };
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (file !== root && !file.startsWith(root + sep)) return { kind: 'missing' };
    const found = await stat(file);
    if (found.isDirectory()) return { kind: 'folder' };
    return found.isFile() && !path.endsWith('/') ? { kind: 'file', file } : { kind: 'missing' };
  } catch {
    return { kind: 'missing' };
  }
}
