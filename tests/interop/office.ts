/** LibreOffice, without a window and with settings of its own: opens a file and saves it as another kind. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program';
import { toolPath } from './tools';

/**
 * How LibreOffice writes CSV: comma, double quotes, UTF-8, only what needs quotes in them, cells as they are shown,
 * formulas as their values, and every sheet in a file of its own.
 */
export const EVERY_SHEET_AS_CSV =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** How it reads ours: comma, double quotes, UTF-8; and what it makes of cells is left to its own settings. */
export const READ_CSV = 'Text - txt - csv (StarCalc):44,34,76,1';

export type OfficeOptions = {
  /** The filter to read with, where its name does not tell what a file is. */
  readonly infilter?: string;
};

/** Files by name, with their endings. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/**
 * @param folder of the tests; LibreOffice's settings stay in it from one time to the next
 * @param files all opened in one go: most of the time goes into starting the program
 * @param to the ending, and after a colon the filter
 * @returns what was saved, by name
 * @throws when fewer were saved than opened: the program says "ok" of a file that it could not open
 */
export async function savedBy(
  folder: string,
  files: Files,
  to: string,
  { infilter }: OfficeOptions = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const work = mkdtempSync(join(folder, 'files-'));
  const saved = join(work, 'saved');
  mkdirSync(saved);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(work, name), bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const said = await runProgram(toolPath('soffice'), [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    ...(infilter === undefined ? [] : [`--infilter=${infilter}`]),
    '--convert-to',
    to,
    '--outdir',
    saved,
    ...Object.keys(files).map((name) => join(work, name)),
  ]);
  const names = readdirSync(saved);
  if (names.length < Object.keys(files).length) {
    throw new Error(`LibreOffice made ${names.length} files: ${said.toString()}`);
  }
  return new Map(names.map((name) => [name, readFileSync(join(saved, name))]));
}

/** As `savedBy`, for one file that becomes one file. */
export async function savedAs(
  folder: string,
  name: string,
  bytes: Uint8Array | string,
  to: string,
): Promise<Buffer> {
  const [first, ...more] = (await savedBy(folder, { [name]: bytes }, to)).values();
  if (first === undefined || more.length > 0) throw new Error(`Not one file but ${more.length + 1}`);
  return first;
}
