/** The server of folders: types, missing things, paths that try to climb out, its log, and its end. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FolderServer,
  REMEMBERED_REQUESTS,
  startFolderServer,
} from '../../../scripts/lib/static-server.mjs';

let outside: string;
let folder: string;
let server: FolderServer;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'equal-say-pages-'));
  folder = join(outside, 'pages');
  await mkdir(join(folder, 'sub', 'deep'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<title>Front</title>');
  await writeFile(join(folder, 'saved page é.html'), '<title>Saved</title>');
  await writeFile(join(folder, 'sub', 'index.html'), '<title>Sub</title>');
  await writeFile(join(folder, '.hidden'), 'hidden');
  await writeFile(join(folder, 'data.bin'), Buffer.from([0, 255, 1]));
  await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  server = await startFolderServer(folder);
});

afterEach(async () => {
  await server.close();
  await rm(outside, { recursive: true, force: true });
});

/** Asks with the target exactly as written, which `fetch` would tidy first. */
function ask(target: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path: target, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('startFolderServer', () => {
  it('answers on loopback, at the address it gives', async () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
    expect(await (await fetch(server.url)).text()).toBe('<title>Front</title>');
  });

  it.each([
    ['saved%20page%20%C3%A9.html', 'text/html; charset=utf-8'],
    ['sub/', 'text/html; charset=utf-8'],
    ['data.bin', 'application/octet-stream'],
  ])('serves %s as %s, and tells browsers not to guess', async (path, type) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('keeps bytes as they are', async () => {
    const answer = await fetch(`${server.url}data.bin`);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  it('sends a folder asked for without its slash to the address with it, keeping the query', async () => {
    const answer = await fetch(`${server.url}sub?from=hub`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/sub/?from=hub');
  });

  it.each(['/missing.html', '/sub/deep/', '/sub/index.html/', '/.hidden', '/link.txt'])(
    'answers 404 for %s',
    async (target) => {
      const answer = await ask(target);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('secret');
    },
  );

  it.each([
    '/../secret.txt',
    '/sub/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/sub/..%5c..%5csecret.txt',
    '//secret.txt',
    '/index.html%00.txt',
    '/%E0%A4%A',
    'http://127.0.0.1/index.html',
  ])('refuses the path %s', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain('secret');
  });

  it('answers HEAD without a body, and no method that could change anything', async () => {
    expect(await ask('/index.html', 'HEAD')).toEqual({ status: 200, body: '' });
    expect((await ask('/index.html', 'POST')).status).toBe(405);
    expect((await ask('/index.html', 'DELETE')).status).toBe(405);
  });

  it('remembers requests in order, with the query apart from the path', async () => {
    await ask('/index.html?a=1');
    await ask('/missing.html', 'HEAD');
    expect(server.requests).toEqual([
      { method: 'GET', path: '/index.html', query: '?a=1' },
      { method: 'HEAD', path: '/missing.html', query: '' },
    ]);
  });

  it('forgets the oldest requests when there are too many', async () => {
    for (let i = 0; i < REMEMBERED_REQUESTS + 5; i += 25) {
      await Promise.all(Array.from({ length: 25 }, (_, j) => fetch(`${server.url}missing-${i + j}`)));
    }
    expect(server.requests).toHaveLength(REMEMBERED_REQUESTS);
    expect(server.requests.some(({ path }) => path === '/missing-0')).toBe(false);
  });

  it('frees its port when it closes, though a browser still holds a connection', async () => {
    await fetch(server.url, { keepalive: true });
    const { port } = server;
    await server.close();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    server = await startFolderServer(folder, { port });
    expect(server.port).toBe(port);
  });

  it('rejects when the port is taken', async () => {
    await expect(startFolderServer(folder, { port: server.port })).rejects.toThrow(/EADDRINUSE/);
  });
});
