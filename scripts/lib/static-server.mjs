/** Serves a folder of pages over HTTP from this machine: nothing is fetched, nothing outside the folder is read. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { contentTypeOf } from './content-types.mjs';
import { findInFolder, readTarget } from './request-path.mjs';

/** How many requests a server remembers; the oldest go first. */
export const REMEMBERED_REQUESTS = 1000;

/** @import { FolderServer, FolderServerOptions } from './static-server.d.mts' */

/**
 * Serves every file under `folder`. An address that ends in a slash is that folder's `index.html`; whatever
 * is missing is a plain 404, a path that tries to climb out is a 400, and only GET and HEAD are answered.
 * @param {string} folder
 * @param {FolderServerOptions} [options]
 * @returns {Promise<FolderServer>} rejects with the system's error when the port cannot be had
 */
export async function startFolderServer(folder, options = {}) {
  const { port = 0, host = '127.0.0.1' } = options;
  /** @type {{ method: string, path: string, query: string }[]} */
  const requests = [];
  const server = createServer((request, response) => {
    answer(folder, options, requests, request, response).catch((error) => {
      if (!response.headersSent) sendPlain(response, 500, `The server failed: ${error.message}`);
      else response.destroy();
    });
  });
  await listen(server, port, host);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${address.port}/`,
    port: address.port,
    requests,
    close: () => close(server),
  };
}

/** Resolves once the server listens; rejects when it cannot. */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(undefined);
    });
  });
}

/** Stops listening and drops browsers' idle connections, which would else keep the port for seconds. */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });
}

async function answer(folder, options, requests, request, response) {
  const target = readTarget(request.url ?? '');
  remember(requests, request, target);
  if (target === null) return sendPlain(response, 400, 'That address cannot be read.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendPlain(response, 405, 'Only GET and HEAD are answered here.');
  }
  const rewritten = options.rewrite?.(target.path) ?? target.path;
  const path = rewritten.endsWith('/') ? `${rewritten}index.html` : rewritten;
  const page = options.pageAt?.(path) ?? null;
  if (page !== null) return sendPage(response, request, options, path, page);
  const found = await findInFolder(folder, path);
  switch (found.kind) {
    case 'file':
      return sendFile(response, request, options, path, found.file);
    case 'folder':
      response.setHeader('Location', `${encodeURI(path)}/${target.query}`);
      return sendPlain(response, 302, 'This is a folder.');
    case 'missing':
      return sendPlain(response, 404, 'There is nothing at this address.');
  }
}

function remember(requests, request, target) {
  requests.push({
    method: request.method ?? '',
    path: target?.path ?? request.url ?? '',
    query: target?.query ?? '',
  });
  if (requests.length > REMEMBERED_REQUESTS) requests.shift();
}

function sendPage(response, request, options, path, html) {
  const body = Buffer.from(html, 'utf8');
  setHeaders(response, options, path, 'text/html; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendFile(response, request, options, path, file) {
  setHeaders(response, options, path, contentTypeOf(path));
  response.writeHead(200);
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function setHeaders(response, options, path, contentType) {
  response.setHeader('Content-Type', contentType);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A changed page must be seen at the next load, and the browser's back cache must still work.
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of Object.entries(options.headersFor?.(path) ?? {}))
    response.setHeader(name, value);
}

function sendPlain(response, status, text) {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status);
  response.end(`${text}\n`);
}
