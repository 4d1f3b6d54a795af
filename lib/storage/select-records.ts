/** Reads the records of a selection, all of them at one moment. */
import type { Failure, Outcome, Records, Selection } from '../app/ports';
import type { Evidence, PictureBytes } from '../domain/evidence';
import { inOrder, NO_RECORDS } from '../domain/records';
import type { Database } from './database';
import { fail, isStorageError, ok, storageFailure } from './outcome';
import {
  checklistsBy,
  exercisesBy,
  meetingsBy,
  namedBy,
  ofKnown,
  ofNamed,
  productsBy,
  type Review,
  reader,
  reviewOf,
  rowsOf,
  snapshotsBy,
} from './read-rows';
import { picturesOf, toSend } from './select-evidence';
import { select } from './selected';
import { reading } from './transaction';

/** What one transaction reads of a selection: all but the evidence, and the reviews, which have it as it is stored. */
type Read = { readonly records: Records; readonly reviews: readonly Review[] };

function readSelected(database: Database, selection: Selection): Promise<Outcome<Read, Failure>> {
  const attempt = reader(database, selection);
  return reading(database, async (tx) => {
    const selected = await select(tx, selection);
    if (!selected.ok) return selected;
    const { assessmentIds, productIds, meetingIds, hashes, exerciseIds, snapshotIds } = selected.value;
    const [products, rows, meetings, checklists, exercises, snapshots] = await Promise.all([
      productsBy(tx, productIds, attempt),
      Promise.all(assessmentIds.map((id) => rowsOf(tx, id))),
      meetingsBy(database, tx, meetingIds),
      checklistsBy(database, tx, hashes),
      exercisesBy(database, tx, exerciseIds),
      snapshotsBy(database, tx, snapshotIds),
    ]);
    const known = new Set(products.map((product) => product.id));
    const found = rows.flatMap((row) => (row && attempt(() => reviewOf(row))) ?? []);
    const reviews = found.filter((review) => known.has(review.assessment.productId));
    const records = {
      ...NO_RECORDS,
      products,
      assessments: reviews.map((review) => review.assessment),
      events: reviews.flatMap((review) => review.events),
      meetings: ofKnown(meetings, known),
      checklists,
      exercises,
      snapshots: ofNamed(snapshots, namedBy(exercises)),
    };
    return ok({ records, reviews });
  });
}

/** Waits for the bytes of pictures. That they cannot be read shows only now, and is an outcome too. */
async function withEvidence(
  database: Database,
  { records, reviews }: Read,
): Promise<Outcome<Records, Failure>> {
  const evidence: Evidence[] = [];
  const pictures: PictureBytes[] = [];
  try {
    for (const review of reviews) {
      const sent = await toSend(database, review.assessment.productId, review.rows);
      evidence.push(...sent.evidence);
      for await (const some of picturesOf(sent.shown)) pictures.push(...some);
    }
  } catch (error) {
    if (!isStorageError(error)) throw error;
    return fail(storageFailure(error));
  }
  return ok(inOrder({ ...records, evidence, pictures }));
}

/**
 * All records of a selection as they stand at one moment. *A review* is that review, in the bin or not, without
 * its meeting, which tells what others said; *reviews* are the same for many; *a product* leaves out its reviews and
 * meetings in the bin; *an exercise* has what stands side by side in it (`selected.ts`); *everything* has them all, as
 * a backup must. Checklists that do not come with Equal Say are with them.
 */
export async function readRecords(
  database: Database,
  selection: Selection,
): Promise<Outcome<Records, Failure>> {
  const read = await readSelected(database, selection);
  return read.ok ? withEvidence(database, read.value) : read;
}
