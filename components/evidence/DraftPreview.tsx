/** Words that were just taken, to be looked at before they are kept. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { AskedQuestion } from '../../lib/state/evidence-state';
import type { QuoteDraft } from '../../lib/state/evidence-taking';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { PersonalWarning } from './PersonalWarning';
import { QuoteWords } from './QuoteWords';
import { UnreadNotes } from './UnreadNotes';

export type DraftPreviewProps = {
  readonly draft: QuoteDraft;
  /** To choose one from; leave out where the question is plain from what is around. */
  readonly questions?: readonly AskedQuestion[];
  readonly covered: boolean;
  readonly onQuestion: (questionId: string) => void;
  readonly onNote: (note: string) => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
};

export function DraftPreview(props: DraftPreviewProps) {
  const { draft, covered } = props;
  const { exact, heading, page, lane } = draft.taken;
  const id = useId();
  const ref = useRef<HTMLHeadingElement>(null);
  // It comes where the person did not look: the focus goes to it once, and to no other draft after that.
  useLayoutEffect(() => ref.current?.focus(), [draft.id]);
  const failed = typeof draft.status === 'object' ? draft.status : null;
  return (
    <section class="es-evidence-draft" aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`} ref={ref} tabIndex={-1}>
        {t('evidence-draft-heading')}
      </h4>
      <QuoteWords exact={exact} heading={heading} source={page} lane={lane} />
      <UnreadNotes unread={page.unread} />
      <PersonalWarning texts={[exact, heading, draft.note]} />
      <ForWhich {...props} id={id} />
      {covered ? (
        <p class="es-hint">{t('fields-covered')}</p>
      ) : (
        <TextField
          id={`${id}-note`}
          label={t('evidence-note')}
          hint={t('evidence-note-hint')}
          value={draft.note}
          maxLength={2_000}
          lines="many"
          onInput={props.onNote}
        />
      )}
      {failed ? (
        <Notice kind="error" heading={t('not-saved')} announce>
          <p>{explainFailure(failed)}</p>
        </Notice>
      ) : null}
      <div class="es-button-row">
        <Button onClick={props.onKeep} disabled={draft.questionId === null}>
          {t(failed ? 'try-again' : 'evidence-keep')}
        </Button>
        <Button look="quiet" onClick={props.onDiscard}>
          {t('evidence-do-not-keep')}
        </Button>
      </div>
    </section>
  );
}

function ForWhich({ draft, questions, onQuestion, id }: DraftPreviewProps & { readonly id: string }) {
  if (!questions) return null;
  const choices = questions.map((question) => ({ value: question.id, label: question.label }));
  return (
    <SelectField
      id={`${id}-question`}
      label={t('evidence-draft-question')}
      choices={[{ value: '', label: t('evidence-choose-question') }, ...choices]}
      value={draft.questionId ?? ''}
      onChange={(value) => value !== '' && onQuestion(value)}
    />
  );
}
