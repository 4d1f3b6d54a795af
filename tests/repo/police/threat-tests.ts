/** The threat model names the tests that show what it says: each must be there. */
import type { Problem, SourceFile } from './repo-files';

/** A test file, and the words with which names of tests in it begin. */
export type NamedTests = { readonly file: string; readonly words: readonly string[] };

/** A file in code marks, a colon, and the beginnings of names in italics, with commas between them. */
const NAMED = /`([^`]+)`: (\*[^*]+\*(?:, \*[^*]+\*)*)/g;

/** What a text names in that way. */
export function namedTests(text: string): readonly NamedTests[] {
  return [...text.replace(/\s+/g, ' ').matchAll(NAMED)].map(([, file = '', italics = '']) => ({
    file,
    words: italics.slice(1, -1).split('*, *'),
  }));
}

/** A path as it stands, or a journey in either browser. */
function filesOf(name: string, files: readonly SourceFile[]): readonly SourceFile[] {
  const journey = new RegExp(`^tests/e2e/\\w+/${name}\\.(spec|test)\\.ts$`);
  return files.filter(({ path }) => path === name || journey.test(path));
}

/** @param files all tests of the repository */
export function missingTests({ path, text }: SourceFile, files: readonly SourceFile[]): readonly Problem[] {
  const paths = [...text.matchAll(/`(tests\/[^`]+)`/g)].flatMap(([, named = '']) => {
    if (files.some((file) => file.path.startsWith(named))) return [];
    return [{ path, message: `names ${named}, and there is none.` }];
  });
  const tests = namedTests(text).flatMap(({ file, words }) => {
    const meant = filesOf(file, files);
    return words
      .filter((begin) => !meant.some((one) => beginsATest(one.text, begin)))
      .map((begin) => ({ path, message: `no test in ${file} begins "${begin}".` }));
  });
  return [...paths, ...tests];
}

function beginsATest(text: string, begin: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(quote + begin));
}
