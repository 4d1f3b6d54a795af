/** What counts as loaded at once by a page of the build. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOfPage, measureBundle, staticImports } from '../../scripts/lib/bundle-sizes.mjs';

const FILES = {
  'overlay-frame.html':
    '<script type="module" crossorigin src="/chunks/frame.js"></script><link rel="stylesheet" href="/assets/frame.css"><link rel="icon" href="/icon.png">',
  'chunks/frame.js': 'import{a as b}from"./shared.js";import("./later.js");b()',
  'chunks/shared.js': 'import"./deep.js";export const a=1',
  'chunks/deep.js': 'export{a}from"./shared.js"',
  'chunks/later.js': 'export default 1',
  'assets/frame.css': 'p{color:red}',
  'overlay.js': 'var x=1;',
  'background.js': 'var y=2;',
};

let build = '';
beforeEach(async () => {
  build = await mkdtemp(join(tmpdir(), 'equal-say-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(build, path)), { recursive: true });
    await writeFile(join(build, path), text);
  }
});
afterEach(() => rm(build, { recursive: true }));

describe('staticImports', () => {
  it('takes imports and re-exports, each once, and no import that may come later', async () => {
    const code =
      'import{a}from"./a.js";import"./b.js";export*from"./a.js";await import("./c.js");"import \'./d.js\'"';
    expect(await staticImports(code)).toEqual(['./a.js', './b.js']);
  });
});

describe('filesOfPage', () => {
  it('follows scripts, styles and chunks of chunks, but neither later imports nor pictures', async () => {
    expect(await filesOfPage(build, 'overlay-frame.html')).toEqual([
      'overlay-frame.html',
      'chunks/frame.js',
      'assets/frame.css',
      'chunks/shared.js',
      'chunks/deep.js',
    ]);
  });
});

describe('measureBundle', () => {
  it('adds up what each file weighs by itself after gzip', async () => {
    const [content, background, frame] = await measureBundle(build);
    expect(content).toMatchObject({
      part: 'content script',
      bytes: gzipSync('var x=1;', { level: 9 }).length,
    });
    expect(background?.files.map((file) => file.path)).toEqual(['background.js']);
    expect(frame?.files).toHaveLength(5);
    expect(frame?.bytes).toBe(frame?.files.reduce((total, file) => total + file.bytes, 0));
  });

  it('fails when a part is missing, rather than weighing nothing', async () => {
    await rm(join(build, 'background.js'));
    await expect(measureBundle(build)).rejects.toThrow('background.js');
  });
});
