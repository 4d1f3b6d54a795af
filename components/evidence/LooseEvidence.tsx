/** Evidence that no question asked now is the home of: it is kept, and can be used for one. */
import { useId, useRef } from 'preact/hooks';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { t } from '../ui/texts';
import type { EvidenceBodyProps } from './EvidenceBody';
import { EvidenceItem } from './EvidenceItem';
import { UndoRemove } from './UndoRemove';

export type LooseEvidenceProps = Pick<EvidenceBodyProps, 'pictureUrl' | 'onSeePicture'> & {
  readonly evidence: EvidenceState;
  readonly covered: boolean;
};

export function LooseEvidence({ evidence, covered, ...pictures }: LooseEvidenceProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  const loose = evidence.loose.value;
  const undo = evidence.undo.value;
  const asked = new Set(evidence.questions.value.map((question) => question.id));
  const undoHere = undo !== null && !undo.evidence.questionIds.some((questionId) => asked.has(questionId));
  if (loose.length === 0 && !undoHere) return null;
  return (
    <section class="es-evidence-panel" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('evidence-loose')}
      </h3>
      <p class="es-hint">{t('evidence-loose-hint')}</p>
      <ul class="es-plain-list">
        {loose.map((one) => (
          <EvidenceItem
            key={one.id}
            state={evidence}
            evidence={one}
            covered={covered}
            questionId={null}
            onGone={toHeading}
            {...pictures}
          />
        ))}
      </ul>
      {undoHere ? <UndoRemove evidence={evidence} onDone={toHeading} /> : null}
    </section>
  );
}
