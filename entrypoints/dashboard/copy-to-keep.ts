/** Puts the copy of a review that a person keeps together, in the words on screen. */
import { COMPLAINING } from '../../components/quick/words';
import { t } from '../../components/ui/texts';
import { type CopyItem, copyAsText } from '../../lib/formats/copy-to-keep';
import type { ReviewState } from '../../lib/state/review-state';

/** The question as this person reads it; in Easy Read, the one it asks in the end. */
function questionWords(review: ReviewState, questionId: string): string {
  const { text } = review.checklist;
  const easy = review.wording === 'person' ? text.easyRead?.[questionId]?.ask : undefined;
  const name = review.product.peek().name;
  return easy?.replaceAll('{thing}', name) ?? text.questions[questionId]?.text[review.wording] ?? questionId;
}

function itemOf(review: ReviewState, questionId: string, number: number): CopyItem {
  const content = review.saverOf(questionId).content.peek();
  const declined = review.declined.peek().has(questionId);
  return {
    number,
    question: questionWords(review, questionId),
    answer: content ? t(`answer-${content.value}`) : t(declined ? 'copy-declined' : 'copy-not-answered'),
    said: [
      { heading: t('copy-reason'), text: content?.reason ?? '' },
      { heading: t('copy-said'), text: content?.note ?? '' },
      { heading: t('copy-helper'), text: content?.helperNote ?? '' },
    ],
  };
}

/** @param day in words, as the person reads dates */
export function copyToKeep(review: ReviewState, day: string): Blob {
  const text = copyAsText({
    heading: t('copy-heading', { product: review.product.peek().name }),
    lead: [t('copy-day', { day }), t('copy-checklist', { version: review.checklist.ref.version })],
    items: review.asked.peek().map(({ id }, at) => itemOf(review, id, at + 1)),
    sections: [
      { heading: t('copy-one-thing'), lines: [review.oneThing.peek()] },
      { heading: t('easy-wrong-heading'), lines: COMPLAINING.map((id) => t(id)) },
    ],
    closing: [t('copy-closing')],
  });
  return new Blob([text], { type: 'text/plain' });
}
