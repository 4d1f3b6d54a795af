/** Reviewing straight on the database: the adapter the background uses. */
import type { Reviews } from '../app/ports';
import { amendReview } from './amend-review';
import { keptChecklist } from './kept-checklists';
import { loadReview } from './load-review';
import { matchProduct } from './match';
import { NOT_FOUND, ok } from './outcome';
import { recordAnswer } from './record-answer';
import { startReview } from './start-review';
import { reading, type Store } from './transaction';
import { updateProduct } from './update-product';

/** The port `Reviews` over a database in this very context. */
export function createReviews(store: Store): Reviews {
  return {
    match: (pageKey) => matchProduct(store.database, pageKey),
    start: (request) => startReview(store, request),
    open: (assessmentId) =>
      reading(store.database, async (tx) => {
        const review = await loadReview(tx, assessmentId);
        return review ? ok(review) : NOT_FOUND;
      }),
    recordAnswer: (write) => recordAnswer(store, write),
    updateProduct: (update) => updateProduct(store, update),
    amend: (request) => amendReview(store, request),
    checklist: (ref) => keptChecklist(store.database, ref),
  };
}
