// @ts-check
/** Measures what a person downloads into each context of the built extension, as gzip -9 makes it. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The script that a click puts into a vendor's page; it is one file, with no imports. */
export const CONTENT_SCRIPT = 'overlay.js';

/** The most each part may weigh, in bytes after gzip -9. */
export const SIZE_BUDGETS = /** @type {const} */ ({
  'content script': 12 * 1024,
  background: 45 * 1024,
  // The more pages share its parts, the more files it is cut into, and the less gzip finds twice in one.
  'frame with its scripts and styles': 96 * 1024,
});

/** @typedef {keyof typeof SIZE_BUDGETS} SizedPart */
/**
 * @typedef {object} PartSize
 * @property {SizedPart} part
 * @property {number} bytes each file compressed by itself, then added up
 * @property {number} budget
 * @property {readonly {path: string, bytes: number}[]} files inside the build, in the order they are met
 */

/**
 * @param {string} build folder of a built extension, such as `.output/chrome-mv3`
 * @returns {Promise<readonly PartSize[]>} rejects when a file that must be there is not
 */
export async function measureBundle(build) {
  return [
    sizeOf(build, 'content script', [CONTENT_SCRIPT]),
    sizeOf(build, 'background', await withImports(build, ['background.js'])),
    sizeOf(build, 'frame with its scripts and styles', await filesOfPage(build, 'overlay-frame.html')),
  ];
}

/**
 * @param {string} build
 * @param {SizedPart} part
 * @param {readonly string[]} paths
 * @returns {PartSize}
 */
function sizeOf(build, part, paths) {
  const files = paths.map((path) => ({ path, bytes: gzipped(join(build, path)) }));
  const bytes = files.reduce((total, file) => total + file.bytes, 0);
  return { part, bytes, budget: SIZE_BUDGETS[part], files };
}

/** @param {string} path */
function gzipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/**
 * A page, and all that it loads before it can be used: scripts, what they import at once, and style sheets.
 * @param {string} build
 * @param {string} page
 * @returns {Promise<readonly string[]>}
 */
export async function filesOfPage(build, page) {
  const html = readFileSync(join(build, page), 'utf8');
  const linked = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].flatMap((match) => {
    const path = (match[1] ?? '').replace(/^\.?\//, '');
    return /\.(js|css)$/.test(path) ? [path] : [];
  });
  return [page, ...(await withImports(build, linked))];
}

/**
 * @param {string} build
 * @param {readonly string[]} paths
 * @returns {Promise<readonly string[]>} these and, through every static import, the chunks they need; each once
 */
async function withImports(build, paths) {
  const seen = new Set(paths);
  for (const path of seen) {
    if (!path.endsWith('.js')) continue;
    for (const imported of await staticImports(readFileSync(join(build, path), 'utf8'))) {
      seen.add(normalize(join(dirname(path), imported)).replaceAll('\\', '/'));
    }
  }
  return [...seen];
}

/**
 * The modules that a bundled script loads at once, by `import` or `export ... from`; not those it may load
 * later by `import()`.
 * @param {string} code
 * @returns {Promise<readonly string[]>} specifiers as written, each once
 */
export async function staticImports(code) {
  // Late, since commands import this file before the packages are installed.
  const { parseSync } = await import('vite');
  const { staticImports: imports, staticExports: exports } = parseSync('chunk.js', code).module;
  const again = exports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  return [...new Set([...imports.map((entry) => entry.moduleRequest.value), ...again])];
}
