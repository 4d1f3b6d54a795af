/** One piece of evidence in a review: what it says, where a quote stands on its page, and what can be done with it. */
import type { Evidence } from '../../lib/domain/evidence';
import { isFormEvidence } from '../../lib/state/evidence-open-forms';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { EvidenceBody, type EvidenceBodyProps } from './EvidenceBody';
import { dayOfInstant, nameOf } from './evidence-words';
import { GoToQuote } from './GoToQuote';
import { ItemQuestions } from './ItemQuestions';
import { ItemStatus } from './ItemStatus';
import { NoteEditor } from './NoteEditor';
import { QuoteStanding } from './QuoteStanding';
import { RemoveEvidence } from './RemoveEvidence';

export type EvidenceItemProps = Pick<EvidenceBodyProps, 'pictureUrl' | 'onSeePicture'> & {
  readonly state: EvidenceState;
  readonly evidence: Evidence;
  readonly covered: boolean;
  /** The question whose form corrects it; nothing where there is no room for a form. */
  readonly questionId: string | null;
  /** It was taken away: what had the focus is gone. */
  readonly onGone: () => void;
};

/** When it was taken or written down. */
function whenOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'quote':
      return t(evidence.foundBy === 'typed' ? 'evidence-typed-on' : 'evidence-taken-on', {
        day: dayOfInstant(evidence.source.retrievedAt),
      });
    case 'picture':
      return t('evidence-taken-on', {
        day: dayOfInstant(evidence.source?.retrievedAt ?? evidence.createdAt),
      });
    case 'document':
    case 'address':
    case 'register':
    case 'conversation':
    case 'not-found':
    case 'experience':
      return t('evidence-written-on', { day: dayOfInstant(evidence.createdAt) });
  }
}

export function EvidenceItem(props: EvidenceItemProps) {
  const { state, evidence, covered, onGone } = props;
  const { id } = evidence;
  const name = nameOf(evidence);
  const remove = () => void state.remove(id).then((gone) => gone && onGone());
  return (
    <li class="es-evidence" id={`evidence-${id}`}>
      <p class="es-evidence__kind">
        <strong>{t(`evidence-kind-${evidence.kind}`)}</strong> <span class="es-hint">{whenOf(evidence)}</span>
      </p>
      <EvidenceBody {...props} />
      {evidence.kind === 'quote' ? (
        <>
          <QuoteStanding quote={evidence} />
          <GoToQuote evidence={state} quote={evidence} name={name} />
        </>
      ) : null}
      <ItemStatus status={state.statusOf(id)} onResolve={(choice) => void state.resolve(id, choice)} />
      <NoteEditor
        note={evidence.note}
        name={name}
        covered={covered}
        onSave={(note, from) => state.editNote(id, note, from)}
      />
      <ItemQuestions
        evidence={evidence}
        name={name}
        questions={state.questions.value}
        onLink={(questionId) => void state.link(id, questionId)}
        onUnlink={(questionId) => void state.unlink(id, questionId)}
      />
      <div class="es-button-row">
        <Correct {...props} name={name} />
        <RemoveEvidence name={name} how={removing(state)} onRemove={remove} />
      </div>
    </li>
  );
}

function removing({ isPrivate, overPage }: Pick<EvidenceState, 'isPrivate' | 'overPage'>) {
  if (!isPrivate) return 'undo';
  return overPage ? 'elsewhere' : 'for-good';
}

/** What a person filled in they can put right; words and pictures of a page are as they were. */
function Correct({ state, evidence, questionId, name }: EvidenceItemProps & { readonly name: string }) {
  if (questionId === null || !isFormEvidence(evidence) || state.formFor(questionId) !== null) return null;
  return (
    <Button
      look="quiet"
      onClick={() => state.correct(questionId, evidence)}
      label={t('evidence-button-of', { button: t('evidence-correct'), name })}
    >
      {t('evidence-correct')}
    </Button>
  );
}
