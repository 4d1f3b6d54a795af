/** The layers of the house hold. */
import { describe, expect, it } from 'vitest';
import { importProblems, importsOf } from './police/import-rules';
import { PRODUCT_CODE, repoFiles, told } from './police/repo-files';

const problemsOf = (path: string, text: string) => told(importProblems({ path, text }));

describe('importsOf', () => {
  it('sees every way of importing, and whether only types come in', () => {
    const text = [
      "import type { A } from './a';",
      "import { type B } from './b';",
      "import { type C, c } from './c';",
      "import './d';",
      "export { e } from './e';",
      "export type { F } from './f';",
      "const later = await import('./g');",
      "// import './not-code';",
    ].join('\n');
    expect(importsOf({ path: 'lib/app/x.ts', text })).toEqual([
      { specifier: './a', typeOnly: true, line: 1 },
      { specifier: './b', typeOnly: true, line: 2 },
      { specifier: './c', typeOnly: false, line: 3 },
      { specifier: './d', typeOnly: false, line: 4 },
      { specifier: './e', typeOnly: false, line: 5 },
      { specifier: './f', typeOnly: true, line: 6 },
      { specifier: './g', typeOnly: false, line: 7 },
    ]);
  });
});

describe('importProblems', () => {
  it.each([
    ['lib/domain/a.ts', "import { b } from './b';"],
    ['lib/checklists/x/a.ts', "import type { Checklist } from '../../domain/checklist';"],
    ['lib/app/a.ts', "import { csv } from '../formats/csv';"],
    ['lib/storage/a.ts', "import { ports } from '../app/ports';"],
    ['lib/page/a.ts', "import { claims } from '../domain/product';"],
    ['lib/state/a.ts', "import type { Reviews } from '../app/ports';"],
    ['lib/state/a.ts', "import { LIST_SORTS } from '../app/ports';"],
    [
      'components/review/A.tsx',
      "import { store } from '../../lib/state/review'; import { B } from '../ui/B';",
    ],
    ['entrypoints/dashboard/main.tsx', "import { open } from '../../lib/storage/database';"],
    ['entrypoints/dashboard/main.tsx', "import texts from '../../locales/en-GB/common.ftl?raw';"],
    ['entrypoints/overlay/index.ts', "import { facts } from '../../lib/page/facts';"],
    ['entrypoints/page-reader/index.ts', "import { read } from '../../lib/page/evidence/read';"],
    ['lib/domain/a.ts', "import * as v from 'valibot';"],
    ['tests/domain/a.test.ts', "import { a } from '../../entrypoints/background/a';"],
  ])('has nothing against %s with %s', (path, text) => {
    expect(problemsOf(path, text)).toBe('');
  });

  it.each([
    ['lib/domain/a.ts', "import { c } from '../checklists/c';", 'It is pure'],
    ['lib/domain/a.ts', "import type { P } from '../app/ports';", 'It is pure'],
    ['lib/formats/a.ts', "export { c } from '../checklists/c';", 'It is pure'],
    ['lib/app/a.ts', "const db = await import('../storage/database');", 'through a port'],
    ['lib/storage/a.ts', "import { ask } from '../messaging/ask';", 'entrypoints join adapters'],
    ['lib/page/a.ts', "import type { P } from '../app/page-context';", 'the content script sends'],
    ['lib/state/a.ts', "import { use } from '../app/use';", 'more than types of lib/app'],
    ['lib/state/a.ts', "import { type P, use } from '../app/use';", 'more than types of lib/app'],
    ['components/ui/A.tsx', "import { db } from '../../lib/storage/database';", 'reads no data'],
    ['components/ui/A.tsx', "import { db } from '@/lib/storage/database';", 'reads no data'],
    ['lib/app/a.ts', "import { a } from '../../entrypoints/background/a';", 'nobody imports an entrypoint'],
    ['entrypoints/sidepanel/a.ts', "import { a } from '../dashboard/a';", 'nobody imports an entrypoint'],
    ['entrypoints/dashboard/a.ts', "import { a } from '../../lib/page/facts';", 'Ask it by a message'],
    ['lib/surprise/a.ts', "import { a } from '../domain/a';", 'has no import rule'],
    ['lib/app/a.ts', "import { a } from '../../tests/builders';", 'the product never depends on it'],
    ['lib/domain/a.ts', "import a from '../../locales/a.json';", 'It is pure'],
  ])('complains about %s with %s', (path, text, words) => {
    expect(problemsOf(path, text)).toContain(words);
  });
});

it('every file of the product imports only what its layer may', () => {
  const files = repoFiles(PRODUCT_CODE);
  expect(files.length).toBeGreaterThan(20);
  expect(told(files.flatMap(importProblems))).toBe('');
});
