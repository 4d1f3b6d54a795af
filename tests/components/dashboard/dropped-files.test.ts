/** Folders that are dropped are walked within limits, and what is passed over is told. */
import { describe, expect, it } from 'vitest';
import {
  type DroppedEntry,
  type DroppedFile,
  type DroppedFolder,
  walkDropped,
} from '../../../components/dashboard/dropped-files';
import { MAX_FILES } from '../../../lib/state/import-picked';

function file(name: string): DroppedFile {
  return { isFile: true, isDirectory: false, name, file: (done) => done(new File(['x'], name)) };
}

/** Gives its entries a hundred at a time, as browsers do. */
function folder(name: string, entries: readonly DroppedEntry[]): DroppedFolder {
  let at = 0;
  const readEntries = (done: (batch: readonly DroppedEntry[]) => void) => {
    at += 100;
    done(entries.slice(at - 100, at));
  };
  return { isFile: false, isDirectory: true, name, createReader: () => ({ readEntries }) };
}

/** A folder in a folder, so many deep, with a file in the innermost. */
function nested(depth: number): DroppedFolder {
  return folder('f', [depth === 1 ? file('a.json') : nested(depth - 1)]);
}

const pathsOf = async (...entries: readonly DroppedEntry[]) =>
  (await walkDropped(entries)).files.map(({ path }) => path);

describe('walkDropped', () => {
  it('takes files and whole folders, with more entries than come at once', async () => {
    const many = Array.from({ length: 250 }, (_, at) => file(`${at}.json`));
    const paths = await pathsOf(file('a.json'), folder('r', [...many, folder('s', [file('b.zip')])]));
    expect(paths).toHaveLength(252);
    expect(paths[0]).toBe('a.json');
    expect(paths).toContain('r/249.json');
    expect(paths.at(-1)).toBe('r/s/b.zip');
  });

  it('reads a file that was dropped by itself whatever its name, and of a folder only what may be ours', async () => {
    const { files, passedOver } = await walkDropped([
      file('answers.csv'),
      folder('r', [file('x.csv'), file('y.age')]),
    ]);
    expect(files.map(({ path }) => path)).toEqual(['answers.csv', 'r/y.age']);
    expect(passedOver).toEqual([{ path: 'r/x.csv', why: 'kind' }]);
  });

  it('looks eight folders deep and no deeper', async () => {
    expect(await pathsOf(nested(8))).toEqual(['f/f/f/f/f/f/f/f/a.json']);
    expect(await walkDropped([nested(9)])).toEqual({
      files: [],
      passedOver: [{ path: 'f/f/f/f/f/f/f/f/f', why: 'too-deep' }],
      morePassedOver: 0,
    });
  });

  it('stops at 2,000 files', async () => {
    const many = Array.from({ length: MAX_FILES + 1 }, (_, at) => file(`${at}.json`));
    const { files, passedOver } = await walkDropped([folder('r', many), file('after.json')]);
    expect(files).toHaveLength(MAX_FILES);
    expect(passedOver).toEqual([
      { path: 'r', why: 'too-many' },
      { path: 'after.json', why: 'too-many' },
    ]);
  });

  it('ends, whatever a folder holds', async () => {
    // A folder that never runs out, as a damaged file system may show.
    const endless: DroppedFolder = {
      isFile: false,
      isDirectory: true,
      name: 'endless',
      createReader: () => ({ readEntries: (done) => done([file('x.txt')]) }),
    };
    const { files, passedOver, morePassedOver } = await walkDropped([endless]);
    expect(files).toEqual([]);
    expect(passedOver.length + morePassedOver).toBe(20_001);
  });

  it('names what the system does not give, and goes on', async () => {
    const gone: DroppedFile = {
      ...file('gone.json'),
      file: (_, failed) => failed(new DOMException('x', 'NotFoundError')),
    };
    const shut: DroppedFolder = {
      ...folder('shut', []),
      createReader: () => ({ readEntries: (_, failed) => failed(new DOMException('x', 'NotReadableError')) }),
    };
    const { files, passedOver } = await walkDropped([gone, shut, file('a.json')]);
    expect(files.map(({ path }) => path)).toEqual(['a.json']);
    expect(passedOver).toEqual([
      { path: 'gone.json', why: 'unreadable' },
      { path: 'shut', why: 'unreadable' },
    ]);
  });
});
