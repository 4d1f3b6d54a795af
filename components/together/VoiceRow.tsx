/** One voice's answer to one question: five radio buttons, keys 1 to 5, a note, and whether it is saved. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { ANSWER_VALUES, type AnswerContent, type AnswerValue, reasonMissing } from '../../lib/domain/answer';
import type { Voice } from '../../lib/domain/meeting';
import type { SaveStatus } from '../../lib/state/answer-saver';
import { AnswerBacking, hasBacking } from '../review/AnswerBacking';
import { NoBasis } from '../review/NoBasis';
import { SaveLine } from '../review/SaveLine';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type VoiceRowProps = {
  readonly voice: Voice;
  /** The question's short name, for screen readers. */
  readonly question: string;
  readonly mustHave: boolean;
  readonly content: AnswerContent | null;
  readonly status: SaveStatus;
  readonly onVisit: () => void;
  readonly onChoose: (value: AnswerValue) => void;
  readonly onClear: () => void;
  readonly onWrite: (field: 'note' | 'reason', text: string) => void;
  /** The voice only read about the product: a "no" asks for what it rests on. */
  readonly readOnly: boolean;
  readonly onJudge: (backing: Partial<Pick<AnswerContent, 'strength' | 'lived'>>) => void;
  /** The voice does not want to answer this one. */
  readonly declined: boolean;
  readonly onDecline: (on: boolean) => Promise<Failure | null>;
  readonly onRetry: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
  readonly explain: (failure: Failure) => string;
};

export function VoiceRow(props: VoiceRowProps) {
  const { voice, content } = props;
  const id = useId();
  return (
    <fieldset
      class="es-fieldset es-voice"
      data-voice={voice.assessmentId}
      onFocusIn={(event) => {
        const from = event.relatedTarget;
        if (!(from instanceof Node && event.currentTarget.contains(from))) props.onVisit();
      }}
    >
      <legend class="es-legend">
        <bdi>{voice.name}</bdi> <span class="es-hint es-voice__role">{t(`role-${voice.role}`)}</span>
      </legend>
      <div class="govuk-radios es-voice__answers">
        {ANSWER_VALUES.map((value, at) => (
          <div class="govuk-radios__item" key={value}>
            <input
              class="govuk-radios__input"
              type="radio"
              id={`${id}-${value}`}
              name={`${id}-answer`}
              value={value}
              checked={content?.value === value}
              aria-keyshortcuts={String(at + 1)}
              aria-label={t('together-answer-of', {
                answer: t(`answer-${value}`),
                voice: voice.name,
                question: props.question,
              })}
              onChange={() => props.onChoose(value)}
            />
            <label class="govuk-label govuk-radios__label" for={`${id}-${value}`}>
              {t(`answer-${value}`)}
            </label>
            <span class="es-key" aria-hidden="true">
              {at + 1}
            </span>
          </div>
        ))}
      </div>
      <SaveLine
        status={props.status}
        explain={props.explain}
        onRetry={props.onRetry}
        onResolve={props.onResolve}
      />
      {content ? <VoiceWords {...props} id={id} content={content} /> : null}
      <NotAnswering {...props} />
    </fieldset>
  );
}

/** Not wanting to answer is a choice of its own, offered where there is no answer. */
function NotAnswering({ voice, content, declined, onDecline, explain }: VoiceRowProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const button = (on: boolean) => (
    <button type="button" class="es-link-button" onClick={() => void onDecline(on).then(setFailure)}>
      {t(on ? 'decline' : 'declined-undo')}
      <span class="es-visually-hidden">: {voice.name}</span>
    </button>
  );
  return (
    <>
      {declined ? (
        <p class="es-hint">
          {t('declined')} {button(false)}
        </p>
      ) : null}
      {content === null && !declined ? button(true) : null}
      {failure ? (
        <p class="es-error-text" role="alert">
          {explain(failure)}
        </p>
      ) : null}
    </>
  );
}

/** What goes with a voice's answer: its reason and evidence, a note, and taking it back. */
function VoiceWords(props: VoiceRowProps & { readonly id: string; readonly content: AnswerContent }) {
  const { id, voice, content } = props;
  const [opened, setOpened] = useState(false);
  const hadNote = useRef(false);
  hadNote.current ||= content.note !== '';
  const noteOpen = opened || hadNote.current;
  // The button that opened the field is gone: the person goes on in the field.
  useLayoutEffect(() => {
    if (opened) document.getElementById(`${id}-note`)?.focus();
  }, [opened]);
  return (
    <div class="es-question__words">
      <Reason {...props} />
      {hasBacking(content) ? (
        <AnswerBacking id={id} label={voice.name} content={content} onJudge={props.onJudge} />
      ) : null}
      {noteOpen ? (
        <TextField
          id={`${id}-note`}
          label={t('together-note-of', { voice: voice.name })}
          hint={t('together-note-hint')}
          value={content.note}
          maxLength={10_000}
          lines="many"
          onInput={(text) => props.onWrite('note', text)}
        />
      ) : null}
      <div class="es-button-row">
        {noteOpen ? null : (
          <Button look="quiet" onClick={() => setOpened(true)}>
            {t('together-add-note', { voice: voice.name })}
          </Button>
        )}
        <Button look="quiet" onClick={props.onClear}>
          {t('together-clear-answer', { voice: voice.name })}
        </Button>
      </div>
    </div>
  );
}

/** Why a must-have does not apply; or what the "no" of a voice that has never seen the product rests on. */
function Reason(props: VoiceRowProps & { readonly id: string; readonly content: AnswerContent }) {
  const { id, voice, content } = props;
  if (props.mustHave && content.value === 'does-not-apply') {
    return (
      <TextField
        id={`${id}-reason`}
        label={t('together-reason-of', { voice: voice.name })}
        hint={t('together-reason-hint')}
        {...(reasonMissing(content, true) ? { error: t('together-reason-missing') } : {})}
        value={content.reason}
        maxLength={2000}
        lines="many"
        onInput={(text) => props.onWrite('reason', text)}
      />
    );
  }
  if (content.value !== 'no' || !props.readOnly) return null;
  return (
    <NoBasis
      id={id}
      label={voice.name}
      reason={content.reason}
      onReason={(reason) => props.onWrite('reason', reason)}
      onNotEnough={() => props.onChoose('not-enough-information')}
    />
  );
}
