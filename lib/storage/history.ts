/** Reads how a review's answers came to be. */
import type { Failure, Outcome } from '../app/ports';
import type { AnswerEvent } from '../domain/assessment';
import type { Database } from './database';
import { NOT_FOUND, ok } from './outcome';
import { eventOf, unlessDamaged } from './rows';
import { reading } from './transaction';
import { keysOf } from './write-records';

/** Every change to a review's answers, the oldest first. A damaged one is left out, and told. */
export function readHistory(
  database: Database,
  assessmentId: string,
): Promise<Outcome<readonly AnswerEvent[], Failure>> {
  return reading(database, async (tx) => {
    const [reviews, events] = await Promise.all([
      tx.objectStore('assessments').count(assessmentId),
      tx.objectStore('events').getAll(keysOf(assessmentId)),
    ]);
    if (reviews === 0) return NOT_FOUND;
    return ok(events.flatMap((event) => unlessDamaged(database, () => eventOf(event)) ?? []));
  });
}
