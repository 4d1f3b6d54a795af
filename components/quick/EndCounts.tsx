/** How many were answered, left open, and not to be answered: three counts, never one. */
import { t } from '../ui/texts';
import type { QuickReview } from './quick-review';

export function EndCounts({ review }: { readonly review: QuickReview }) {
  const asked = review.asked.value;
  const answered = asked.filter(({ id }) => review.saverOf(id).content.value !== null);
  const declined = asked.filter(
    (question) => !answered.includes(question) && review.declined.value.has(question.id),
  );
  const open = asked.length - answered.length - declined.length;
  return (
    <>
      <p>{t('quick-end-answered', { answered: answered.length, asked: asked.length })}</p>
      {open > 0 ? <p>{t('quick-end-open', { count: open })}</p> : null}
      {declined.length > 0 ? <p>{t('quick-end-declined', { count: declined.length })}</p> : null}
    </>
  );
}
