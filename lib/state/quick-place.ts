/** Where the person is in a review that shows one question a screen: which one, on to the next, back, and skipping. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { QuestionStructure } from '../domain/checklist';
import type { AnswerSaver } from './answer-saver';
import type { ReviewState } from './review-state';

/** What is on screen: the screen before the first question (where there is one), a question, or the end. */
export type QuickSpot =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'question';
      readonly questionId: string;
      /** Its place among the questions asked, from 1. */
      readonly position: number;
      /** It was skipped in this sitting, and comes again. */
      readonly again: boolean;
    }
  | { readonly kind: 'end' };

export type QuickPlace = {
  readonly at: ReadonlySignal<QuickSpot>;
  /** Questions neither answered nor declined. */
  readonly open: ReadonlySignal<readonly QuestionStructure[]>;
  readonly canGoBack: ReadonlySignal<boolean>;
  /** To the next open question; when there is none, those skipped once come again, and then the end. */
  goOn(): void;
  /** Leaves the question on screen open and goes on. It comes once more when all others were asked. */
  skip(): void;
  /** To what was on screen before; in a review taken up again, to the question before. */
  back(): void;
  /** To a question of those asked; any other is left alone. */
  goTo(questionId: string): void;
};

/** What a place needs of its review. */
export type QuickPlaceNeeds = Pick<ReviewState, 'asked' | 'declined'> & {
  saverOf(questionId: string): Pick<AnswerSaver, 'content' | 'stored'>;
};

const START = 'start';
const END = 'end';

/** A question skipped so often in one sitting is not shown again by itself; the end lists it. */
const MOST_SKIPS = 2;

/**
 * The place in this review. A new one begins at its start or first question; one taken up again goes on with the
 * first open question after the latest answer, and one with nothing open shows its end.
 * @param begins whether something is shown before the first question
 */
export function createQuickPlace(review: QuickPlaceNeeds, begins: 'start' | 'question'): QuickPlace {
  /** How often each question was skipped. Of this sitting only: nobody is asked for what they skipped last week. */
  const skips = signal<ReadonlyMap<string, number>>(new Map());
  const skipsOf = (id: string) => skips.value.get(id) ?? 0;

  const open = computed(() =>
    review.asked.value.filter(
      ({ id }) => review.saverOf(id).content.value === null && !review.declined.value.has(id),
    ),
  );

  /** The way through the screens, with where on it the person stands: going back does not forget what is ahead. */
  const path = signal<{ readonly spots: readonly string[]; readonly at: number }>({
    spots: [firstSpot()],
    at: 0,
  });
  const current = computed(() => path.value.spots[path.value.at] ?? END);

  const at = computed((): QuickSpot => {
    const spot = current.value;
    if (spot === START) return { kind: 'start' };
    const index = review.asked.value.findIndex(({ id }) => id === spot);
    // The end, or a question that is no longer asked: the depth or the product has changed.
    if (index < 0) return { kind: 'end' };
    return { kind: 'question', questionId: spot, position: index + 1, again: skipsOf(spot) > 0 };
  });

  const before = computed((): { spots: readonly string[]; at: number } | null => {
    const { spots, at: here } = path.value;
    for (let index = here - 1; index >= 0; index -= 1) {
      if (isShown(spots[index] ?? END)) return { spots, at: index };
    }
    const previous = spotBefore(spots[here] ?? END);
    return previous === null ? null : { spots: [previous, ...spots.slice(here)], at: 0 };
  });

  function firstSpot(): string {
    const asked = review.asked.peek();
    const revisionOf = ({ id }: QuestionStructure) => review.saverOf(id).stored()?.revision ?? -1;
    const latest = asked.reduce<QuestionStructure | null>(
      (found, question) => (revisionOf(question) > (found ? revisionOf(found) : -1) ? question : found),
      null,
    );
    const untouched = latest === null && open.peek().length === asked.length;
    if (untouched && begins === START) return START;
    return nextAfter(latest?.id ?? START);
  }

  /** Questions never skipped come first, in their order from here on and then from the beginning. */
  function nextAfter(spot: string): string {
    const asked = review.asked.peek();
    const here = asked.findIndex(({ id }) => id === spot);
    const inTurn = [...asked.slice(here + 1), ...asked.slice(0, here + 1)];
    const waiting = new Set(open.peek().map(({ id }) => id));
    const ready = inTurn.filter(({ id }) => id !== spot && waiting.has(id) && skipsOf(id) < MOST_SKIPS);
    return (ready.find(({ id }) => skipsOf(id) === 0) ?? ready[0])?.id ?? END;
  }

  function spotBefore(spot: string): string | null {
    const asked = review.asked.value;
    if (spot === START) return null;
    const index = asked.findIndex(({ id }) => id === spot);
    if (index < 0) return asked.at(-1)?.id ?? null;
    return asked[index - 1]?.id ?? (begins === START ? START : null);
  }

  function isShown(spot: string): boolean {
    return spot === START || spot === END || review.asked.value.some(({ id }) => id === spot);
  }

  function goToSpot(spot: string): void {
    const { spots, at: here } = path.peek();
    const ahead = spots.indexOf(spot, here + 1);
    path.value = ahead > 0 ? { spots, at: ahead } : { spots: [...spots, spot], at: spots.length };
  }

  return {
    at,
    open,
    canGoBack: computed(() => before.value !== null),
    goOn: () => goToSpot(nextAfter(current.peek())),
    skip() {
      const spot = current.peek();
      skips.value = new Map(skips.peek()).set(spot, skipsOf(spot) + 1);
      goToSpot(nextAfter(spot));
    },
    back() {
      path.value = before.peek() ?? path.peek();
    },
    goTo(questionId) {
      if (review.asked.peek().some(({ id }) => id === questionId)) goToSpot(questionId);
    },
  };
}
