/** All that was asked and what became of it: answered, left open, or not to be answered; each can be opened again. */
import { type AnswerContent, reasonMissing } from '../../lib/domain/answer';
import type { QuestionStructure } from '../../lib/domain/checklist';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { AnswerSign } from './AnswerButton';
import type { QuickParts } from './quick-review';
import { ThingWords } from './ThingWords';
import { answerWords, easyAnswerWords } from './words';

export type AnswerListProps = Pick<QuickParts, 'review' | 'place'> & { readonly easy: boolean };

export function AnswerList({ review, place, easy }: AnswerListProps) {
  return (
    <ol class="es-quick__list">
      {review.asked.value.map((question) => (
        <AnswerLine key={question.id} review={review} place={place} easy={easy} question={question} />
      ))}
    </ol>
  );
}

function AnswerLine(props: AnswerListProps & { readonly question: QuestionStructure }) {
  const { review, place, easy, question } = props;
  const content = review.saverOf(question.id).content.value;
  const declined = review.declined.value.has(question.id);
  const { text } = review.checklist;
  const label = text.questions[question.id]?.label ?? question.id;
  const words = text.questions[question.id]?.text[review.wording] ?? label;
  const ask = (easy ? text.easyRead?.[question.id]?.ask : undefined) ?? words;
  const change = content === null && !declined ? t('quick-list-answer') : t('quick-list-change');
  return (
    <li>
      <p class="es-quick__list-ask">
        <ThingWords words={ask} name={review.product.value.name} />
      </p>
      <p class="es-quick__list-answer">
        {content ? <AnswerSign value={content.value} /> : null}
        {content
          ? givenWords(content, question, easy)
          : declined
            ? t('quick-list-declined')
            : t('quick-list-open')}
      </p>
      <Button
        look="quiet"
        label={t('quick-list-of', { action: change, label })}
        onClick={() => place.goTo(question.id)}
      >
        {change}
      </Button>
    </li>
  );
}

/** A must-have that does not apply counts as not known until somebody says why: that is not left for later to find. */
function givenWords(content: AnswerContent, question: QuestionStructure, easy: boolean): string {
  const words = easy ? easyAnswerWords(content.value) : answerWords(content.value);
  return reasonMissing(content, question.mustHave) ? t('quick-list-reason', { answer: words }) : words;
}
