/** An open review: its questions, or the part of it that the person went to. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { liveResult } from '../../lib/state/review-result';
import type { ReviewState } from '../../lib/state/review-state';
import type { Phase, Session } from '../../lib/state/session';
import { Lazily } from '../ui/Lazily';
import { Notice } from '../ui/Notice';
import { addWords } from '../ui/show-words';
import { t } from '../ui/texts';
import { EditProduct } from './EditProduct';
import { MovedNotice } from './MovedNotice';
import { NewerChecklist } from './NewerChecklist';
import { ReviewScreen } from './ReviewScreen';
import type { ReviewTools } from './review-tools';
import { useEarlier, withEarlier } from './use-earlier';
import { useEvidence } from './use-evidence';

export type ReviewingProps = {
  readonly session: Session;
  readonly tools: ReviewTools;
  readonly covered: boolean;
  readonly notices?: ComponentChildren;
  readonly phase: Extract<Phase, { kind: 'reviewing' }>;
};

const quickWords = async () => {
  const { default: source } = await import('../../locales/en-GB/quick.ftl?raw');
  await addWords([{ name: 'quick', source }]);
};
const resultWords = async () => {
  const [result, charts] = await Promise.all([
    import('../../locales/en-GB/result.ftl?raw'),
    import('../../locales/en-GB/charts.ftl?raw'),
  ]);
  await addWords([
    { name: 'result', source: result.default },
    { name: 'charts', source: charts.default },
  ]);
};
const loadQuick = async () => (await Promise.all([import('./QuickParts'), quickWords()]))[0].QuickQuestions;
const loadDepth = async () => (await Promise.all([import('./QuickParts'), quickWords()]))[0].ChangeDepth;
const loadResult = async () => (await Promise.all([import('./ResultPart'), resultWords()]))[0].ResultPart;

/** One question a screen, for the quick sets. */
function isQuick(review: ReviewState): boolean {
  const { depth } = review.header.value;
  return depth === 'quick-worker' || depth === 'quick-person';
}

export function Reviewing(props: ReviewingProps) {
  const { session, tools } = props;
  const { review, place } = props.phase;
  const live = useMemo(
    () => liveResult(review, { current: tools.currentRef(), now: tools.now }),
    [review, tools],
  );
  const here = useEvidence(review, tools.evidenceOf);
  const earlier = useEarlier(review, tools.earlierOf);
  const evidence = useMemo(
    () => withEarlier(here?.parts.questionsEvidence({ ...here, place, tools }) ?? null, earlier),
    [here, place, tools, earlier],
  );
  const notices = (
    <>
      {props.notices}
      <MovedNotice session={session} />
      {evidence?.renderNotices(props.covered)}
    </>
  );
  const shown = { review, covered: props.covered, notices };
  const onQuestion = (questionId: string) => {
    place.goToQuestion(questionId);
    tools.goTo('questions');
  };
  const back = () => tools.goTo('questions');
  switch (session.part.value) {
    case 'product':
      return <EditProduct {...shown} onDone={back} />;
    case 'depth':
      return <Lazily load={loadDepth} props={{ review, tools, notices }} />;
    case 'result':
      return (
        <>
          <Lazily load={loadResult} props={{ review, live, tools, notices, onQuestion }} />
          {earlier?.renderChanges(onQuestion)}
        </>
      );
    case 'newer':
      return <NewerChecklist session={session} review={review} tools={tools} notices={notices} />;
    case 'letter':
      return tools.renderLetter?.(review) ?? <LetterElsewhere notices={notices} />;
    case 'questions':
      if (isQuick(review)) return <Lazily load={loadQuick} props={{ ...shown, tools, evidence }} />;
      return (
        <ReviewScreen
          {...shown}
          place={place}
          onPart={tools.goTo}
          result={live.result}
          aids={tools}
          evidence={evidence}
        />
      );
  }
}

/** A letter is written, copied and printed in a tab; this surface has gone there. */
function LetterElsewhere({ notices }: { readonly notices: ComponentChildren }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('part-letter')}</h1>
      {notices}
      <Notice kind="info">
        <p>{t('letter-in-tab')}</p>
      </Notice>
    </>
  );
}
