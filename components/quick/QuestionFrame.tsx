/** What every question on a screen of its own has: keys, whether it is saved, taking the answer back, and the ways on. */
import type { ComponentChildren } from 'preact';
import type { AnswerValue } from '../../lib/domain/answer';
import { explainFailure } from '../review/explain-failure';
import { NoBasis } from '../review/NoBasis';
import { SaveLine } from '../review/SaveLine';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { valueOfKey } from './answer-keys';
import { asksBasis, type QuickParts } from './quick-review';

export type QuestionFrameProps = Pick<QuickParts, 'review' | 'place' | 'covered'> & {
  readonly questionId: string;
  readonly headingId: string;
  /** The answers on screen, in the order of the number keys. */
  readonly values: readonly AnswerValue[];
  readonly onChoose: (value: AnswerValue) => void;
  readonly children: ComponentChildren;
};

export function QuestionFrame(props: QuestionFrameProps) {
  const { review, questionId } = props;
  const saver = review.saverOf(questionId);
  const answerByKey = (event: KeyboardEvent) => {
    const value = valueOfKey(event, props.values);
    if (!value) return;
    event.preventDefault();
    props.onChoose(value);
  };
  const entered = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    const from = event.relatedTarget;
    if (!(from instanceof Node && event.currentTarget.contains(from))) review.visit(questionId);
  };
  return (
    <>
      <section
        class="es-quick__question"
        aria-labelledby={props.headingId}
        onFocusIn={entered}
        onKeyDown={answerByKey}
      >
        {props.children}
        <SaveLine
          status={saver.status.value}
          explain={explainFailure}
          onRetry={saver.retry}
          onResolve={(choice) => review.resolve(questionId, choice)}
        />
        <Basis {...props} />
      </section>
      <Moves {...props} />
    </>
  );
}

/** What a "no" rests on, for somebody who only read about the product. */
function Basis({ review, questionId, headingId, covered, onChoose }: QuestionFrameProps) {
  const content = review.saverOf(questionId).content.value;
  if (!content || covered || !asksBasis(review, content.value)) return null;
  return (
    <NoBasis
      id={headingId}
      label={review.checklist.text.questions[questionId]?.label ?? questionId}
      reason={content.reason}
      onReason={(reason) => review.write(questionId, 'reason', reason)}
      onNotEnough={() => onChoose('not-enough-information')}
    />
  );
}

/** Back, on, and taking the answer back. */
function Moves({ review, place, questionId }: QuestionFrameProps) {
  const answered = review.saverOf(questionId).content.value !== null;
  const settled = answered || review.declined.value.has(questionId);
  return (
    <div class="es-quick__moves">
      {place.canGoBack.value ? (
        <Button look="quiet" onClick={place.back}>
          {t('quick-back')}
        </Button>
      ) : null}
      {answered ? (
        <Button look="quiet" onClick={() => review.clear(questionId)}>
          {t('answer-clear')}
        </Button>
      ) : null}
      <Button look={settled ? 'main' : 'quiet'} onClick={settled ? place.goOn : place.skip}>
        {settled ? t('quick-next') : t('quick-skip')}
      </Button>
    </div>
  );
}
