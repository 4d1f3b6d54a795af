// @ts-check
/** A backup of everything, brought back in a second, fresh profile; and what each of the two databases holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionIdOf, launchWithExtension } from './drive-chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Held
 * @property {Record<string, number>} counts of the rows of every store
 * @property {Record<string, string>} pictures the SHA-256 of each one's pixels, by its id
 */

/** @typedef {{ path: string, here: Held, there: Held }} BackupPlayed the file, and both databases after it */

/**
 * @param {Page} page the dashboard
 * @param {string} output
 * @param {{ executablePath: string, extension: string }} demo
 * @returns {Promise<BackupPlayed>}
 */
export async function playBackup(page, output, { executablePath, extension }) {
  const path = await makeBackup(page, join(output, 'backup.zip'));
  const here = await heldIn(page);
  const profile = mkdtempSync(join(tmpdir(), 'equal-say-fresh-'));
  const fresh = await launchWithExtension({ executablePath, extension, profile });
  try {
    const tab = await fresh.newPage();
    await tab.goto(`chrome-extension://${await extensionIdOf(fresh)}/dashboard.html`);
    await bringBack(tab, path);
    return { path, here, there: await heldIn(tab) };
  } finally {
    await fresh.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {Page} page @param {string} path */
async function makeBackup(page, path) {
  await page.getByRole('navigation').getByRole('link', { name: 'Backup', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make a backup', exact: true }).click(),
  ]);
  await download.saveAs(path);
  await page.getByText('The backup is made', { exact: true }).waitFor();
  return path;
}

/** @param {Page} tab the dashboard of a fresh profile @param {string} path */
async function bringBack(tab, path) {
  await tab.getByRole('link', { name: 'Bring in files', exact: true }).first().click();
  await tab.getByLabel('Choose files').setInputFiles(path);
  await tab.getByRole('button', { name: 'Bring in what is new' }).click();
  await tab.getByText('Brought in', { exact: true }).waitFor();
}

/** Reads the database beside the program, by the browser's own means. @param {Page} page @returns {Promise<Held>} */
async function heldIn(page) {
  return page.evaluate(async () => {
    /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('equal-say'));
    const names = [...database.objectStoreNames];
    const counts = await Promise.all(
      names.map(async (name) => [name, await done(database.transaction(name).objectStore(name).count())]),
    );
    const rows = await done(database.transaction('pictures').objectStore('pictures').getAll());
    database.close();
    const pictures = await Promise.all(
      rows.map(async ({ id, pixels }) => {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await pixels.arrayBuffer()));
        return [id, [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')];
      }),
    );
    return { counts: Object.fromEntries(counts), pictures: Object.fromEntries(pictures) };
  });
}
