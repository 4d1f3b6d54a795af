/** Files that a journey saves: kept under the names they came with, and their SHA-256. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';

/** Presses what saves a file, and keeps the file in `folder`. @returns where it lies */
export async function savedBy(page: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return kept(download, folder);
}

/** Keeps a download in `folder` under its own name. @returns where it lies */
export async function kept(download: Download, folder: string): Promise<string> {
  const path = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  return path;
}

/** The file's own name. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The SHA-256 of a file, by Node. */
export async function sha256Of(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
