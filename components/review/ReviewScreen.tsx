/** The review itself: product and progress, the questions of a theme or a filtered list, undo, and the way on. */
import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { aboutOf } from '../../lib/domain/about';
import { isPrivateRole } from '../../lib/domain/assessment';
import type { QuestionStructure, QuestionText, Wording } from '../../lib/domain/checklist';
import { minutesLeft } from '../../lib/domain/pace';
import { termsIn } from '../../lib/domain/plain-terms';
import type { ReviewResult } from '../../lib/domain/result';
import { FILTERS, type Place } from '../../lib/state/place';
import type { ReviewPart } from '../../lib/state/review-part';
import type { ReviewState } from '../../lib/state/review-state';
import { answerTimes } from '../quick/quick-review';
import { ResultSummary } from '../result/ResultSummary';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { Contents } from './Contents';
import { explainFailure } from './explain-failure';
import { QuestionCard } from './QuestionCard';
import type { ReviewTools } from './review-tools';
import { ThemeSteps } from './ThemeSteps';
import { UndoBar } from './UndoBar';

export type ReviewScreenProps = {
  readonly review: ReviewState;
  readonly place: Place;
  /** Notices of the surface: the page moved, the focus was taken, why this opened in a tab. */
  readonly notices?: ComponentChildren;
  readonly covered: boolean;
  /** Goes to another part of the review. */
  readonly onPart: (part: ReviewPart) => void;
  readonly result: ReadonlySignal<ReviewResult>;
  readonly aids: Pick<ReviewTools, 'sourcesOf' | 'readingOf'>;
  /** As soon as it is there. */
  readonly evidence?: QuestionsEvidence | null;
};

/** The evidence of questions, as soon as it is there. */
export type QuestionsEvidence = {
  readonly render: (questionId: string, covered: boolean) => ComponentChildren;
  /** What is said of the page beside: whether it changed, and what of it is lit. */
  readonly renderNotices: (covered: boolean) => ComponentChildren;
  /** The question that the person is at. */
  readonly hold: (questionId: string) => void;
};

export function ReviewScreen(props: ReviewScreenProps) {
  const { review, place, notices, covered, onPart, aids } = props;
  useFocusOnTarget(place);
  return (
    <div class="es-review">
      <ReviewHeader review={review} onPart={onPart} />
      {notices}
      <Filters place={place} />
      <LiveContents review={review} place={place} />
      <PlaceHeading review={review} place={place} />
      {place.shown.value.map((question) => (
        <LiveQuestion
          key={question.id}
          review={review}
          question={question}
          covered={covered}
          aids={aids}
          evidence={props.evidence}
        />
      ))}
      {place.shown.value.length === 0 ? <p>{t(`filter-empty-${place.filter.value}`)}</p> : null}
      <ThemeSteps review={review} place={place} />
      <LiveSummary result={props.result} onOpen={() => onPart('result')} />
      <OtherParts review={review} onPart={onPart} />
      <p class="es-hint es-standing">{t('checklist-status', { version: review.checklist.ref.version })}</p>
      <UndoBar review={review} />
    </div>
  );
}

/** Reads the result itself, so that an answer does not draw every question anew. */
function LiveSummary(props: { readonly result: ReadonlySignal<ReviewResult>; readonly onOpen: () => void }) {
  return <ResultSummary result={props.result.value} onOpen={props.onOpen} />;
}

/** The ways on from the questions. Roles that may be at risk write to no vendor. */
function OtherParts(props: { readonly review: ReviewState; readonly onPart: (part: ReviewPart) => void }) {
  const { role } = props.review.header.value.reviewer;
  return (
    <div class="es-button-row">
      <Button look="quiet" onClick={() => props.onPart('depth')}>
        {t('part-depth')}
      </Button>
      {isPrivateRole(role) ? null : (
        <Button look="quiet" onClick={() => props.onPart('letter')}>
          {t('part-letter')}
        </Button>
      )}
    </div>
  );
}

/** Reads the progress itself, so that an answer draws the contents anew and not every question on screen. */
function LiveContents({ review, place }: { readonly review: ReviewState; readonly place: Place }) {
  return (
    <Contents
      checklist={review.checklist}
      themes={review.themes.value}
      asked={review.asked.value}
      current={place.filter.value === 'all' ? place.theme.value : null}
      ruledOut={review.ruledOut.value}
      isAnswered={(id) => review.saverOf(id).content.value !== null}
      isDeclined={(id) => review.declined.value.has(id)}
      onPutBack={(questionId) => {
        void review
          .amend({ kind: 'put-back', questionId, on: true })
          .then((failure) => failure ?? place.goToQuestion(questionId));
      }}
      onTheme={place.goToTheme}
      onQuestion={place.goToQuestion}
    />
  );
}

function ReviewHeader({
  review,
  onPart,
}: {
  readonly review: ReviewState;
  readonly onPart: (part: ReviewPart) => void;
}) {
  const product = review.product.value;
  const { answered, asked, reasonsMissing } = review.progress.value;
  return (
    <header class="es-review__header">
      <h1 tabIndex={-1} class="es-review__title">
        <bdi>{product.name}</bdi>
      </h1>
      <p class="es-hint es-review__vendor">
        {product.vendor ? <bdi>{product.vendor}</bdi> : t('vendor-not-said')}
        <button type="button" class="es-link-button" onClick={() => onPart('product')}>
          {t('product-edit')}
        </button>
      </p>
      <p class="es-review__progress">
        {t('review-progress', { answered, asked })}{' '}
        <span class="es-review__saving" role="status">
          {t(`saving-${review.saving.value}`)}
        </span>
      </p>
      <progress class="es-progress" max={asked} value={answered} aria-hidden="true" />
      <MinutesLeft review={review} />
      {reasonsMissing > 0 ? <p class="es-hint">{t('reasons-missing', { count: reasonsMissing })}</p> : null}
    </header>
  );
}

