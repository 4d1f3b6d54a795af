/** One question in Easy Read: a picture, one idea a line, big answers, and two boxes: the person's and the helper's. */
import { useId, useState } from 'preact/hooks';
import type { AnswerContent, AnswerValue } from '../../lib/domain/answer';
import type { EasyReadText, QuestionStructure } from '../../lib/domain/checklist';
import { t } from '../ui/texts';
import { AnswerButton } from './AnswerButton';
import { Decline } from './Decline';
import { Picture } from './pictures/Picture';
import { QuestionFrame } from './QuestionFrame';
import { Position } from './QuickQuestion';
import type { QuickParts } from './quick-review';
import { opensByItself, SayMore } from './SayMore';
import { spokenWords, ThingWords } from './ThingWords';
import { useHeadingFocus } from './use-heading-focus';
import { easyAnswerWords } from './words';

/** First, and biggest. */
const FIRST = ['yes', 'no', 'not-enough-information'] as const satisfies readonly AnswerValue[];
const EASY_VALUES: readonly AnswerValue[] = [...FIRST, 'partly'];

export type EasyQuestionProps = Pick<QuickParts, 'review' | 'place' | 'covered' | 'readAloud'> & {
  readonly question: QuestionStructure;
  readonly position: number;
  readonly again: boolean;
  /** Somebody helps: they have a box of their own. */
  readonly helped: boolean;
};

export function EasyQuestion(props: EasyQuestionProps) {
  const { review, place, question } = props;
  const id = useId();
  const heading = useHeadingFocus(question.id);
  const content = review.saverOf(question.id).content.value;
  const text = easyText(props);
  const { name } = review.product.value;
  const { language } = review.checklist.ref;
  // The answer stays on screen, to be looked at, talked over and added to; the person goes on when they are ready.
  const choose = (value: AnswerValue) => review.choose(question.id, value);
  const answer = (value: AnswerValue, size: 'big' | 'biggest') => (
    <AnswerButton
      key={value}
      value={value}
      words={easyAnswerWords(value)}
      chosen={content?.value === value}
      digit={EASY_VALUES.indexOf(value) + 1}
      size={size}
      onChoose={choose}
    />
  );
  return (
    <QuestionFrame {...props} questionId={question.id} headingId={id} values={EASY_VALUES} onChoose={choose}>
      {/* The focus begins here, so that a screen reader goes on through the lines to the question. */}
      <h1 ref={heading} tabIndex={-1} class="es-easy__position">
        <Position {...props} />
      </h1>
      <Picture name={text.picture} size="big" />
      {text.sentences.map((sentence) => (
        <p key={sentence} class="es-easy__line" lang={language}>
          <ThingWords words={sentence} name={name} />
        </p>
      ))}
      <h2 id={id} class="es-easy__ask" lang={language}>
        <ThingWords words={text.ask} name={name} />
      </h2>
      {props.readAloud?.(spokenWords([...text.sentences, text.ask].join(' '), name))}
      <fieldset class="es-quick__answers es-easy__answers" aria-labelledby={id}>
        <div class="es-easy__first">{FIRST.map((value) => answer(value, 'biggest'))}</div>
        {answer('partly', 'big')}
      </fieldset>
      <GivenWords content={content} />
      <Decline review={review} place={place} questionId={question.id} />
      <Boxes {...props} id={id} content={content} />
    </QuestionFrame>
  );
}

/** The Easy Read words; a question without them is put in the person's ordinary words. */
function easyText({
  review,
  question,
}: EasyQuestionProps): Omit<EasyReadText, 'picture'> & { picture: string } {
  const { easyRead, questions } = review.checklist.text;
  const ordinary = questions[question.id]?.text.person ?? question.id;
  return easyRead?.[question.id] ?? { sentences: [], ask: ordinary, picture: 'person-choosing' };
}

/** What was answered, in words: read out, and shown for an answer that has no button here. */
function GivenWords({ content }: { readonly content: AnswerContent | null }) {
  return (
    <p class="es-easy__line" role="status">
      {content ? t('easy-you-said', { answer: easyAnswerWords(content.value) }) : ''}
    </p>
  );
}

function Boxes(props: EasyQuestionProps & { readonly id: string; readonly content: AnswerContent | null }) {
  const { review, question, content, id } = props;
  const [own, setOwn] = useState(() => opensByItself(content, question.mustHave));
  const [helper, setHelper] = useState(false);
  const shared = {
    content,
    mustHave: question.mustHave,
    covered: props.covered,
    onWrite: (field: Parameters<typeof review.write>[1], words: string) =>
      review.write(question.id, field, words),
  };
  // What a helper wrote stays in sight when it was said later that nobody helps.
  const showsHelper = props.helped || (content !== null && content.helperNote !== '');
  return (
    <>
      <SayMore
        {...shared}
        id={`${id}-own`}
        summary={t('easy-say')}
        label={t('easy-say-label')}
        field="note"
        open={own}
        onOpen={setOwn}
      />
      {showsHelper ? (
        <div class="es-easy__helper">
          <SayMore
            {...shared}
            id={`${id}-helper`}
            summary={t('easy-helper-adds')}
            label={t('easy-helper-label')}
            field="helperNote"
            open={helper}
            onOpen={setHelper}
          />
        </div>
      ) : null}
    </>
  );
}
