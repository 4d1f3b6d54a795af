/** Brings records of a file in. The plan is the domain's, made inside the transaction that writes it. */
import type { Failure, ImportPlan, Outcome, Records } from '../app/ports';
import type { Assessment } from '../domain/assessment';
import { type MergePlan, planMerge } from '../domain/merge-records';
import type { Product } from '../domain/product';
import type { Database } from './database';
import { DamagedRecord, fail, ok } from './outcome';
import { assessmentOf, eventOf, productOf } from './rows';
import { reading, type Store, type Tx, type Work, writing } from './transaction';
import { keysOf, putAnswer, putHeader, putProduct, recountReviewsOf } from './write-records';

type Here = Pick<Records, 'assessments' | 'events'>;

async function productsHere<Mode extends IDBTransactionMode>(
  tx: Tx<Mode>,
  file: Records,
): Promise<readonly Product[]> {
  const rows = await Promise.all(file.products.map(({ id }) => tx.objectStore('products').get(id)));
  return rows.flatMap((row) => (row ? productOf(row) : []));
}

async function assessmentHere<Mode extends IDBTransactionMode>(tx: Tx<Mode>, id: string): Promise<Here> {
  const row = await tx.objectStore('assessments').get(id);
  if (!row) return { assessments: [], events: [] };
  const [answers, events] = await Promise.all([
    tx.objectStore('answers').getAll(keysOf(id)),
    tx.objectStore('events').getAll(keysOf(id)),
  ]);
  return { assessments: [assessmentOf(row, answers)], events: events.map(eventOf) };
}

/** The stored records with the ids that are in the file. */
async function recordsHere<Mode extends IDBTransactionMode>(tx: Tx<Mode>, file: Records): Promise<Records> {
  const [products, reviews] = await Promise.all([
    productsHere(tx, file),
    Promise.all(file.assessments.map(({ id }) => assessmentHere(tx, id))),
  ]);
  return {
    products,
    assessments: reviews.flatMap(({ assessments }) => assessments),
    events: reviews.flatMap(({ events }) => events),
  };
}

/** A file reader lets no such records through; nothing may be stored that no list could show. */
function lacksProduct(file: Records): boolean {
  const products = new Set(file.products.map(({ id }) => id));
  return file.assessments.some(({ productId }) => !products.has(productId));
}

const LACKS_PRODUCT: Outcome<never, Failure> = fail({
  kind: 'refused',
  detail: 'a review comes without its product',
});

async function putAssessment(work: Work, whole: Assessment, product: Product | undefined): Promise<void> {
  const { answers, ...header } = whole;
  if (!product) throw new DamagedRecord(`review ${header.id}: its product ${header.productId} is missing`);
  await Promise.all([
    work.tx.objectStore('answers').delete(keysOf(header.id)),
    ...Object.values(answers).map((answer) => putAnswer(work, header.id, answer.questionId, answer)),
    putHeader(work, header, product, Object.keys(answers)),
  ]);
}

async function writeAll(work: Work, here: Records, file: Records, { writes }: MergePlan): Promise<void> {
  const products = new Map([...file.products, ...here.products, ...writes.products].map((p) => [p.id, p]));
  const events = work.tx.objectStore('events');
  await Promise.all([
    ...writes.products.map((product) => putProduct(work, product)),
    ...writes.events.map(async (event) => events.put(event)),
    ...writes.assessments.map((assessment) =>
      putAssessment(work, assessment, products.get(assessment.productId)),
    ),
  ]);
  // Other reviews of a product that was here already: their names and totals go with it.
  const moved = writes.products.filter(({ id }) => here.products.some((known) => known.id === id));
  for (const product of moved) await recountReviewsOf(work, product);
}

/** What bringing these records in would do, as things stand now. Writes nothing. */
export async function planImport(database: Database, file: Records): Promise<Outcome<ImportPlan, Failure>> {
  if (lacksProduct(file)) return LACKS_PRODUCT;
  return reading(database, async (tx) => ok(planMerge(await recordsHere(tx, file), file).plan));
}

/**
 * All of it, or none. The plan is made again here, so that what changed since it was shown is not
 * overwritten either; the plan returned is what was done.
 */
export async function importRecords(store: Store, file: Records): Promise<Outcome<ImportPlan, Failure>> {
  if (lacksProduct(file)) return LACKS_PRODUCT;
  return writing(store, async (work) => {
    const here = await recordsHere(work.tx, file);
    const merge = planMerge(here, file);
    await writeAll(work, here, file, merge);
    return ok(merge.plan);
  });
}
