/** The evidence of one question: what is kept, what is being looked at or filled in, and the ways to add more. */
import { useId, useRef, useState } from 'preact/hooks';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { AddEvidence } from './AddEvidence';
import { DraftPreview } from './DraftPreview';
import type { EvidenceBodyProps } from './EvidenceBody';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceItem } from './EvidenceItem';
import { TakingTrouble } from './TakingTrouble';
import { UndoRemove } from './UndoRemove';

export type EvidencePanelProps = Pick<EvidenceBodyProps, 'pictureUrl' | 'onSeePicture'> & {
  readonly evidence: EvidenceState;
  readonly questionId: string;
  /** The question's short name. */
  readonly label: string;
  /** While the page may be listening, fields of text are covered. */
  readonly covered: boolean;
  /** Opens the screen where a picture is made, in a tab of our own; leave out where the page beside gives one. */
  readonly onOpenPictureScreen?: (questionId: string) => void;
};

export function EvidencePanel(props: EvidencePanelProps) {
  const { evidence, questionId, label } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isKept, setKept] = useState(false);
  const toHeading = (kept: boolean) => {
    setKept(kept);
    heading.current?.focus();
  };
  return (
    <section
      class="es-evidence-panel"
      aria-labelledby={`${id}-heading`}
      onFocusIn={() => evidence.hold(questionId)}
    >
      <h3 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {t('evidence-heading')}
        <span class="es-visually-hidden">: {label}</span>
      </h3>
      <p role="status" class="es-evidence__said es-hint">
        {isKept ? t('evidence-kept') : ''}
      </p>
      <Kept {...props} onDone={toHeading} />
      <Drafts {...props} onDone={toHeading} />
      <Trouble {...props} />
      <Adding {...props} onDone={toHeading} />
    </section>
  );
}

/** The focus goes back to the heading when what had it is gone. @param kept something new is on disk */
type PartProps = EvidencePanelProps & { readonly onDone: (kept: boolean) => void };

function Kept(props: PartProps) {
  const { evidence, questionId, covered } = props;
  const onGone = () => props.onDone(false);
  const loading = evidence.loading.value;
  const list = evidence.evidenceFor(questionId);
  const undo = evidence.undo.value;
  switch (loading.kind) {
    case 'loading':
      return <p role="status">{t('evidence-loading')}</p>;
    case 'failed':
      return (
        <Notice kind="error" heading={t('evidence-not-loaded')} announce>
          <p>{explainFailure(loading.failure)}</p>
          <Button look="quiet" onClick={() => void evidence.load()}>
            {t('try-again')}
          </Button>
        </Notice>
      );
    case 'ready':
      return (
        <>
          {list.length === 0 ? (
            <p class="es-hint">{t('evidence-none')}</p>
          ) : (
            <ul class="es-plain-list">
              {list.map((one) => (
                <EvidenceItem
                  key={one.id}
                  state={evidence}
                  evidence={one}
                  covered={covered}
                  questionId={questionId}
                  onGone={onGone}
                  pictureUrl={props.pictureUrl}
                  onSeePicture={props.onSeePicture}
                />
              ))}
            </ul>
          )}
          {undo?.evidence.questionIds.includes(questionId) ? (
            <UndoRemove evidence={evidence} onDone={onGone} />
          ) : null}
        </>
      );
  }
}

/** Words that wait to be looked at. */
function Drafts({ evidence, questionId, covered, onDone }: PartProps) {
  const keep = (draftId: string) => void evidence.keepDraft(draftId).then((kept) => kept && onDone(true));
  return evidence.drafts.value
    .filter((draft) => draft.questionId === questionId)
    .map((draft) => (
      <DraftPreview
        key={draft.id}
        draft={draft}
        covered={covered}
        onQuestion={(other) => evidence.giveTo(draft.id, other)}
        onNote={(note) => evidence.noteDraft(draft.id, note)}
        onKeep={() => keep(draft.id)}
        onDiscard={() => {
          evidence.discardDraft(draft.id);
          onDone(false);
        }}
      />
    ));
}

/** The picture screen of this surface, or the page beside; nothing where there is neither. */
function pictureWay({ evidence, questionId, onOpenPictureScreen }: EvidencePanelProps): (() => void) | null {
  if (onOpenPictureScreen) return () => onOpenPictureScreen(questionId);
  return evidence.hasPage ? () => void evidence.takePicture(questionId) : null;
}

function Trouble(props: EvidencePanelProps) {
  const { evidence, questionId } = props;
  const taking = evidence.taking.value;
  if (taking.kind !== 'trouble' || taking.questionId !== questionId) return null;
  return (
    <TakingTrouble
      trouble={taking.trouble}
      what={taking.what}
      onPublic={() => void evidence.take(questionId, true)}
      onPicture={pictureWay(props)}
      onType={() => {
        evidence.dismiss();
        evidence.openForm(questionId, 'typed');
      }}
      onDismiss={evidence.dismiss}
    />
  );
}

function Adding(props: PartProps) {
  const { evidence, questionId, onDone } = props;
  const open = evidence.formFor(questionId);
  const taking = evidence.taking.value;
  if (open) {
    const close = () => {
      evidence.closeForm(questionId);
      onDone(false);
    };
    const submit = () => void evidence.submitForm(questionId).then((kept) => kept && onDone(true));
    return (
      <EvidenceForm
        key={open.id}
        open={open}
        covered={props.covered}
        onWrite={(field, text) => evidence.writeForm(questionId, field, text)}
        onSubmit={submit}
        onClose={close}
      />
    );
  }
  if (evidence.isFull.value) return <p class="es-hint">{t('evidence-full')}</p>;
  return (
    <>
      <p role="status" class="es-hint">
        {taking.kind === 'working' && taking.questionId === questionId ? t('evidence-working') : ''}
      </p>
      <AddEvidence
        label={props.label}
        onTake={evidence.hasPage ? () => void evidence.take(questionId, false) : null}
        onPicture={pictureWay(props)}
        onForm={(kind) => evidence.openForm(questionId, kind)}
      />
    </>
  );
}
