/** Words taken by the menu or the key that no question on screen shows: for which question are they? */
import type { EvidenceState } from '../../lib/state/evidence-state';
import { DraftPreview } from './DraftPreview';
import { TakingTrouble } from './TakingTrouble';

export type HeldWordsProps = {
  readonly evidence: EvidenceState;
  /** Questions whose own panel is on screen and shows their words. */
  readonly onScreen: readonly string[];
  readonly covered: boolean;
};

export function HeldWords({ evidence, onScreen, covered }: HeldWordsProps) {
  const isShown = (questionId: string | null) => questionId !== null && onScreen.includes(questionId);
  const taking = evidence.taking.value;
  const trouble = taking.kind === 'trouble' && !isShown(taking.questionId) ? taking : null;
  const drafts = evidence.drafts.value.filter((draft) => !isShown(draft.questionId));
  return (
    <>
      {trouble ? (
        <TakingTrouble
          trouble={trouble.trouble}
          what={trouble.what}
          onPublic={() => void evidence.take(trouble.questionId, true)}
          onPicture={null}
          onType={null}
          onDismiss={evidence.dismiss}
        />
      ) : null}
      {drafts.map((draft) => (
        <DraftPreview
          key={draft.id}
          draft={draft}
          questions={evidence.questions.value}
          covered={covered}
          onQuestion={(questionId) => evidence.giveTo(draft.id, questionId)}
          onNote={(note) => evidence.noteDraft(draft.id, note)}
          onKeep={() => void evidence.keepDraft(draft.id)}
          onDiscard={() => evidence.discardDraft(draft.id)}
        />
      ))}
    </>
  );
}
