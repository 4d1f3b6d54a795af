/** Serves the invented vendors' pages under tests/fixtures/vendor-site, for tests, the demonstration and by hand. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startFolderServer } from './lib/static-server.mjs';

/** The folder of the invented vendors' pages. */
export const SAMPLE_SITE_FOLDER = fileURLToPath(new URL('../tests/fixtures/vendor-site', import.meta.url));

/** Files of the folder that are about the site and not part of it. */
const NOT_SERVED = new Set(['/site.json', '/README.md']);

/** @import { SampleSite, SampleSiteOptions } from './sample-site.d.mts' */

/**
 * Starts the site on loopback.
 * @param {SampleSiteOptions} [options] `port` 0 is any free one; `editable` lets `setPage` replace pages
 * @returns {Promise<SampleSite>}
 */
export async function startSampleSite({ port = 0, host = '127.0.0.1', editable = false } = {}) {
  const rules = JSON.parse(
    await readFile(new URL('site.json', pathToFileURL(`${SAMPLE_SITE_FOLDER}/`)), 'utf8'),
  );
  /** @type {Map<string, string>} */
  const pages = new Map();
  const server = await startFolderServer(SAMPLE_SITE_FOLDER, {
    port,
    host,
    headersFor: (path) => headersFor(rules.headers, path),
    pageAt: (path) => pages.get(path) ?? null,
    rewrite: (path) => (NOT_SERVED.has(path) ? '/not-served' : (rules.rewrites[path] ?? null)),
  });
  return { ...server, setPage: (path, html) => setPage(pages, editable, path, html) };
}

/** The headers of every rule that covers a path: a rule ending in a slash covers all that is under it. */
function headersFor(rules, path) {
  const covering = Object.keys(rules).filter(
    (rule) => rule === path || (rule.endsWith('/') && path.startsWith(rule)),
  );
  return Object.assign({}, ...covering.map((rule) => rules[rule]));
}

function setPage(pages, editable, path, html) {
  if (!editable) throw new Error('start the sample site with { editable: true } to replace its pages');
  if (!path.startsWith('/')) throw new Error(`a page's path begins with a slash: ${path}`);
  const key = path.endsWith('/') ? `${path}index.html` : path;
  if (html === null) pages.delete(key);
  else pages.set(key, html);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? process.env.PORT ?? 0);
  const site = await startSampleSite({ port });
  console.log(`The invented vendors' pages are at ${site.url}`);
  console.log('Press Ctrl+C to stop.');
}
