/** Brings records of a file in. The plan is the domain's, made inside the transaction that writes it. */
import type { Failure, ImportPlan, Outcome, Records } from '../app/ports';
import type { Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Meeting } from '../domain/meeting';
import { planMerge } from '../domain/merge-records';
import type { Product } from '../domain/product';
import { evidenceHere, type PixelsById, pixelsIn, writeEvidence } from './import-evidence';
import { DamagedRecord, fail, ok } from './outcome';
import { assessmentOf, eventOf, meetingOf, productOf } from './rows';
import type { AssessmentRow } from './schema';
import { reading, type Store, type Tx, type Work, writing } from './transaction';
import {
  keysOf,
  putAnswer,
  putChecklist,
  putEvent,
  putHeader,
  putMeeting,
  putProduct,
  recountReviewsOf,
  recountReviewsWith,
  totalsFor,
} from './write-records';

/** The stored records with the ids that are in the file, and the rows of their reviews. */
type Here = { readonly records: Records; readonly rows: ReadonlyMap<string, AssessmentRow> };

async function productsHere<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  file: Records,
): Promise<readonly Product[]> {
  const rows = await Promise.all(file.products.map(({ id }) => tx.objectStore('products').get(id)));
  return rows.flatMap((row) => (row ? productOf(row) : []));
}

async function meetingsHere<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  file: Records,
): Promise<readonly Meeting[]> {
  const rows = await Promise.all(file.meetings.map(({ id }) => tx.objectStore('meetings').get(id)));
  return rows.flatMap((row) => (row ? meetingOf(row) : []));
}

/** Those kept here, and those that come with Equal Say: neither is stored again. */
async function checklistsHere<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  file: Records,
  structureOf: Store['structureOf'],
): Promise<readonly Checklist[]> {
  const kept = await Promise.all(
    file.checklists.map(({ ref }) => tx.objectStore('checklists').count(ref.hash)),
  );
  return file.checklists.filter(({ ref }, at) => structureOf(ref) !== null || kept[at] === 1);
}

async function readHere<Mode extends IDBTransactionMode>(
  { database, structureOf }: Store,
  tx: Tx<Mode>,
  file: Records,
): Promise<Here> {
  const [products, meetings, checklists, found] = await Promise.all([
    productsHere(tx, file),
    meetingsHere(tx, file),
    checklistsHere(tx, file, structureOf),
    Promise.all(file.assessments.map(({ id }) => tx.objectStore('assessments').get(id))),
  ]);
  const rows = found.flatMap((row) => row ?? []);
  const evidence = await evidenceHere(
    database,
    tx,
    file,
    rows.map(({ id }) => id),
  );
  // Most of a file is new, so answers and events are read only of reviews that are here.
  const reviews = await Promise.all(
    rows.map(async (row) => {
      const [answers, events] = await Promise.all([
        tx.objectStore('answers').getAll(keysOf(row.id)),
        tx.objectStore('events').getAll(keysOf(row.id)),
      ]);
      return { assessment: assessmentOf(row, answers), events: events.map(eventOf) };
    }),
  );
  const assessments = reviews.map(({ assessment }) => assessment);
  const events = reviews.flatMap((review) => review.events);
  // Pixels are never read for a plan: a picture is known by its record.
  const records = { products, assessments, events, meetings, checklists, evidence, pictures: [] };
  return { records, rows: new Map(rows.map((row) => [row.id, row])) };
}

/** A file reader lets no such records through; nothing may be stored that no list could show. */
function lacksProduct(file: Records): boolean {
  const products = new Set(file.products.map(({ id }) => id));
  return [...file.assessments, ...file.meetings].some(({ productId }) => !products.has(productId));
}

const LACKS_PRODUCT: Outcome<never, Failure> = fail({
  kind: 'refused',
  detail: 'a review or a meeting comes without its product',
});

async function putAssessment(
  work: Work,
  { answers, ...header }: Assessment,
  product: Product | undefined,
  before: AssessmentRow | null,
): Promise<void> {
  if (!product) throw new DamagedRecord(`review ${header.id}: its product ${header.productId} is missing`);
  work.queue(work.tx.objectStore('answers').delete(keysOf(header.id)));
  for (const answer of Object.values(answers)) putAnswer(work, header.id, answer.questionId, answer);
  const totals = await totalsFor(work, header, product, Object.keys(answers));
  putHeader(work, header, product, totals, before);
}

async function write(
  work: Work,
  here: Here,
  file: Records,
  writes: Records,
  pixels: PixelsById,
): Promise<void> {
  const all = [...file.products, ...here.records.products, ...writes.products];
  const products = new Map(all.map((product) => [product.id, product]));
  for (const product of writes.products) putProduct(work, product);
  for (const event of writes.events) putEvent(work, event);
  for (const meeting of writes.meetings) putMeeting(work, meeting);
  writeEvidence(work, writes, pixels);
  // Before anything is counted: what reviews in the file ask may stand in a checklist of the file.
  for (const checklist of writes.checklists) putChecklist(work, checklist);
  for (const assessment of writes.assessments) {
    const before = here.rows.get(assessment.id) ?? null;
    await putAssessment(work, assessment, products.get(assessment.productId), before);
  }
  // Other reviews of a product that was here already: their names and totals go with it.
  const known = new Set(here.records.products.map(({ id }) => id));
  for (const product of writes.products) if (known.has(product.id)) await recountReviewsOf(work, product);
  // And reviews that were here before the checklist they were made with.
  for (const { ref } of writes.checklists) await recountReviewsWith(work, ref.hash);
}

/** What is in the file beside its records: pixels, read and looked at before any transaction is open. */
async function prepared(store: Store, file: Records): Promise<Outcome<PixelsById, Failure>> {
  return lacksProduct(file) ? LACKS_PRODUCT : pixelsIn(file, store.hashOf);
}

/** What bringing these records in would do, as things stand now. Writes nothing. */
export async function planImport(store: Store, file: Records): Promise<Outcome<ImportPlan, Failure>> {
  const ready = await prepared(store, file);
  if (!ready.ok) return ready;
  return reading(store.database, async (tx) => {
    const here = await readHere(store, tx, file);
    return ok(planMerge(here.records, file).plan);
  });
}

/**
 * All of it, or none. The plan is made again here, so that what changed since it was shown is not
 * overwritten either; the plan returned is what was done.
 */
export async function importRecords(store: Store, file: Records): Promise<Outcome<ImportPlan, Failure>> {
  const ready = await prepared(store, file);
  if (!ready.ok) return ready;
  return writing(store, async (work) => {
    const here = await readHere(store, work.tx, file);
    const { plan, writes } = planMerge(here.records, file);
    await write(work, here, file, writes, ready.value);
    return ok(plan);
  });
}
