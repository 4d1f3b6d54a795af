/** The step to version 4: exercises, and the small rows that lists of reviews and products are searched and paged by. */
import type { Evidence } from '../domain/evidence';
import { keptOf, productListingRow } from './keep-products';
import { repliesTo } from './rows';
import type { AnswerRow, AssessmentRow, Flag, ListingRow, ProductRow } from './schema';
import { answerText, evidenceText, titleText } from './texts';
import { eachRow, inTurn, rewrite, unlessBroken } from './upgrade-rows';
import type { UpgradeStep } from './upgrades';

/** Rows as version 3 wrote them: parsed before they were stored, so that only a damaged one is otherwise. */
type AssessmentRow3 = Omit<AssessmentRow, 'followsId' | '_outcome' | '_awaits'>;
type ProductRow3 = Omit<ProductRow, 'nextReviewOn' | 'report' | 'merged'>;
type ListingRow3 = Omit<ListingRow, 'depth' | 'outcome' | 'productId'>;

/** What is kept of a product's reviews is counted from these, by product. */
type Reviewed = Pick<AssessmentRow, '_binned' | '_changed' | 'reviewer'>;
type ReviewedByProduct = Map<string, Reviewed[]>;

function createStores(database: IDBDatabase, transaction: IDBTransaction): void {
  const exercises = database.createObjectStore('exercises', { keyPath: 'id' });
  exercises.createIndex('byProduct', 'productIds', { multiEntry: true });
  exercises.createIndex('byChecklist', 'checklist.hash');
  database.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('byExercise', 'exerciseId');
  const listings = database.createObjectStore('productListings', { keyPath: 'id' });
  listings.createIndex('byName', ['binned', 'name', 'id']);
  listings.createIndex('byVendor', ['binned', 'vendor', 'id']);
  listings.createIndex('byLastReview', ['binned', 'lastReview', 'id']);
  listings.createIndex('byNextReview', ['binned', 'nextReview', 'id']);
  database.createObjectStore('texts', { keyPath: ['assessmentId', 'part'] });
  database.createObjectStore('local', { keyPath: 'id' });
  transaction.objectStore('products').createIndex('byMerged', 'merged.into');
  const assessments = transaction.objectStore('assessments');
  assessments.createIndex('byProductChange', ['productId', '_binned', '_changed']);
  assessments.createIndex('byAwaited', '_awaits');
}

/** The day a letter was sent, while not every question of it has its reply, and its review is not in the bin. */
function awaits({ letter, deletedAt }: AssessmentRow3): string | null {
  if (letter === null || deletedAt !== null) return null;
  return repliesTo(letter) < letter.sent.length ? letter.sentOn : null;
}

function noteReview(reviewed: ReviewedByProduct, row: AssessmentRow3): void {
  const { _binned, _changed, reviewer } = row;
  // A role that is not there throws here rather than where it is counted.
  const counted: Reviewed = { _binned, _changed, reviewer: { ...reviewer, role: reviewer.role } };
  const rows = reviewed.get(row.productId) ?? [];
  rows.push(counted);
  reviewed.set(row.productId, rows);
}

/** Outcomes need the checklists: they stay open here, and are worked out once the database is open. */
function moveAssessments(transaction: IDBTransaction, reviewed: ReviewedByProduct, done: () => void): void {
  const listed = new Map<string, Pick<ListingRow, 'depth' | 'outcome' | 'productId'>>();
  const change = (row: AssessmentRow3) => {
    unlessBroken(() => noteReview(reviewed, row));
    listed.set(row.id, { depth: row.depth, outcome: null, productId: row.productId });
    return { ...row, followsId: null, _outcome: null, _awaits: unlessBroken(() => awaits(row)) };
  };
  const changeListing = (row: ListingRow3) => ({ ...row, ...listed.get(row.id) });
  inTurn(
    [
      (next) => rewrite(transaction.objectStore('assessments'), change, next),
      (next) => rewrite(transaction.objectStore('listings'), changeListing, next),
    ],
    () => {
      // Without reviews there is nothing to work out.
      if (listed.size > 0) transaction.objectStore('local').put({ id: 'outcomes', after: '' });
      done();
    },
  );
}

function moveProducts(transaction: IDBTransaction, reviewed: ReviewedByProduct, done: () => void): void {
  const listings = transaction.objectStore('productListings');
  const counts: Record<Flag, number> = { 0: 0, 1: 0 };
  const change = (row: ProductRow3) => {
    const product: ProductRow = { ...row, nextReviewOn: null, report: null, merged: null };
    const listing = unlessBroken(() => productListingRow(product, keptOf(reviewed.get(row.id) ?? [])));
    if (listing) {
      listings.put(listing);
      counts[listing.binned] += 1;
    }
    return product;
  };
  rewrite(transaction.objectStore('products'), change, () => {
    transaction.objectStore('counts').put({ id: 'products', inUse: counts[0], binned: counts[1] });
    done();
  });
}

function fillTexts(transaction: IDBTransaction, done: () => void): void {
  const texts = transaction.objectStore('texts');
  const keep = (textOf: () => ReturnType<typeof answerText>) => {
    const text = unlessBroken(textOf);
    if (text) texts.put(text);
  };
  const [answers, evidence] = [transaction.objectStore('answers'), transaction.objectStore('evidence')];
  const keyOf = (row: AnswerRow) => [row._assessmentId, row.questionId];
  const ofReview = (row: AssessmentRow) => keep(() => titleText(row.id, row.title));
  const ofAnswer = (row: AnswerRow) => keep(() => answerText(row._assessmentId, row.questionId, row));
  const ofEvidence = (row: Evidence) => keep(() => evidenceText(row));
  inTurn(
    [
      (next) => eachRow(transaction.objectStore('assessments'), ({ id }) => id, ofReview, next),
      (next) => eachRow(answers, keyOf, ofAnswer, next),
      (next) => eachRow(evidence, ({ id }) => id, ofEvidence, next),
    ],
    done,
  );
}

/** To version 4. Fills the new small rows from what is there; outcomes alone are left to `refillOutcomes`. */
export const addExercises: UpgradeStep = (database, transaction, done) => {
  createStores(database, transaction);
  const reviewed: ReviewedByProduct = new Map();
  inTurn(
    [
      (next) => moveAssessments(transaction, reviewed, next),
      (next) => moveProducts(transaction, reviewed, next),
      (next) => fillTexts(transaction, next),
    ],
    done,
  );
};
