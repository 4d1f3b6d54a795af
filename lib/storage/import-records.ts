/** Brings records of files in. The plan is the domain's, made inside the transaction that writes it. */
import type { ImportDone } from '../app/library-ports';
import type { Failure, ImportPlan, Outcome, Records } from '../app/ports';
import type { Assessment } from '../domain/assessment';
import { allWrites, planFiles } from '../domain/merge-files';
import type { MergePlan } from '../domain/merge-records';
import type { Settling } from '../domain/merge-settled';
import type { Product } from '../domain/product';
import { type PixelsById, pixelsIn, writeEvidence } from './import-evidence';
import { type Here, readHere } from './import-here';
import { imagesOf, undoOf } from './import-images';
import { DamagedRecord, ok, refused } from './outcome';
import { putSnapshot } from './snapshots';
import { reading, type Store, type Work, writing } from './transaction';
import {
  putAnswer,
  putChecklist,
  putEvent,
  putExercise,
  putHeader,
  putMeeting,
  putNewAnswer,
  putProduct,
  recountReviewsOf,
  recountReviewsWith,
  totalsFor,
} from './write-records';

/** A file reader lets no such records through; nothing may be stored that no list could show. */
function lacksProduct(file: Records): boolean {
  const products = new Set(file.products.map(({ id }) => id));
  return [...file.assessments, ...file.meetings].some(({ productId }) => !products.has(productId));
}

/** A text that no exercise names could never be reached, nor go. */
function lacksExercise({ exercises, snapshots }: Records): boolean {
  const named = new Map(exercises.map((one) => [one.id, new Set(one.snapshots.map(({ id }) => id))]));
  return snapshots.some(({ id, exerciseId }) => !named.get(exerciseId)?.has(id));
}

/** What is in the files beside their records: pixels, read and looked at before any transaction is open. */
async function prepared(
  store: Store,
  files: readonly Records[],
): Promise<Outcome<readonly PixelsById[], Failure>> {
  const pixels: PixelsById[] = [];
  for (const file of files) {
    if (lacksProduct(file)) return refused('a review or a meeting comes without its product');
    if (lacksExercise(file)) return refused('a snapshot comes without its exercise');
    const read = await pixelsIn(file, store.hashOf);
    if (!read.ok) return read;
    pixels.push(read.value);
  }
  return ok(pixels);
}

/** The pixels that come in: of a picture that several files have, those of the file it is taken from. */
function pixelsToBring(plans: readonly MergePlan[], pixels: readonly PixelsById[]): PixelsById {
  const brought = new Map<string, Blob>();
  for (const [at, { writes }] of plans.entries()) {
    for (const { evidenceId } of writes.pictures) {
      const blob = pixels[at]?.get(evidenceId);
      if (blob) brought.set(evidenceId, blob);
    }
  }
  return brought;
}

type Before = { readonly here: Here; readonly known: ReadonlyMap<string, Assessment> };

/** Bringing in takes no answer away: only those that are new or were chosen are written. */
function putAnswers(work: Work, { id, answers }: Assessment, before: Assessment | undefined): void {
  for (const answer of Object.values(answers)) {
    if (!before) putNewAnswer(work, id, answer);
    else if (before.answers[answer.questionId] !== answer) putAnswer(work, id, answer.questionId, answer);
  }
}

async function putAssessment(
  work: Work,
  assessment: Assessment,
  product: Product | undefined,
  { here, known }: Before,
): Promise<void> {
  const { answers, ...header } = assessment;
  if (!product) throw new DamagedRecord(`review ${header.id}: its product ${header.productId} is missing`);
  putAnswers(work, assessment, known.get(header.id));
  const totals = await totalsFor(work, header, product, Object.keys(answers), answers);
  putHeader(work, header, product, totals, here.rows.get(header.id) ?? null);
}

async function write(work: Work, here: Here, writes: Records, pixels: PixelsById): Promise<void> {
  const all = [...here.records.products, ...writes.products];
  const products = new Map(all.map((product) => [product.id, product]));
  for (const product of writes.products) putProduct(work, product);
  for (const event of writes.events) {
    putEvent(work, event);
    await work.room();
  }
  for (const meeting of writes.meetings) putMeeting(work, meeting);
  for (const exercise of writes.exercises) putExercise(work, exercise);
  for (const snapshot of writes.snapshots) putSnapshot(work, snapshot);
  writeEvidence(work, writes, pixels);
  // Before anything is counted: what reviews in the file ask may stand in a checklist of the file.
  for (const checklist of writes.checklists) putChecklist(work, checklist);
  const known = new Map(here.records.assessments.map((assessment) => [assessment.id, assessment]));
  for (const assessment of writes.assessments) {
    await putAssessment(work, assessment, products.get(assessment.productId), { here, known });
    await work.room();
  }
  // Other reviews of a product that was here already: their names and totals go with it.
  const held = new Set(here.records.products.map(({ id }) => id));
  for (const product of writes.products) if (held.has(product.id)) await recountReviewsOf(work, product);
  // And reviews that were here before the checklist they were made with.
  for (const { ref } of writes.checklists) await recountReviewsWith(work, ref.hash);
}

/** What bringing these files in, one after the other, would do, as things stand now. Writes nothing. */
export async function planImport(
  store: Store,
  files: readonly Records[],
): Promise<Outcome<readonly ImportPlan[], Failure>> {
  const ready = await prepared(store, files);
  if (!ready.ok) return ready;
  return reading(store.database, async (tx) => {
    const here = await readHere(store, tx, files);
    return ok(planFiles(here.records, files).map(({ plan }) => plan));
  });
}

/**
 * All of it, or none. The plans are made again here, so that what changed since they were shown is not
 * overwritten either; the plans returned are what was done.
 * @param settled questions for which a file's answer takes the place of the one here (`settleKey`); of several files
 *   that answer it, the last
 */
export async function importRecords(
  store: Store,
  files: readonly Records[],
  settled: ReadonlySet<string>,
): Promise<Outcome<ImportDone, Failure>> {
  const ready = await prepared(store, files);
  if (!ready.ok) return ready;
  return writing(store, async (work) => {
    const here = await readHere(store, work.tx, files);
    const settling: Settling = { keys: settled, now: work.now, visitId: crypto.randomUUID() };
    const plans = planFiles(here.records, files, settling);
    const writes = allWrites(plans);
    const images = await imagesOf(work.tx, here, writes);
    await write(work, here, writes, pixelsToBring(plans, ready.value));
    return ok({ plans: plans.map(({ plan }) => plan), undo: undoOf(images) });
  });
}
