/** Reads a product with all its reviews and meetings, one meeting with its voices, and the lists of both. */
import type { Failure, ListedMeeting, OpenMeeting, OpenProduct, Outcome } from '../app/ports';
import type { Assessment } from '../domain/assessment';
import type { Product } from '../domain/product';
import { byCodeUnits } from '../domain/records';
import type { Database } from './database';
import { compareNames } from './list-query';
import { DamagedRecord, NOT_FOUND, ok } from './outcome';
import { assessmentOf, meetingOf, productOf, unlessDamaged } from './rows';
import type { AssessmentRow } from './schema';
import { reading, type Tx } from './transaction';
import { keysOf } from './write-records';

type ReadTx = Tx<'readonly'>;

/** Those of the reviews that are neither in the bin nor damaged, whole, in the order of the rows. */
async function inUse(
  database: Database,
  tx: ReadTx,
  rows: readonly (AssessmentRow | undefined)[],
): Promise<readonly Assessment[]> {
  const kept = rows.flatMap((row) => (row && row.deletedAt === null ? [row] : []));
  const answers = await Promise.all(kept.map((row) => tx.objectStore('answers').getAll(keysOf(row.id))));
  return kept.flatMap((row, at) => unlessDamaged(database, () => assessmentOf(row, answers[at] ?? [])) ?? []);
}

/**
 * A product with its reviews and its meetings, each by id, or `null` when there is none; those in the bin are left
 * out, and damaged ones as well, which is told. Throws `DamagedRecord` when the product itself is damaged.
 */
export async function openProductIn(
  database: Database,
  tx: ReadTx,
  productId: string,
): Promise<OpenProduct | null> {
  const [row, reviews, meetings] = await Promise.all([
    tx.objectStore('products').get(productId),
    tx.objectStore('assessments').index('byProduct').getAll(productId),
    tx.objectStore('meetings').index('byProduct').getAll(productId),
  ]);
  if (!row) return null;
  const whole = meetings.flatMap((meeting) => unlessDamaged(database, () => meetingOf(meeting)) ?? []);
  return {
    product: productOf(row),
    assessments: await inUse(database, tx, reviews),
    meetings: whole.filter(({ deletedAt }) => deletedAt === null),
  };
}

/** The same by itself, in a transaction of its own. */
export function openProduct(database: Database, productId: string): Promise<Outcome<OpenProduct, Failure>> {
  return reading(database, async (tx) => {
    const open = await openProductIn(database, tx, productId);
    return open ? ok(open) : NOT_FOUND;
  });
}

function byNames(one: Product, other: Product): number {
  return (
    compareNames(one.name, other.name) ||
    compareNames(one.vendor, other.vendor) ||
    byCodeUnits(one.id, other.id)
  );
}

/**
 * Every product that is neither in the bin nor merged into another, by name, then vendor. A damaged one is left out,
 * and told.
 */
export function listProducts(database: Database): Promise<Outcome<readonly Product[], Failure>> {
  return reading(database, async (tx) => {
    const rows = await tx.objectStore('products').getAll();
    const products = rows.flatMap((row) => unlessDamaged(database, () => productOf(row)) ?? []);
    const offered = products.filter(({ deletedAt, merged }) => deletedAt === null && merged === null);
    return ok(offered.sort(byNames));
  });
}

function newestMeeting({ meeting: one }: ListedMeeting, { meeting: other }: ListedMeeting): number {
  return (
    byCodeUnits(other.heldOn, one.heldOn) ||
    byCodeUnits(other.createdAt, one.createdAt) ||
    byCodeUnits(one.id, other.id)
  );
}

/** Every meeting that is not in the bin, with its product, the last held first. A damaged one is left out, and told. */
export function listMeetings(database: Database): Promise<Outcome<readonly ListedMeeting[], Failure>> {
  return reading(database, async (tx) => {
    const rows = await tx.objectStore('meetings').getAll();
    const meetings = rows.flatMap((row) => unlessDamaged(database, () => meetingOf(row)) ?? []);
    const held = meetings.filter(({ deletedAt }) => deletedAt === null);
    const products = await Promise.all(held.map((one) => tx.objectStore('products').get(one.productId)));
    const listed = held.flatMap((meeting, at): ListedMeeting[] => {
      const row = products[at];
      const product = row ? unlessDamaged(database, () => productOf(row)) : null;
      return product ? [{ meeting, product }] : [];
    });
    return ok(listed.sort(newestMeeting));
  });
}

/** A meeting, in the bin or not, with its product, and its voices' reviews in the meeting's own order. */
export function openMeeting(database: Database, meetingId: string): Promise<Outcome<OpenMeeting, Failure>> {
  return reading(database, async (tx) => {
    const stored = await tx.objectStore('meetings').get(meetingId);
    if (!stored) return NOT_FOUND;
    const meeting = meetingOf(stored);
    const { productId } = meeting;
    const [product, ...reviews] = await Promise.all([
      tx.objectStore('products').get(productId),
      ...meeting.voices.map((voice) => tx.objectStore('assessments').get(voice.assessmentId)),
    ]);
    if (!product) throw new DamagedRecord(`meeting ${meetingId}: its product ${productId} is missing`);
    return ok({ meeting, product: productOf(product), voices: await inUse(database, tx, reviews) });
  });
}
