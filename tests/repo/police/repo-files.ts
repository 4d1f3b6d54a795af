/** Reads the repository as its own tests see it: every file that people write, none that commands make. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/paths.mjs';

/** A text file; `path` is relative to the repository, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What is wrong, where, and what to write instead. */
export type Problem = { readonly path: string; readonly line?: number; readonly message: string };

/** Folders that commands make, or that belong to git. */
const MADE = new Set([
  '.git',
  'node_modules',
  '.output',
  '.wxt',
  'demo-output',
  'bench-output',
  'test-output',
  'coverage',
]);

/** Paths of all files, sorted. */
export function repoPaths(folder = ''): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return MADE.has(entry.name) ? [] : repoPaths(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

export function readRepoFile(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** The files whose paths match. */
export function repoFiles(pattern: RegExp): readonly SourceFile[] {
  return repoPaths()
    .filter((path) => pattern.test(path))
    .map(readRepoFile);
}

/** The code that becomes the extension. */
export const PRODUCT_CODE = /^(lib|components|entrypoints)\/.*\.tsx?$/;

/** The problems as one text a person can act on, or `''`: tests compare it with that. */
export function told(problems: readonly Problem[]): string {
  return problems
    .map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`} ${message}`)
    .join('\n');
}
