/** What docs/threat-model.md says is shown by tests that are there. */
import { describe, expect, it } from 'vitest';
import { readRepoFile, repoFiles, told } from './police/repo-files';
import { missingTests, namedTests } from './police/threat-tests';

const TESTS = /^tests\/.*\.(spec|test)\.tsx?$/;

describe('the threat model', () => {
  const document = readRepoFile('docs/threat-model.md');

  it('names only tests that are there', () => {
    expect(told(missingTests(document, repoFiles(TESTS)))).toBe('');
  });

  it('names tests for most of what it says', () => {
    expect(namedTests(document.text).length).toBeGreaterThan(25);
  });
});

describe('the search for named tests', () => {
  const test = {
    path: 'tests/e2e/chromium/hostile-x.spec.ts',
    text: "test('a page cannot read it', () => {});",
  };
  const missing = (text: string) => missingTests({ path: 'docs/threat-model.md', text }, [test]);

  it('finds what is named over line ends, several in a row', () => {
    expect(namedTests('See `hostile-x`: *a page\ncannot*, *nor can it*; `other`: *last*.')).toEqual([
      { file: 'hostile-x', words: ['a page cannot', 'nor can it'] },
      { file: 'other', words: ['last'] },
    ]);
  });

  it('is content with the beginning of a name, and not with its middle', () => {
    expect(missing('`hostile-x`: *a page cannot*')).toEqual([]);
    expect(missing('`hostile-x`: *page cannot*')).toHaveLength(1);
  });

  it('tells of a file that is not there', () => {
    expect(missing('`hostile-y`: *a page cannot*')).toHaveLength(1);
    expect(missing('`tests/e2e/chromium/hostile-y.spec.ts`')).toHaveLength(1);
    expect(missing('`tests/e2e/`')).toEqual([]);
  });
});