/** From the person's own pace, once there is one to go by. */
function MinutesLeft({ review }: { readonly review: ReviewState }) {
  const { answered, asked } = review.progress.value;
  const left = minutesLeft(answerTimes(review), asked - answered);
  return left === null ? null : <p class="es-hint">{t('review-left', { minutes: left })}</p>;
}

function Filters({ place }: { readonly place: Place }) {
  return (
    <fieldset class="es-filters">
      <legend class="es-visually-hidden">{t('filter-legend')}</legend>
      {FILTERS.map((filter) => (
        <Button
          key={filter}
          look="quiet"
          pressed={place.filter.value === filter}
          onClick={() => place.setFilter(filter)}
        >
          {t(`filter-${filter}`)}
        </Button>
      ))}
    </fieldset>
  );
}

function PlaceHeading({ review, place }: { readonly review: ReviewState; readonly place: Place }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const theme = place.theme.value;
  const filter = place.filter.value;
  const first = useRef(true);
  // The focus follows the place, not the heading; to a question that is jumped to it goes by itself, and that
  // is still to come while the heading is being laid out.
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else if (place.target.peek() === null) heading.current?.focus();
  }, [theme, filter]);
  if (filter !== 'all') {
    const { asked, answered } = review.progress.value;
    // Questions answered since the filter was set are still on screen, and are not without an answer.
    const count = filter === 'unanswered' ? asked - answered : place.shown.value.length;
    return (
      <h2 ref={heading} tabIndex={-1}>
        {t(`filter-heading-${filter}`, { count })}
      </h2>
    );
  }
  const position = review.themes.value.findIndex((one) => one.theme === theme) + 1;
  const text = review.checklist.text.themes[theme];
  return (
    <div>
      {position > 0 ? (
        <p class="es-hint es-review__position">
          {t('theme-position', { position, count: review.themes.value.length })}
        </p>
      ) : null}
      <h2 ref={heading} tabIndex={-1}>
        {text?.name ?? theme}
      </h2>
      <p>{text?.line}</p>
    </div>
  );
}

/** One question bound to its own signals, so that an answer draws one card anew and not the whole list. */
function LiveQuestion(props: {
  readonly review: ReviewState;
  readonly question: QuestionStructure;
  readonly covered: boolean;
  readonly aids: ReviewScreenProps['aids'];
  readonly evidence: QuestionsEvidence | null | undefined;
}) {
  const { review, question } = props;
  const { reviewer, putBack } = review.header.value;
  const saver = review.saverOf(question.id);
  const number = useComputed(() => review.asked.value.findIndex((one) => one.id === question.id) + 1);
  const text = review.checklist.text.questions[question.id];
  const [undeclined, setUndeclined] = useState<Failure | null>(null);
  if (!text) return null;
  return (
    <>
      <QuestionCard
        question={question}
        text={text}
        wording={review.wording}
        number={number.value}
        content={saver.content.value}
        status={saver.status.value}
        covered={props.covered}
        onVisit={() => {
          review.visit(question.id);
          props.evidence?.hold(question.id);
        }}
        evidence={props.evidence?.render(question.id, props.covered)}
        onChoose={(value) => review.choose(question.id, value)}
        onClear={() => review.clear(question.id)}
        onWrite={(field, words) => review.write(question.id, field, words)}
        onJudge={(backing) => review.judge(question.id, backing)}
        about={aboutOf(review.about, question.id, review.wording)}
        readOnly={reviewer.lived === 'read-about-it'}
        helped={reviewer.helper !== null}
        notesClosed={isPrivateRole(reviewer.role)}
        declined={review.declined.value.has(question.id)}
        onDecline={(on) => void review.decline(question.id, on).then(setUndeclined)}
        onLeaveOut={
          putBack.includes(question.id)
            ? () => void review.amend({ kind: 'put-back', questionId: question.id, on: false })
            : null
        }
        sourcesOf={props.aids.sourcesOf}
        reading={props.aids.readingOf(review.checklist, question.id, review.wording)}
        terms={termsIn(wordsOf(text, review.wording), review.checklist.text.plainTerms)}
        onRetry={saver.retry}
        onResolve={(choice) => review.resolve(question.id, choice)}
        explain={explainFailure}
      />
      {undeclined ? (
        <p class="es-error-text" role="alert">
          {explainFailure(undeclined)}
        </p>
      ) : null}
    </>
  );
}

function wordsOf(text: QuestionText, wording: Wording): readonly string[] {
  return [text.text[wording], text.why, text.evidence, text.askVendor];
}

/** Gives the focus to the question the person jumped to, once it is on screen. */
function useFocusOnTarget(place: Place): void {
  useSignalEffect(() => {
    const id = place.target.value;
    if (!id) return;
    requestAnimationFrame(() => {
      const question = document.getElementById(`question-${id}`);
      question?.querySelector<HTMLElement>('legend')?.focus();
      question?.scrollIntoView({ block: 'start' });
      place.arrived();
    });
  });
}
