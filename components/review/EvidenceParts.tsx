/** The evidence of an open review where its questions are: under each of them, and what is said of the page above. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceState } from '../../lib/state/evidence-state';
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

/** What the review's screens show of its evidence. */
export function questionsEvidence(needs: Needs): QuestionsEvidence {
  const { state } = needs;
  return {
    render: (questionId, covered) => (
      <QuestionEvidence key={questionId} {...needs} questionId={questionId} covered={covered} />
    ),
    renderNotices: (covered) => <EvidenceNotices {...needs} covered={covered} />,
    hold: state.hold,
  };
}

type Shown = Needs & { readonly covered: boolean };

/** Closed until somebody opens it, or until words were taken for this question. */
function QuestionEvidence(props: Shown & { readonly questionId: string }) {
  const { review, state, tools, questionId, covered } = props;
  const label = review.checklist.text.questions[questionId]?.label ?? questionId;
  const wanted = isWanted(state, questionId);
  const [open, setOpen] = useState(wanted);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
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

/** Something of this question waits for the person. */
function isWanted({ drafts, taking }: EvidenceState, questionId: string): boolean {
  const trouble = taking.value.kind === 'trouble' && taking.value.questionId === questionId;
  return trouble || drafts.value.some((draft) => draft.questionId === questionId);
}

function EvidenceNotices({ state, place, tools, review, covered }: Shown) {
  useGoToDraft(state, place);
  const { pictures } = tools;
  return (
    <>
      <PageChangedBanner evidence={state} onQuestion={place.goToQuestion} />
      <PaintToggle evidence={state} />
      <HeldWords evidence={state} onScreen={place.shown.value.map(({ id }) => id)} covered={covered} />
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
function useGoToDraft({ drafts }: EvidenceState, place: Place): void {
  const newest = drafts.value.at(-1);
  const known = useRef(newest?.id);
  useEffect(() => {
    if (!newest || newest.id === known.current) return;
    known.current = newest.id;
    const { questionId } = newest;
    const isShown = place.shown.peek().some(({ id }) => id === questionId);
    if (questionId !== null && !isShown) place.goToQuestion(questionId);
  }, [newest?.id]);
}
