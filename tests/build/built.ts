/** Reads the two builds under .output/ for the tests beside this file, which run after `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../scripts/lib/paths.mjs';
import type { SourceFile } from '../repo/police/repo-files';

export const BUILDS = [
  { name: 'Chrome', folder: CHROME_BUILD },
  { name: 'Firefox', folder: FIREFOX_BUILD },
] as const;

/** Paths of all files of a build, relative to it, with slashes, sorted. */
export function builtPaths(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run "npm run build" first.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The files of a build whose paths match, with their text. */
export function builtFiles(folder: string, pattern: RegExp): readonly SourceFile[] {
  return builtPaths(folder)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The manifest of a build, as the browser reads it. */
export function builtManifest(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}
