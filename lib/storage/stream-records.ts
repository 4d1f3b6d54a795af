/** Reads the records of a selection one review at a time. */
import type { Failure, Outcome, Records, Selection } from '../app/ports';
import type { Product } from '../domain/product';
import { NO_RECORDS } from '../domain/records';
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
  type ReadTx,
  type Review,
  reader,
  reviewOf,
  rowsOf,
  snapshotsBy,
} from './read-rows';
import { picturesOf, toSend } from './select-evidence';
import { type Selected, select } from './selected';
import { reading } from './transaction';

/** Reviews read in one transaction: few enough to hold, and enough that opening it costs little beside them. */
const REVIEWS_A_STEP = 10;
/** Products without a review, meetings and exercises are sent this many at a time. */
const RECORDS_A_STEP = 50;
/** A snapshot may be as long as a file. */
const SNAPSHOTS_A_STEP = 1;

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
  size = RECORDS_A_STEP,
): AsyncGenerator<readonly Item[]> {
  for (let at = 0; at < ids.length; at += size) {
    const batch = ids.slice(at, at + size);
    const items = orThrow(await reading(database, async (tx) => ok(await read(tx, batch))));
    if (items.length > 0) yield items;
  }
}

/** Exercises, and then the texts of the snapshots they name. */
async function* exerciseSteps(
  database: Database,
  { exerciseIds, snapshotIds }: Selected,
): AsyncGenerator<Records> {
  const named = new Map<string, ReadonlySet<string>>();
  for await (const exercises of inSteps(database, exerciseIds, (tx, ids) => exercisesBy(database, tx, ids))) {
    for (const [id, heads] of namedBy(exercises)) named.set(id, heads);
    yield { ...NO_RECORDS, exercises };
  }
  const texts = inSteps(database, snapshotIds, (tx, ids) => snapshotsBy(database, tx, ids), SNAPSHOTS_A_STEP);
  for await (const some of texts) {
    const snapshots = ofNamed(some, named);
    if (snapshots.length > 0) yield { ...NO_RECORDS, snapshots };
  }
}

/**
 * The reviews of a selection in their order, with their products, and the next ones are read while somebody is busy
 * with these: writing them takes as long as reading them does.
 */
async function* stepsAhead(
  database: Database,
  ids: readonly string[],
  sent: ReadonlySet<string>,
  attempt: ReturnType<typeof reader>,
): AsyncGenerator<Step> {
  const read = (from: number) =>
    reading(database, async (tx) => {
      const some = ids.slice(from, from + REVIEWS_A_STEP);
      return ok(await Promise.all(some.map((id) => step(tx, id, sent, attempt))));
    });
  let next = read(0);
  for (let at = 0; at < ids.length; at += REVIEWS_A_STEP) {
    const steps = orThrow(await next);
    if (at + REVIEWS_A_STEP < ids.length) next = read(at + REVIEWS_A_STEP);
    for (const one of steps) if (one) yield one;
  }
}

async function* streamSelected(
  database: Database,
  selection: Selection,
  selected: Selected,
): AsyncGenerator<Records> {
  const { assessmentIds, productIds, meetingIds, hashes } = selected;
  const attempt = reader(database, selection);
  const sent = new Set<string>();
  for await (const checklists of inSteps(database, hashes, (tx, some) => checklistsBy(database, tx, some))) {
    yield { ...NO_RECORDS, checklists };
  }
  for await (const { products, review } of stepsAhead(database, assessmentIds, sent, attempt)) {
    const unsent = products.filter(({ id }) => !sent.has(id));
    for (const product of unsent) sent.add(product.id);
    yield* reviewSteps(database, { products: unsent, review });
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
  yield* exerciseSteps(database, selected);
}

/**
 * The same records one review at a time, a few of them read in a short transaction, so that a library of any size never
 * stands in memory and no write waits for a long read. What is started meanwhile is not in it.
 * Checklists come first; a product comes with its first review, and evidence with its own; pictures come with
 * their evidence or, when there are many, right after it; products without a review, then meetings, exercises and the
 * texts of snapshots come last. Whoever wants no pixels leaves `pictures` out. Throws an `Error` whose `cause` is the
 * failure, since a sequence has no outcome.
 */
export async function* streamRecords(database: Database, selection: Selection): AsyncGenerator<Records> {
  const selected = orThrow(await reading(database, async (tx) => select(tx, selection)));
  yield* streamSelected(database, selection, selected);
}
