/** Which records a selection takes in: their keys, without reading more of them than that takes. */
import type { NotFound, Outcome, Selection } from '../app/ports';
import { NOT_FOUND, ok } from './outcome';
import type { Tx } from './transaction';

type ReadTx = Tx<'readonly'>;

/** What a selection takes in, by id, each in the order of ids. */
export type Selected = {
  readonly assessmentIds: readonly string[];
  readonly productIds: readonly string[];
  readonly meetingIds: readonly string[];
  /** Of the checklists they were made with, those that come with Equal Say among them; each once. */
  readonly hashes: readonly string[];
};

type MadeWith = { readonly checklist: { readonly hash: string } };

function hashesOf(made: readonly MadeWith[]): readonly string[] {
  return [...new Set(made.map(({ checklist }) => checklist.hash))].sort();
}

async function selectReview(tx: ReadTx, assessmentId: string): Promise<Outcome<Selected, NotFound>> {
  const row = await tx.objectStore('assessments').get(assessmentId);
  if (!row) return NOT_FOUND;
  // Not its meeting: that tells what others said.
  return ok({
    assessmentIds: [row.id],
    productIds: [row.productId],
    meetingIds: [],
    hashes: hashesOf([row]),
  });
}

async function selectProduct(tx: ReadTx, productId: string): Promise<Outcome<Selected, NotFound>> {
  const [known, reviews, meetings] = await Promise.all([
    tx.objectStore('products').count(productId),
    tx.objectStore('assessments').index('byProduct').getAll(productId),
    tx.objectStore('meetings').index('byProduct').getAll(productId),
  ]);
  if (known === 0) return NOT_FOUND;
  const inUse = reviews.filter((row) => row.deletedAt === null);
  const met = meetings.filter((meeting) => meeting.deletedAt === null);
  return ok({
    assessmentIds: inUse.map((row) => row.id),
    productIds: [productId],
    meetingIds: met.map((meeting) => meeting.id),
    hashes: hashesOf([...inUse, ...met]),
  });
}

async function selectEverything(tx: ReadTx): Promise<Outcome<Selected, NotFound>> {
  const [assessmentIds, productIds, meetingIds, hashes] = await Promise.all([
    tx.objectStore('assessments').getAllKeys(),
    tx.objectStore('products').getAllKeys(),
    tx.objectStore('meetings').getAllKeys(),
    tx.objectStore('checklists').getAllKeys(),
  ]);
  return ok({ assessmentIds, productIds, meetingIds, hashes });
}

/** @returns `not-found` when the one review or product is not stored */
export function select(tx: ReadTx, selection: Selection): Promise<Outcome<Selected, NotFound>> {
  switch (selection.kind) {
    case 'review':
      return selectReview(tx, selection.assessmentId);
    case 'product':
      return selectProduct(tx, selection.productId);
    case 'everything':
      return selectEverything(tx);
  }
}
