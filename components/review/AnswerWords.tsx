/** What goes with an answer: its reason, its evidence, notes, and taking the answer back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AnswerContent, reasonMissing } from '../../lib/domain/answer';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { AnswerBacking, hasBacking } from './AnswerBacking';
import { NoBasis } from './NoBasis';
import type { QuestionCardProps } from './QuestionCard';

export type AnswerWordsProps = QuestionCardProps & {
  readonly id: string;
  readonly content: AnswerContent;
};

export function AnswerWords(props: AnswerWordsProps) {
  const { content, id, text } = props;
  const { opened, open } = useNote(props);
  if (props.covered) return <p class="es-hint">{t('fields-covered')}</p>;
  return (
    <div class="es-question__words">
      <Reason {...props} />
      {hasBacking(content) ? (
        <AnswerBacking id={id} label={text.label} content={content} onJudge={props.onJudge} />
      ) : null}
      {opened ? (
        <TextField
          id={`${id}-note`}
          label={t('note-label')}
          hint={t('note-hint')}
          value={content.note}
          maxLength={10_000}
          lines="many"
          onInput={(note) => props.onWrite('note', note)}
        />
      ) : null}
      {props.helped ? (
        <TextField
          id={`${id}-helper`}
          label={t('helper-note-label')}
          hint={t('helper-note-hint')}
          value={content.helperNote}
          maxLength={10_000}
          lines="many"
          onInput={(words) => props.onWrite('helperNote', words)}
        />
      ) : null}
      <div class="es-button-row">
        {opened ? null : (
          <Button look="quiet" onClick={open} label={t('note-add-to', { label: text.label })}>
            {t(content.note === '' ? 'note-add' : 'note-show')}
          </Button>
        )}
        <Button look="quiet" onClick={props.onClear} label={t('answer-clear-of', { label: text.label })}>
          {t('answer-clear')}
        </Button>
      </div>
    </div>
  );
}

/** Whether the note is on screen, and the focus in it once somebody opened it. */
function useNote({ content, id, notesClosed }: AnswerWordsProps) {
  const [opened, setOpened] = useState(false);
  const hadNote = useRef(false);
  // A note may come later, from another window or by undo; once shown, the field stays while it is emptied. Where
  // somebody else may look at the screen it is opened by hand only.
  hadNote.current ||= content.note !== '' && !notesClosed;
  // The button that opened the field is gone: the person goes on in the field.
  useLayoutEffect(() => {
    if (opened) document.getElementById(`${id}-note`)?.focus();
  }, [opened]);
  return { opened: opened || hadNote.current, open: () => setOpened(true) };
}

/** Why a must-have does not apply; or what the "no" of somebody who has never seen the product rests on. */
function Reason(props: AnswerWordsProps) {
  const { content, question, id } = props;
  if (question.mustHave && content.value === 'does-not-apply') {
    return (
      <TextField
        id={`${id}-reason`}
        label={t('reason-label')}
        hint={t('reason-hint')}
        {...(reasonMissing(content, true) ? { error: t('reason-missing') } : {})}
        value={content.reason}
        maxLength={2000}
        lines="many"
        onInput={(reason) => props.onWrite('reason', reason)}
      />
    );
  }
  if (content.value !== 'no' || !props.readOnly) return null;
  return (
    <NoBasis
      id={id}
      label={props.text.label}
      reason={content.reason}
      onReason={(reason) => props.onWrite('reason', reason)}
      onNotEnough={() => props.onChoose('not-enough-information')}
    />
  );
}
