/** Walks the searched words of every review, some rows at a time. */
import type { TextRow } from './schema';
import type { Tx } from './transaction';

/** Rows read at once: enough that the wait for the store is small beside them, and little enough to hold. */
const BATCH = 4_000;

/** Every text there is, in the order of its review, without a cursor: that took five times as long in Chromium. */
export async function eachText(tx: Tx<'readonly'>, look: (row: TextRow) => void): Promise<void> {
  const texts = tx.objectStore('texts');
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: readonly TextRow[] = await texts.getAll(range, BATCH);
    for (const row of rows) look(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    range = IDBKeyRange.lowerBound([last.assessmentId, last.part], true);
  }
}
