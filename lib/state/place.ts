/** Where in a review the person is: a theme, or a list filtered over all themes. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../domain/assessment';
import type { QuestionStructure } from '../domain/checklist';
import type { AnswerSaver } from './answer-saver';
import type { ReviewState } from './review-state';

export const FILTERS = ['all', 'unanswered', 'must-haves'] as const;
export type Filter = (typeof FILTERS)[number];

export type Place = {
  readonly filter: ReadonlySignal<Filter>;
  readonly theme: ReadonlySignal<string>;
  /** The questions on screen, in order. */
  readonly shown: ReadonlySignal<readonly QuestionStructure[]>;
  /** The question that should have the focus next, until it was given; then `null`. */
  readonly target: ReadonlySignal<string | null>;
  goToTheme(theme: string): void;
  goToQuestion(questionId: string): void;
  arrived(): void;
  setFilter(filter: Filter): void;
};

/** What a place needs of its review. */
export type PlaceNeeds = Pick<ReviewState, 'asked'> & {
  saverOf(questionId: string): Pick<AnswerSaver, 'content'>;
};

/**
 * Where to go on: the theme of the latest answer if it still has open questions, else the first theme
 * after it that has, else where the latest answer stands. Answers to questions no longer asked lead nowhere.
 */
export function resumeTheme(asked: readonly QuestionStructure[], answers: Assessment['answers']): string {
  const revisionOf = ({ id }: QuestionStructure) => answers[id]?.revision ?? -1;
  const from = asked.reduce((latest, question, at) => {
    const before = asked[latest];
    return before && revisionOf(before) >= revisionOf(question) ? latest : at;
  }, 0);
  const themeOfLatest = asked[from]?.theme ?? '';
  const open = (question: QuestionStructure) => !answers[question.id];
  if (asked.some((question) => question.theme === themeOfLatest && open(question))) return themeOfLatest;
  return asked.slice(from).find(open)?.theme ?? asked.find(open)?.theme ?? themeOfLatest;
}

/** The place in this review, starting at `theme`. */
export function createPlace(review: PlaceNeeds, theme: string): Place {
  const filter = signal<Filter>('all');
  const at = signal(theme);
  const target = signal<string | null>(null);
  /** Which questions were open when the filter was set: one that is answered does not vanish under the hand. */
  const openThen = signal<ReadonlySet<string>>(new Set());

  const shown = computed(() => {
    switch (filter.value) {
      case 'all':
        return review.asked.value.filter((question) => question.theme === at.value);
      case 'must-haves':
        return review.asked.value.filter((question) => question.mustHave);
      case 'unanswered':
        return review.asked.value.filter(
          ({ id }) => openThen.value.has(id) || review.saverOf(id).content.value === null,
        );
    }
  });

  function setFilter(next: Filter): void {
    const open = review.asked.peek().filter((question) => !review.saverOf(question.id).content.peek());
    openThen.value = new Set(open.map((question) => question.id));
    filter.value = next;
  }

  return {
    filter,
    theme: at,
    shown,
    target,
    goToTheme(next) {
      filter.value = 'all';
      at.value = next;
    },
    goToQuestion(questionId) {
      const question = review.asked.peek().find((one) => one.id === questionId);
      if (!question) return;
      if (!shown.peek().includes(question)) {
        filter.value = 'all';
        at.value = question.theme;
      }
      target.value = questionId;
    },
    arrived() {
      target.value = null;
    },
    setFilter,
  };
}
