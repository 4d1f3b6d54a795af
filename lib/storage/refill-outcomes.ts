/** Works out what reviews of an upgraded database come to: upgrades have no checklists, so that this comes after. */
import type { Outcome, StorageFailure } from '../app/ports';
import { DamagedRecord, ok } from './outcome';
import { aboutOf, headerOf } from './rows';
import type { AssessmentRow } from './schema';
import { type Store, type Work, writing } from './transaction';
import { recountAs } from './write-records';

/** Reviews in one transaction: little enough that a save never waits long for it. */
const BATCH = 200;

/** How many reviews were looked at, and whether any are left. */
type Step = { readonly seen: number; readonly more: boolean };

async function refill(work: Work, row: AssessmentRow): Promise<void> {
  if (row._outcome !== null) return;
  try {
    headerOf(row);
  } catch (error) {
    // It is told when it is listed or read; nothing of it is written before.
    if (error instanceof DamagedRecord) return;
    throw error;
  }
  await recountAs(work, row, aboutOf(row), row);
}

function step(store: Store): Promise<Outcome<Step, StorageFailure>> {
  // Outcomes are in no backup, and nobody's work: no window is told, and no time is kept.
  return writing(
    { ...store, changed: () => undefined },
    async (work) => {
      const local = work.tx.objectStore('local');
      const todo = await local.get('outcomes');
      if (todo?.id !== 'outcomes') return ok({ seen: 0, more: false });
      const after = IDBKeyRange.lowerBound(todo.after, true);
      const rows = await work.tx.objectStore('assessments').getAll(after, BATCH);
      await Promise.all(rows.map((row) => refill(work, row)));
      const last = rows.at(-1);
      const more = last !== undefined && rows.length === BATCH;
      work.queue(more ? local.put({ id: 'outcomes', after: last.id }) : local.delete('outcomes'));
      return ok({ seen: rows.length, more });
    },
    false,
  );
}

/**
 * To be called once after the database was opened, by a window that shows lists or by the background. In batches, each
 * a transaction of its own: where it is stopped, the next call goes on, and two at once do no harm. A review of a
 * checklist that is not held here has no outcome, and gets it when that checklist is kept (`keepChecklist`).
 * @returns how many reviews it looked at; 0 in a database that needs none: lists that are open read again otherwise
 */
export async function refillOutcomes(store: Store): Promise<Outcome<number, StorageFailure>> {
  let seen = 0;
  for (;;) {
    const done = await step(store);
    if (!done.ok) return done;
    seen += done.value.seen;
    if (!done.value.more) return ok(seen);
  }
}
