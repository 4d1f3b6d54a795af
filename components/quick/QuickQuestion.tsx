/** One question in ordinary words: one tap answers it and goes on. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ANSWER_VALUES, type AnswerValue } from '../../lib/domain/answer';
import type { QuestionStructure } from '../../lib/domain/checklist';
import type { QuestionReading } from '../../lib/domain/translated-words';
import { QuestionWords } from '../languages/QuestionWords';
import { t } from '../ui/texts';
import { AnswerButton } from './AnswerButton';
import { Decline } from './Decline';
import { QuestionFrame } from './QuestionFrame';
import { asksBasis, type QuickParts } from './quick-review';
import { opensByItself, SayMore } from './SayMore';
import { useHeadingFocus } from './use-heading-focus';
import { answerWords } from './words';

export type QuickQuestionProps = Pick<QuickParts, 'review' | 'place' | 'covered' | 'readAloud'> & {
  readonly question: QuestionStructure;
  /** Among the questions asked, from 1. */
  readonly position: number;
  /** It was skipped before. */
  readonly again: boolean;
  /** The question in the language on screen, where that is a translation. */
  readonly reading?: QuestionReading | null | undefined;
  /** What stands under the question, such as what it is about. */
  readonly aside?: ((questionId: string) => ComponentChildren) | undefined;
  /** What stands under the answers, such as the evidence kept for it. */
  readonly below?: ((questionId: string) => ComponentChildren) | undefined;
};

export function QuickQuestion(props: QuickQuestionProps) {
  const { review, place, question, reading } = props;
  const id = useId();
  const heading = useHeadingFocus(question.id);
  const content = review.saverOf(question.id).content.value;
  const [writing, setWriting] = useState(() => opensByItself(content, question.mustHave));
  const text = review.checklist.text.questions[question.id]?.text[review.wording] ?? question.id;
  const choose = (value: AnswerValue) => {
    review.choose(question.id, value);
    // Whoever opened the box to write stays for it, and so does whoever is asked something more.
    if (!writing && !asksBasis(review, value)) place.goOn();
  };
  return (
    <QuestionFrame
      {...props}
      questionId={question.id}
      headingId={id}
      values={ANSWER_VALUES}
      onChoose={choose}
    >
      <h1 ref={heading} tabIndex={-1} id={id} class="es-quick__heading">
        <Position {...props} />
        <span class="es-quick__text" lang={review.checklist.ref.language}>
          {reading ? <QuestionWords reading={reading} /> : text}
        </span>
      </h1>
      {props.readAloud?.(reading?.text ?? text)}
      {props.aside?.(question.id)}
      <fieldset class="es-quick__answers" aria-labelledby={id}>
        {ANSWER_VALUES.map((value, index) => (
          <AnswerButton
            key={value}
            value={value}
            words={answerWords(value)}
            chosen={content?.value === value}
            digit={index + 1}
            size="big"
            onChoose={choose}
          />
        ))}
      </fieldset>
      <Decline review={review} place={place} questionId={question.id} />
      <SayMore
        id={`${id}-more`}
        summary={t('quick-more')}
        label={t('quick-note-label')}
        field="note"
        content={content}
        mustHave={question.mustHave}
        covered={props.covered}
        open={writing}
        onOpen={setWriting}
        onWrite={(field, words) => review.write(question.id, field, words)}
      />
      {props.below?.(question.id)}
    </QuestionFrame>
  );
}

/** "3 of 10", and that it was skipped before: read out with the question. */
export function Position({
  review,
  position,
  again,
}: Pick<QuickQuestionProps, 'review' | 'position' | 'again'>) {
  return (
    <span class="es-quick__count">
      {t('quick-position', { position, count: review.asked.value.length })}
      {again ? ` ${t('quick-again')}` : ''}{' '}
    </span>
  );
}
