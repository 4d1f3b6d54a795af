/** The quick questions of an open review, in ordinary words or Easy Read, and changing how much is asked. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { aboutOf } from '../../lib/domain/about';
import type { HelperBand } from '../../lib/domain/assessment';
import { DEPTHS, type Depth } from '../../lib/domain/checklist';
import { createQuickPlace } from '../../lib/state/quick-place';
import type { ReviewState } from '../../lib/state/review-state';
import { DepthChoice } from '../quick/DepthChoice';
import { questionsToAnswer } from '../quick/depth-counts';
import { PersonReview } from '../quick/PersonReview';
import { QuickScreen } from '../quick/QuickScreen';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';
import { QuestionAbout } from './QuestionAbout';
import type { QuestionsEvidence } from './ReviewScreen';
import type { ReviewTools } from './review-tools';

export type QuickQuestionsProps = {
  readonly review: ReviewState;
  readonly covered: boolean;
  readonly notices: ComponentChildren;
  readonly tools: ReviewTools;
  readonly evidence: QuestionsEvidence | null;
};

export function QuickQuestions({ review, covered, notices, tools, evidence }: QuickQuestionsProps) {
  const { reviewer, depth, id } = review.header.value;
  const isPerson = depth === 'quick-person';
  const [problem, setProblem] = useState<string | null>(null);
  const place = useMemo(() => createQuickPlace(review, isPerson ? 'start' : 'question'), [review, isPerson]);
  const { throwAway, saveCopy } = tools;
  const deepen = async (next: Depth) => {
    const failure = await review.amend({ kind: 'depth', depth: next });
    setProblem(failure && explainFailure(failure));
  };
  const parts = {
    review,
    place,
    covered,
    notices: (
      <>
        {notices}
        {problem ? (
          <Notice kind="error" announce>
            <p>{problem}</p>
          </Notice>
        ) : null}
      </>
    ),
    readAloud: tools.readAloud,
    readingOf: (questionId: string) => tools.readingOf(review.checklist, questionId, review.wording),
    onStop: tools.leave,
    onThrowAway:
      throwAway &&
      (() => void throwAway(id).then((failure) => setProblem(failure && explainFailure(failure)))),
    onResult: () => tools.goTo('result'),
    onCopy: saveCopy && (() => saveCopy(id)),
    onDeepen: (next: Depth) => void deepen(next),
  };
  const aside = (questionId: string) => (
    <QuestionAbout about={aboutOf(review.about, questionId, review.wording)} />
  );
  const below = (questionId: string) => evidence?.render(questionId, covered);
  if (!isPerson) return <QuickScreen {...parts} oneThing={oneThingOf(review)} aside={aside} below={below} />;
  const onHelper = (helper: HelperBand | null): Promise<Failure | null> =>
    review.amend({ kind: 'reviewer', reviewer: { ...reviewer, helper } });
  return (
    <PersonReview {...parts} easy helping={{ band: reviewer.helper, onChange: onHelper }} aside={aside} />
  );
}

export type ChangeDepthProps = {
  readonly review: ReviewState;
  readonly tools: ReviewTools;
  readonly notices: ComponentChildren;
};

/** What was answered is kept and never asked again, whichever way the depth goes. */
export function ChangeDepth({ review, tools, notices }: ChangeDepthProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { depth, putBack } = review.header.value;
  const questions = questionsToAnswer({
    structure: review.checklist.structure,
    product: review.product.value,
    putBack,
    isSettled: (id) => review.saverOf(id).content.value !== null || review.declined.value.has(id),
  });
  const choose = async (next: Depth) => {
    const failure = await review.amend({ kind: 'depth', depth: next });
    setProblem(failure && explainFailure(failure));
    if (!failure) tools.goTo('questions');
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('part-depth')}</h1>
      {notices}
      {problem ? (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      ) : null}
      <DepthChoice
        moment="more"
        depths={DEPTHS}
        usual={depth}
        questions={questions}
        onChoose={(next) => void choose(next)}
      />
      <Button look="quiet" onClick={() => tools.goTo('questions')}>
        {t('part-questions')}
      </Button>
    </>
  );
}

/** "What one thing should change?" is kept with the review, like a note: in no log and no undo. */
function oneThingOf(review: ReviewState) {
  return { value: review.oneThing.value, onInput: review.writeOneThing };
}
