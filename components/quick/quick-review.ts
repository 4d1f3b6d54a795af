/** What the screens of one question each need of a review; `ReviewState` has it all. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../../lib/app/ports';
import type { AnswerValue } from '../../lib/domain/answer';
import type { AssessmentHeader } from '../../lib/domain/assessment';
import type { Product } from '../../lib/domain/product';
import type { AnswerSaver } from '../../lib/state/answer-saver';
import type { QuickPlace } from '../../lib/state/quick-place';
import type { ReviewState } from '../../lib/state/review-state';

/** A review as these screens see it. */
export type QuickReview = Pick<
  ReviewState,
  | 'checklist'
  | 'wording'
  | 'asked'
  | 'declined'
  | 'saving'
  | 'visit'
  | 'choose'
  | 'clear'
  | 'write'
  | 'resolve'
  | 'flush'
  | 'retryFailed'
> & {
  readonly header: ReadonlySignal<Pick<AssessmentHeader, 'depth' | 'putBack' | 'reviewer'>>;
  readonly product: ReadonlySignal<Pick<Product, 'name' | 'useTypes' | 'facts'>>;
  saverOf(questionId: string): Pick<AnswerSaver, 'content' | 'status' | 'stored' | 'retry'>;
  decline(questionId: string, on: boolean): Promise<Failure | null>;
};

/** Something that reads this text aloud when asked to, such as a button. */
export type ReadAloud = (text: string) => ComponentChildren;

/** The switch between Easy Read and ordinary words. */
export type WordsSwitch = { readonly easy: boolean; readonly onChange: (easy: boolean) => void };

/** The parts that screens in ordinary words and in Easy Read share. */
export type QuickParts = {
  readonly review: QuickReview;
  readonly place: QuickPlace;
  /** While the page may be listening, fields of text are covered. */
  readonly covered: boolean;
  /** Notices of the surface. */
  readonly notices?: ComponentChildren;
  readonly readAloud?: ReadAloud | undefined;
  /** Nothing where there is only one kind of words. */
  readonly words?: WordsSwitch | undefined;
  /** The person stops and comes back later; called when all is saved and they leave the last word on it. */
  readonly onStop: () => void;
  /** Removes this review for good, after the person was asked. Left out where nothing may be deleted. */
  readonly onThrowAway?: (() => void) | undefined;
  readonly onResult?: (() => void) | undefined;
  readonly onCopy?: (() => void) | undefined;
};

/** A "no" of somebody who only read about the product is asked what it rests on: a page's silence is none. */
export function asksBasis(review: QuickReview, value: AnswerValue | undefined): boolean {
  return value === 'no' && review.header.value.reviewer.lived === 'read-about-it';
}

/** When each stored answer was given; reading it follows every save. */
export function answerTimes(review: QuickReview): readonly string[] {
  return review.asked.value.flatMap(({ id }) => {
    const saver = review.saverOf(id);
    // What is stored is no signal: the status tells when it changed.
    const isSaving = saver.status.value.kind === 'saving';
    const stored = saver.stored();
    return stored === null || isSaving ? [] : [stored.answeredAt];
  });
}
