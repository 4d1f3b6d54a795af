/** The letter of one review, wired to the clipboard, the downloads and the review's own state. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LetterScreen } from '../../components/letter/LetterScreen';
import { explainFailure } from '../../components/review/explain-failure';
import type { ReviewTools } from '../../components/review/review-tools';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/ui/texts';
import { exportFileName } from '../../lib/app/file-name';
import { clock } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { type LetterQuotes, letterQuotes } from '../../lib/domain/letter';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { createLetterFiles } from '../../lib/state/letter-files';
import { createLetterState } from '../../lib/state/letter-state';
import type { ReviewPart } from '../../lib/state/review-part';
import type { ReviewState } from '../../lib/state/review-state';

export type LetterPartProps = {
  readonly review: ReviewState;
  readonly goTo: (part: ReviewPart) => void;
  readonly onQuestion: (questionId: string) => void;
  readonly evidenceOf: ReviewTools['evidenceOf'];
};

export function LetterPart({ review, goTo, onQuestion, evidenceOf }: LetterPartProps) {
  const { role } = review.header.value.reviewer;
  const letter = useMemo(
    () => createLetterState({ header: review.header, amend: review.amend, now: clock.now }),
    [review],
  );
  const files = useMemo(
    () =>
      createLetterFiles({
        nameFor: (naming) => exportFileName(naming, (into) => crypto.getRandomValues(into)),
        saveFile,
        writeClipboard: (text) => navigator.clipboard.writeText(text),
        role,
      }),
    [role],
  );
  // What could not be saved stays on screen, where it says so.
  const leave = async () => {
    await letter.flush();
    if (letter.saving.peek().kind !== 'failed') goTo('questions');
  };
  return (
    <>
      <LetterScreen
        product={review.product.value}
        checklist={review.checklist}
        checklistName={t('checklist-name')}
        role={role}
        review={review.toJudge.value}
        letter={letter}
        quotes={useQuotes(review, evidenceOf)}
        files={files}
        today={localDay()}
        explain={explainFailure}
        onQuestion={onQuestion}
        onPrint={() => window.print()}
      />
      <div class="es-button-row es-no-print">
        <Button look="quiet" onClick={() => void leave()}>
          {t('part-questions')}
        </Button>
      </div>
    </>
  );
}

/** The vendor's own words that are kept for each question; nothing until they are read, or when they cannot be. */
function useQuotes(review: ReviewState, evidenceOf: ReviewTools['evidenceOf']): LetterQuotes {
  const [state, setState] = useState<EvidenceState | null>(null);
  useEffect(() => {
    let wanted = true;
    evidenceOf?.(review).then(
      (opened) => wanted && setState(opened),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [review, evidenceOf]);
  return useMemo(() => letterQuotes(state?.all.value ?? []), [state?.all.value]);
}
