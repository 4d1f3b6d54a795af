/** Takes away the pixels of pictures that were taken away, in all reviews. */
import type { Failure, Outcome } from '../app/ports';
import { ok } from './outcome';
import { type Store, writing } from './transaction';

/**
 * For when nobody is left to bring a picture back, as when the browser starts: what a person took away does not
 * stay for ever because nothing else of that review was changed.
 * @returns how many were taken away
 */
export function sweepPixels(store: Store): Promise<Outcome<number, Failure>> {
  return writing(store, async ({ tx, queue }) => {
    const pictures = tx.objectStore('pictures');
    const [pixels, evidence] = await Promise.all([
      pictures.getAllKeys(),
      tx.objectStore('evidence').getAllKeys(),
    ]);
    const kept = new Set(evidence);
    const left = pixels.filter((id) => !kept.has(id));
    for (const id of left) queue(pictures.delete(id));
    return ok(left.length);
  });
}
