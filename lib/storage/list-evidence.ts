/** Reads the evidence of a review, or of all reviews of a product. */
import type { Failure, Outcome } from '../app/ports';
import type { Evidence } from '../domain/evidence';
import { byCodeUnits } from '../domain/records';
import type { Database } from './database';
import { NOT_FOUND, ok } from './outcome';
import { evidenceOf, unlessDamaged } from './rows';
import { reading, type Tx } from './transaction';

/** The oldest first; what was kept in the same moment by id. */
function oldestFirst(one: Evidence, other: Evidence): number {
  return byCodeUnits(one.createdAt, other.createdAt) || byCodeUnits(one.id, other.id);
}

/** Evidence of rows, in the order of the rows. What is damaged is left out, and told. */
export function wholeEvidence(database: Database, rows: readonly Evidence[]): readonly Evidence[] {
  return rows.flatMap((row) => unlessDamaged(database, () => evidenceOf(row)) ?? []);
}

/** A review's evidence, the oldest first, or `null` when there is no such review. */
export async function evidenceIn<Mode extends IDBTransactionMode>(
  database: Database,
  tx: Tx<Mode>,
  assessmentId: string,
): Promise<readonly Evidence[] | null> {
  const [reviews, rows] = await Promise.all([
    tx.objectStore('assessments').count(assessmentId),
    tx.objectStore('evidence').index('byAssessment').getAll(assessmentId),
  ]);
  return reviews === 0 ? null : wholeEvidence(database, rows).toSorted(oldestFirst);
}

/** All evidence of a review, in the bin or not, the oldest first. */
export function evidenceOfReview(
  database: Database,
  assessmentId: string,
): Promise<Outcome<readonly Evidence[], Failure>> {
  return reading(database, async (tx) => {
    const evidence = await evidenceIn(database, tx, assessmentId);
    return evidence ? ok(evidence) : NOT_FOUND;
  });
}

/** All evidence of a product's reviews that are not in the bin, the oldest first. */
export function evidenceOfProduct(
  database: Database,
  productId: string,
): Promise<Outcome<readonly Evidence[], Failure>> {
  return reading(database, async (tx) => {
    const [products, reviews, rows] = await Promise.all([
      tx.objectStore('products').count(productId),
      tx.objectStore('assessments').index('byProduct').getAll(productId),
      tx.objectStore('evidence').index('byProduct').getAll(productId),
    ]);
    if (products === 0) return NOT_FOUND;
    const inUse = new Set(reviews.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
    const shown = rows.filter(({ assessmentId }) => inUse.has(assessmentId));
    return ok(wholeEvidence(database, shown).toSorted(oldestFirst));
  });
}
