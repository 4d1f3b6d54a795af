/** The result of the review on screen, worked out anew as its answers change. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { PUBLISHED_HASHES } from '../checklists/structures';
import type { ChecklistRef } from '../domain/checklist';
import { type ReviewResult, reviewResult } from '../domain/result';
import { countedQuestions, type ReviewStandings, standingsOf } from '../domain/standing';
import type { ReviewState } from './review-state';

export type LiveResult = {
  readonly result: ReadonlySignal<ReviewResult>;
  /** How each question stands, of the same answers. */
  readonly standings: ReadonlySignal<ReviewStandings>;
};

export type LiveResultNeeds = {
  /** What a review begun now would be made with; until it is known, this review's own. */
  readonly current: Promise<ChecklistRef>;
  /** ISO 8601 UTC. */
  readonly now: () => string;
};

/** Nothing is worked out while nobody looks. */
export function liveResult(review: Pick<ReviewState, 'toJudge'>, needs: LiveResultNeeds): LiveResult {
  const current = signal(review.toJudge.peek().assessment.checklist);
  void needs.current.then((ref) => {
    current.value = ref;
  });
  return {
    result: computed(() => reviewResult(review.toJudge.value, current.value, needs.now(), PUBLISHED_HASHES)),
    standings: computed(() => {
      const { structure, assessment, product, putBack } = review.toJudge.value;
      return standingsOf(countedQuestions(structure, assessment.depth, product, putBack), assessment.answers);
    }),
  };
}
