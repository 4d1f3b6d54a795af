/** Reading the names in a zip file, and what may be in the zip of our sources. */
import { describe, expect, it } from 'vitest';
import { sourcesProblems, zipNames } from '../../scripts/lib/zip-names.mjs';

/** A zip of empty, stored files, with an extra field and a comment to step over. */
function zipOf(names: readonly string[], comment = ''): Buffer {
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46 + Buffer.byteLength(name) + 4);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt16LE(4, 30);
    entry.write(name, 46, 'utf8');
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(0, 16);
  return Buffer.concat([...entries, end, Buffer.from(comment)]);
}

const NEEDED = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'scripts/build.mjs'];

describe('zipNames', () => {
  it('lists every name, past extra fields, a comment and letters beyond ASCII', () => {
    expect(zipNames(zipOf(['a.txt', 'folder/é.js'], 'a comment'))).toEqual(['a.txt', 'folder/é.js']);
  });

  it('refuses what is no zip file, and one that is damaged', () => {
    expect(() => zipNames(Buffer.from('hello, this is only some text'))).toThrow('not a zip file');
    const damaged = zipOf(['a.txt']);
    damaged.writeUInt8(0, 0);
    expect(() => zipNames(damaged)).toThrow('damaged');
  });
});

describe('sourcesProblems', () => {
  it('finds nothing against sources that can be built', () => {
    expect(sourcesProblems([...NEEDED, 'lib/domain/answer.ts', 'docs/environment.md'])).toEqual([]);
  });

  it.each(['.env', 'scripts/.env.local', 'demo-output/review.json', 'node_modules/a/b.js', 'npm-debug.log'])(
    'names %s, which is no source',
    (name) => {
      expect(sourcesProblems([...NEEDED, name])).toEqual([`${name} does not belong in the sources.`]);
    },
  );

  it('names what is missing for a build', () => {
    expect(sourcesProblems(NEEDED.slice(1))).toEqual(['package.json is missing from the sources.']);
  });
});
