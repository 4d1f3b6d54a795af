/** The checklists kept in this browser beside those that come with Equal Say, such as a council's. */
import * as v from 'valibot';
import type { Failure, Outcome } from '../app/ports';
import type { Checklist, ChecklistRef } from '../domain/checklist';
import { WholeChecklist } from '../domain/checklist-schema';
import { byCodeUnits } from '../domain/records';
import { sameValue } from '../domain/same-value';
import type { Database } from './database';
import { NOT_FOUND, ok, refused } from './outcome';
import { checklistOf, unlessDamaged } from './rows';
import { reading, type Store, type Tx, type Work, writing } from './transaction';
import { putChecklist, recountReviewsWith } from './write-records';

/** The checklist with this very reference. */
export function keptChecklist(database: Database, ref: ChecklistRef): Promise<Outcome<Checklist, Failure>> {
  return reading(database, async (tx) => {
    const row = await tx.objectStore('checklists').get(ref.hash);
    return row && sameValue(row.ref, ref) ? ok(checklistOf(row)) : NOT_FOUND;
  });
}

function byName(one: Checklist, other: Checklist): number {
  const [here, there] = [one.ref, other.ref];
  return (
    byCodeUnits(here.id, there.id) ||
    byCodeUnits(here.version, there.version) ||
    byCodeUnits(here.language, there.language) ||
    byCodeUnits(here.hash, there.hash)
  );
}

/** All of them, by id, version and language. A damaged one is left out, and told. */
export function keptChecklists(database: Database): Promise<Outcome<readonly Checklist[], Failure>> {
  return reading(database, async (tx) => {
    const rows = await tx.objectStore('checklists').getAll();
    const whole = rows.flatMap((row) => unlessDamaged(database, () => checklistOf(row)) ?? []);
    return ok(whole.sort(byName));
  });
}

function namedAsItIs({ ref, structure, text }: Checklist): boolean {
  return ref.id === structure.id && ref.version === structure.version && ref.language === text.language;
}

async function keep(work: Work, checklist: Checklist): Promise<Outcome<null, Failure>> {
  const { hash } = checklist.ref;
  const known = await work.tx.objectStore('checklists').get(hash);
  if (known) return sameValue(known, checklist) ? ok(null) : refused('another checklist has this hash');
  putChecklist(work, checklist);
  // Reviews made with it may have come before it, in a file: from now on it is known what they ask.
  await recountReviewsWith(work, hash);
  return ok(null);
}

/**
 * Keeps a checklist under its hash, and counts anew the reviews that were made with it. One that is kept
 * already, or that comes with Equal Say, is not stored again.
 * @returns `refused` for what is no checklist, or has another id, version or language than its reference says.
 *   That the hash fits the content is for whoever read it to have checked.
 */
export async function keepChecklist(store: Store, checklist: Checklist): Promise<Outcome<null, Failure>> {
  const parsed = v.safeParse(WholeChecklist, checklist);
  if (!parsed.success) return refused('not a whole checklist');
  const whole: Checklist = parsed.output;
  if (!namedAsItIs(whole)) return refused('the checklist is not the one its reference names');
  if (store.structureOf(whole.ref) !== null) return ok(null);
  return writing(store, (work) => keep(work, whole));
}

async function uses(tx: Tx<'readwrite'>, hash: string): Promise<number> {
  const counts = await Promise.all([
    tx.objectStore('assessments').index('byChecklist').count(hash),
    tx.objectStore('meetings').index('byChecklist').count(hash),
    tx.objectStore('exercises').index('byChecklist').count(hash),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** @returns `refused` while a review, in the bin or not, or a meeting was made with it, or an exercise holds to it */
export function removeChecklist(store: Store, hash: string): Promise<Outcome<null, Failure>> {
  return writing(store, async (work): Promise<Outcome<null, Failure>> => {
    const [known, used] = await Promise.all([
      work.tx.objectStore('checklists').count(hash),
      uses(work.tx, hash),
    ]);
    if (known === 0) return NOT_FOUND;
    if (used > 0) return refused('a review was made with it');
    work.queue(work.tx.objectStore('checklists').delete(hash));
    return ok(null);
  });
}
