/** Makes a stored review one of an earlier checklist, as if it had been begun before the newer was published. */
import type { Page } from '@playwright/test';
import { CHECKLISTS } from '../../../lib/checklists';
import type { Checklist } from '../../../lib/domain/checklist';

/** The first checklist that was ever published. */
export function firstChecklist(): Checklist {
  const [first] = CHECKLISTS;
  if (!first) throw new Error('No checklist was ever published');
  return first;
}

/** @param page any full page of the extension; no other may be saving meanwhile */
export async function makeOlder(page: Page): Promise<void> {
  await page.evaluate(async (ref) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('equal-say'));
    const tx = database.transaction('assessments', 'readwrite');
    const store = tx.objectStore('assessments');
    const written = new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onerror = reject;
    });
    for (const row of await done(store.getAll())) store.put({ ...row, checklist: ref });
    await written;
    database.close();
  }, firstChecklist().ref);
}
