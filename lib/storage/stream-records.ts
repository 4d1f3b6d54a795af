/** Reads the records of a selection one review at a time. */
import type { Failure, Outcome, Records, Selection } from '../app/ports';
import type { Product } from '../domain/product';
import { NO_RECORDS } from '../domain/records';
import type { Database } from './database';
import { fail, isStorageError, ok, storageFailure } from './outcome';
import {
  checklistsBy,
  meetingsBy,
  ofKnown,
  productsBy,
  type ReadTx,
  type Review,
  reader,
  reviewOf,
  rowsOf,
} from './read-rows';
import { picturesOf, toSend } from './select-evidence';
import { type Selected, select } from './selected';
import { reading } from './transaction';

/** Products without a review, and meetings, are sent this many at a time. */
const RECORDS_A_STEP = 50;

/** What one transaction reads: a review, and its product unless that was sent before. */
type Step = { readonly products: readonly Product[]; readonly review: Review };

/** One review, with its product unless that was sent before; nothing when it is gone or damaged. */
async function step(
  tx: ReadTx,
  assessmentId: string,
  sent: ReadonlySet<string>,
  attempt: ReturnType<typeof reader>,
): Promise<Step | null> {
  const rows = await rowsOf(tx, assessmentId);
  const review = rows && attempt(() => reviewOf(rows));
  if (!review) return null;
  const { productId } = review.assessment;
  const products = sent.has(productId) ? [] : await productsBy(tx, [productId], attempt);
  if (products.length === 0 && !sent.has(productId)) return null;
  return { products, review };
}

function orThrow<Value>(outcome: Outcome<Value, Failure>): Value {
  if (outcome.ok) return outcome.value;
  const { error } = outcome;
  throw new Error('detail' in error ? error.detail : error.kind, { cause: error });
}

/** As `picturesOf`, but what it throws has the failure as its cause. */
async function* picturesOrThrow(...shown: Parameters<typeof picturesOf>): ReturnType<typeof picturesOf> {
  try {
    yield* picturesOf(...shown);
  } catch (error) {
    throw isStorageError(error) ? orThrow(fail(storageFailure(error))) : error;
  }
}

/** A review with its evidence and its first pictures; the rest of a review full of pictures in steps of its own. */
async function* reviewSteps(database: Database, { products, review }: Step): AsyncGenerator<Records> {
  const { assessment, events, rows } = review;
  const { evidence, shown } = await toSend(database, assessment.productId, rows);
  const pictures = picturesOrThrow(shown);
  const first = await pictures.next();
  const some = first.done ? [] : first.value;
  yield { ...NO_RECORDS, products, assessments: [assessment], events, evidence, pictures: some };
  for await (const more of pictures) yield { ...NO_RECORDS, pictures: more };
}

/** Ids in batches, one short transaction each. */
async function* inSteps<Item>(
  database: Database,
  ids: readonly string[],
  read: (tx: ReadTx, ids: readonly string[]) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  for (let at = 0; at < ids.length; at += RECORDS_A_STEP) {
    const batch = ids.slice(at, at + RECORDS_A_STEP);
    const items = orThrow(await reading(database, async (tx) => ok(await read(tx, batch))));
    if (items.length > 0) yield items;
  }
}

async function* streamSelected(
  database: Database,
  selection: Selection,
  { assessmentIds, productIds, meetingIds, hashes }: Selected,
): AsyncGenerator<Records> {
  const attempt = reader(database, selection);
  const sent = new Set<string>();
  for await (const checklists of inSteps(database, hashes, (tx, some) => checklistsBy(database, tx, some))) {
    yield { ...NO_RECORDS, checklists };
  }
  for (const id of assessmentIds) {
    const read = orThrow(await reading(database, async (tx) => ok(await step(tx, id, sent, attempt))));
    if (!read) continue;
    for (const product of read.products) sent.add(product.id);
    yield* reviewSteps(database, read);
  }
  const rest = productIds.filter((id) => !sent.has(id));
  for await (const products of inSteps(database, rest, (tx, some) => productsBy(tx, some, attempt))) {
    for (const product of products) sent.add(product.id);
    yield { ...NO_RECORDS, products };
  }
  for await (const some of inSteps(database, meetingIds, (tx, ids) => meetingsBy(database, tx, ids))) {
    const meetings = ofKnown(some, sent);
    if (meetings.length > 0) yield { ...NO_RECORDS, meetings };
  }
}

/**
 * The same records one review at a time, each read in a short transaction of its own, so that a library of
 * any size never stands in memory and no write waits for a long read. What is started meanwhile is not in it.
 * Checklists come first; a product comes with its first review, and evidence with its own; pictures come with
 * their evidence or, when there are many, right after it; products without a review, and then meetings, come last. Throws an `Error` whose `cause` is the failure, since a sequence has no outcome.
 */
export async function* streamRecords(database: Database, selection: Selection): AsyncGenerator<Records> {
  const selected = orThrow(await reading(database, async (tx) => select(tx, selection)));
  yield* streamSelected(database, selection, selected);
}
