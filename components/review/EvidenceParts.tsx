/** The evidence of an open review where its questions are: under each of them, and what is said of the page above. */
import { type Signal, signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceState } from '../../lib/state/evidence-state';
import type { Taking } from '../../lib/state/evidence-taking';
import type { Place } from '../../lib/state/place';
import type { ReviewState } from '../../lib/state/review-state';
import {
  countsInWords,
  EvidencePanel,
  HeldWords,
  LooseEvidence,
  PageChangedBanner,
  PaintToggle,
} from '../evidence/EvidenceParts';
import { t } from '../ui/texts';
import type { QuestionsEvidence } from './ReviewScreen';
import type { ReviewTools } from './review-tools';

type Needs = {
  readonly review: ReviewState;
  readonly state: EvidenceState;
  readonly place: Place;
  readonly tools: ReviewTools;
};

/** The questions whose evidence is on screen now: which they are depends on the part of the review. */
type Slots = Signal<ReadonlySet<string>>;

/** What the review's screens show of its evidence. */
export function questionsEvidence(given: Needs): QuestionsEvidence {
  const { state } = given;
  const needs = { ...given, slots: signal<ReadonlySet<string>>(new Set()) };
  return {
    render: (questionId, covered) => (
      <QuestionEvidence key={questionId} {...needs} questionId={questionId} covered={covered} />
    ),
    renderNotices: (covered) => <EvidenceNotices {...needs} covered={covered} />,
    hold: state.hold,
  };
}

type Shown = Needs & { readonly slots: Slots; readonly covered: boolean };

/** Closed until somebody opens it, or until words were taken for this question. */
function QuestionEvidence(props: Shown & { readonly questionId: string }) {
  const { review, state, tools, questionId, covered } = props;
  const label = review.checklist.text.questions[questionId]?.label ?? questionId;
  useSlot(props.slots, questionId);
  const waiting = whatWaits(state, questionId);
  const [open, setOpen] = useState(waiting !== null);
  useEffect(() => {
    if (waiting !== null) setOpen(true);
  }, [waiting]);
  const { openPictureScreen, pictures } = tools;
  const assessmentId = review.header.value.id;
  const what = countsInWords(state.counts.value.get(questionId) ?? {});
  return (
    <details
      class="es-evidence-slot"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onFocusIn={() => state.hold(questionId)}
    >
      <summary>
        {what === '' ? t('evidence-heading') : t('evidence-summary', { what })}
        <span class="es-visually-hidden">: {label}</span>
      </summary>
      {open ? (
        <EvidencePanel
          evidence={state}
          questionId={questionId}
          label={label}
          covered={covered}
          {...(openPictureScreen
            ? { onOpenPictureScreen: (id: string) => openPictureScreen(assessmentId, id) }
            : {})}
          pictureUrl={pictures?.kind === 'here' ? pictures.urlOf : undefined}
          onSeePicture={pictures?.kind === 'elsewhere' ? () => pictures.see(assessmentId) : undefined}
        />
      ) : null}
    </details>
  );
}

function useSlot(slots: Slots, questionId: string): void {
  useLayoutEffect(() => {
    slots.value = new Set([...slots.peek(), questionId]);
    return () => {
      slots.value = new Set([...slots.peek()].filter((id) => id !== questionId));
    };
  }, [slots, questionId]);
}

/** What of this question waits for the person: the latest of it, so that each new one opens what was closed. */
function whatWaits({ drafts, taking }: EvidenceState, questionId: string): Taking | string | null {
  const now = taking.value;
  if (now.kind === 'trouble' && now.questionId === questionId) return now;
  return drafts.value.findLast((draft) => draft.questionId === questionId)?.id ?? null;
}

function EvidenceNotices({ state, slots, place, tools, review, covered }: Shown) {
  useGoToDraft(state, slots, place);
  const { pictures } = tools;
  const goToQuestion = (questionId: string) => {
    place.goToQuestion(questionId);
    tools.goTo('questions');
  };
  return (
    <>
      <PageChangedBanner evidence={state} onQuestion={goToQuestion} />
      <PaintToggle evidence={state} />
      <HeldWords evidence={state} onScreen={[...slots.value]} covered={covered} />
      <LooseEvidence
        evidence={state}
        covered={covered}
        pictureUrl={pictures?.kind === 'here' ? pictures.urlOf : undefined}
        onSeePicture={
          pictures?.kind === 'elsewhere' ? () => pictures.see(review.header.peek().id) : undefined
        }
      />
    </>
  );
}

/** Words taken by the context menu or the key come to the question that the person was at: so does the screen. */
function useGoToDraft({ drafts }: EvidenceState, slots: Slots, place: Place): void {
  const newest = drafts.value.at(-1);
  const known = useRef(newest?.id);
  useEffect(() => {
    if (!newest || newest.id === known.current) return;
    known.current = newest.id;
    const { questionId } = newest;
    if (questionId !== null && !slots.peek().has(questionId)) place.goToQuestion(questionId);
  }, [newest?.id]);
}
